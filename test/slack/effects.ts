import type { Json } from './state/shapes.ts';

/** Something Slack acts on instead of merely showing it. */
export interface Effect {
  readonly kind:
    | 'user'
    | 'channel'
    | 'broadcast'
    | 'usergroup'
    | 'date'
    | 'link'
    | 'bold'
    | 'italic'
    | 'strike'
    | 'code'
    | 'quote'
    | 'emoji'
    | 'heading'
    | 'list'
    | 'direction';
  /** Who or what: an id, an address, the formatted words, the emoji's name. */
  readonly what: string;
  /** `element`: the program asked for it; `markup`: it stood in words that Slack reads. */
  readonly by: 'element' | 'markup';
  /** JSON pointer into the message. */
  readonly where: string;
}

type Kind = Effect['kind'];

interface Pattern {
  readonly kind: Kind;
  readonly found: RegExp;
}

/** What angle brackets and bare addresses do wherever Slack parses; group 1 is `what`. */
const CONTROLS: readonly Pattern[] = [
  { kind: 'user', found: /<@([A-Z0-9]+)(?:\|[^<>]*)?>/g },
  { kind: 'channel', found: /<#([A-Z0-9]+)(?:\|[^<>]*)?>/g },
  { kind: 'broadcast', found: /<!(here|channel|everyone)(?:\|[^<>]*)?>/g },
  { kind: 'usergroup', found: /<!subteam\^([A-Z0-9]+)[^<>]*>/g },
  { kind: 'date', found: /<!date\^([^<>]+)>/g },
  { kind: 'link', found: /<((?:https?|mailto|tel|slack):[^<>|]+)(?:\|[^<>]*)?>/g },
];

/** Addresses that Slack makes links of by itself, unless the object says `verbatim`. */
const BARE: readonly Pattern[] = [
  { kind: 'link', found: /(?<![<|\w]|\]\()(https?:\/\/[^\s<>|]*[^\s<>|)\].,;:!?'"])/g },
  { kind: 'link', found: /(?<![\w./@-])(www\.[\w-]+(?:\.[\w-]+)+)/g },
  { kind: 'link', found: /(?<![\w.:/-])([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g },
];

const EMOJI: Pattern = { kind: 'emoji', found: /(?<![\w:]):([a-z0-9_+'-]*[a-z+][a-z0-9_+'-]*):/gi };

/** A mark formats when it hugs words and no letter or figure touches it from outside. */
const pair = (kind: Kind, mark: string): Pattern => ({
  kind,
  found: new RegExp(
    `(?<![\\p{L}\\p{N}${mark}])${mark}(?![\\s${mark}])([^\\n${mark}]*[^\\s${mark}])${mark}(?![\\p{L}\\p{N}${mark}])`,
    'gu',
  ),
});

/** https://docs.slack.dev/messaging/formatting-message-text */
const FORMATS: readonly Pattern[] = [
  pair('bold', '\\*'),
  pair('italic', '_'),
  pair('strike', '~'),
  pair('code', '`'),
  { kind: 'code', found: /```([\s\S]+?)```/g },
  { kind: 'quote', found: /^[ \t]*(?:>|&gt;)([^\n]*)/gm },
  EMOJI,
];

/** https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
const MARKDOWN: readonly Pattern[] = [
  { kind: 'link', found: /\[[^\]\n]*\]\(([^)\s]+)[^)]*\)/g },
  { kind: 'bold', found: /(?:\*\*|__)(\S[^\n]*?)(?:\*\*|__)/g },
  { kind: 'strike', found: /~~(\S[^\n]*?)~~/g },
  { kind: 'heading', found: /^#{1,6}\s+([^\n]+)/gm },
  { kind: 'list', found: /^\s*(?:[-*+]|\d+[.)])\s+([^\n]+)/gm },
];

/** Everything Slack would act on in a message or view, in its blocks and in its top-level text. */
export function effects(message: {
  readonly blocks?: readonly Json[];
  readonly text?: string;
  readonly mrkdwn?: boolean;
}): readonly Effect[] {
  const { blocks = [], text = '', mrkdwn = true } = message;
  // Beside blocks the text is for notifications: it names people still, but formats nothing.
  const formats = mrkdwn && blocks.length === 0 ? [...BARE, ...FORMATS] : [];
  return [
    ...matches(text, [...CONTROLS, ...formats], '/text'),
    ...turned(text, '/text'),
    ...blocks.flatMap((block, i) => within(block, `/blocks/${i}`)),
  ];
}

/** Overrides, and embeddings or isolates left open, turn round what stands after them. */
const OPEN = '\u202a\u202b\u2066\u2067\u2068';
const TURNING = new RegExp(`[\u202d\u202e]|[${OPEN}](?![^]*[\u202c\u2069])`, 'gu');

const turned = (text: Json, where: string): Effect[] =>
  typeof text === 'string' ? matches(text, [{ kind: 'direction', found: TURNING }], where) : [];

const matches = (text: string, patterns: readonly Pattern[], where: string): Effect[] =>
  patterns.flatMap(({ kind, found }) =>
    [...text.matchAll(found)].map(
      ([, what = '']) => ({ kind, what, by: 'markup', where }) as const,
    ),
  );

/** What each kind of object does; others are only looked into. */
const ACTS: Readonly<Record<string, (thing: Json, where: string) => readonly Effect[]>> = {
  mrkdwn: ({ text, verbatim }, where) =>
    matches(text, [...CONTROLS, ...(verbatim ? [] : BARE), ...FORMATS], where),
  plain_text: ({ text, emoji }, where) => (emoji === false ? [] : matches(text, [EMOJI], where)),
  markdown: ({ text }, where) =>
    matches(text, [...CONTROLS, ...BARE, ...FORMATS, ...MARKDOWN], where),
  user: ({ user_id }, where) => asked('user', user_id, where),
  channel: ({ channel_id }, where) => asked('channel', channel_id, where),
  usergroup: ({ usergroup_id }, where) => asked('usergroup', usergroup_id, where),
  broadcast: ({ range }, where) => asked('broadcast', range, where),
  date: ({ timestamp }, where) => asked('date', String(timestamp), where),
  emoji: ({ name }, where) => asked('emoji', name, where),
  link: ({ url }, where) => asked('link', url, where),
  button: ({ url }, where) => (url ? asked('link', url, where) : []),
};

const asked = (kind: Kind, what: string, where: string): readonly Effect[] => [
  { kind, what, by: 'element', where },
];

function within(thing: Json, where: string): readonly Effect[] {
  if (thing === null || typeof thing !== 'object') return [];
  const own = ACTS[thing.type]?.(thing, where) ?? [];
  const inner = Object.entries(thing).flatMap(([name, value]) => within(value, `${where}/${name}`));
  return [...own, ...turned(thing.text, where), ...inner];
}
