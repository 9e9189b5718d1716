/**
 * How Discord's client reads text: the formats of
 * https://docs.discord.com/developers/reference#message-formatting and the marks of
 * https://support.discord.com/hc/en-us/articles/210298617-Markdown-Text-101, read in the order of
 * simple-markdown (MIT), which the client's own reader grew out of. Where the client might read a
 * mark in one version and not in another, it is read here, so that "no effect" means none anywhere.
 */

/** What a piece of text turns into. */
export type Kind =
  | 'text'
  | 'escape'
  | 'user'
  | 'role'
  | 'channel'
  | 'everyone'
  | 'game'
  | 'command'
  | 'navigation'
  | 'emoji'
  | 'timestamp'
  | 'link'
  | 'url'
  | 'email'
  | 'phone'
  | 'heading'
  | 'subtext'
  | 'quote'
  | 'list'
  | 'codeblock'
  | 'code'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'spoiler';

/** Where a piece stands. */
export interface Place {
  readonly lineStart: boolean;
  readonly inQuote: boolean;
  readonly inLink: boolean;
}

type Match = RegExpExecArray;

/** One way of reading the text that follows. */
export interface Reading {
  readonly kind: Kind;
  /** Anchored at the start of what is left to read. */
  readonly match: RegExp;
  readonly when?: (place: Place) => boolean;
  /** What is read on for marks inside; without it the piece has none. */
  readonly inside?: (match: Match) => string;
  /** Whether the inside is lines of its own. */
  readonly lines?: true;
  /** What a reader sees before the inside, or instead of one. */
  readonly shows?: (match: Match) => string;
}

const atLineStart = ({ lineStart }: Place): boolean => lineStart;
const group =
  (n: number) =>
  (match: Match): string =>
    match[n] ?? '';
const either = (match: Match): string => match[1] ?? match[2] ?? '';
const marked =
  (mark: string) =>
  ([, name]: Match): string =>
    `${mark}${name}`;

/** Marks that begin a line. */
const BLOCKS: readonly Reading[] = [
  { kind: 'heading', match: /^ *#{1,3}[^\S\n]+(\S[^\n]*?)(?:\n|$)/, inside: group(1) },
  { kind: 'subtext', match: /^ *-#[^\S\n]+(\S[^\n]*?)(?:\n|$)/, inside: group(1) },
  {
    kind: 'quote',
    match: /^(?: *>>>\s+([\s\S]*)| *>[^\S\n]([^\n]*(?:\n *>[^\S\n][^\n]*)*))(?:\n|$)/,
    when: ({ lineStart, inQuote }) => lineStart && !inQuote,
    inside: (match) => either(match).replace(/\n *>[^\S\n]/g, '\n'),
    lines: true,
  },
  {
    kind: 'list',
    match: /^ *(?:[-*]|(\d+)\.)[^\S\n]+(\S[^\n]*)(?:\n|$)/,
    inside: group(2),
    lines: true,
    shows: ([, number]) => (number ? `${number}. ` : '• '),
  },
];

/** Formats that name something by id, and addresses. */
const FORMATS: readonly Reading[] = [
  { kind: 'url', match: /^<((?:https?|discord|steam):\/\/?[^\s<>]+)>/i, shows: group(1) },
  { kind: 'email', match: /^<([^\s<>@:]+@[^\s<>@]+\.[^\s<>@]+)>/, shows: group(1) },
  { kind: 'phone', match: /^<(\+\d[\d ().-]{3,})>/, shows: group(1) },
  { kind: 'user', match: /^<@!?(\d+)>/, shows: marked('@') },
  { kind: 'role', match: /^<@&(\d+)>/, shows: marked('@') },
  { kind: 'game', match: /^<@\$(\d+)>/, shows: marked('@') },
  { kind: 'channel', match: /^<#(\d+)>/, shows: marked('#') },
  { kind: 'command', match: /^<\/([^\n:<>]+):\d+>/, shows: marked('/') },
  {
    kind: 'navigation',
    match: /^<(?:id|\d+):(customize|browse|guide|linked-roles)(?::\d+)?>/,
    shows: marked('#'),
  },
  { kind: 'emoji', match: /^<a?:(\w+):\d+>/, shows: ([, name]) => `:${name}:` },
  { kind: 'emoji', match: /^:([a-z][a-z0-9_+-]*):/, shows: group(0) },
  { kind: 'timestamp', match: /^<t:(-?\d+)(?::[tTdDfFsSR])?>/, shows: shownTime },
  { kind: 'everyone', match: /^@(?:everyone|here)/, shows: group(0) },
];

const LINK =
  /^\[((?:\[[^\]]*\]|\\[\s\S]|[^[\]\\]|\](?=[^[]*\]))*)\]\(\s*<?((?:https?|discord|steam):\/\/?(?:\([^)]*\)|[^\s\\()]|\\[\s\S])+?)>?(?:\s+['"][\s\S]*?['"])?\s*\)/i;

/** Marks inside a line. */
const MARKS: readonly Reading[] = [
  {
    kind: 'link',
    match: LINK,
    when: ({ inLink }) => !inLink,
    inside: group(1),
  },
  {
    kind: 'url',
    match: /^(?:https?|discord|steam):\/\/[^\s<]+[^<.,:;"'\]\s]/i,
    when: ({ inLink }) => !inLink,
    shows: group(0),
  },
  { kind: 'bold', match: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, inside: group(1) },
  { kind: 'underline', match: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, inside: group(1) },
  {
    kind: 'italic',
    match:
      /^(?:_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)|\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*))/,
    inside: either,
  },
  { kind: 'strike', match: /^~~([\s\S]+?)~~(?!_)/, inside: group(1) },
  { kind: 'spoiler', match: /^\|\|([\s\S]+?)\|\|/, inside: group(1) },
  { kind: 'code', match: /^(`+)([\s\S]*?[^`])\1(?!`)/, shows: group(2) },
];

/** Tried in this order at every place; the first that matches is what the text is. */
export const READINGS: readonly Reading[] = [
  ...BLOCKS.map((block) => ({ when: atLineStart, ...block })),
  { kind: 'codeblock', match: /^```(?:[\w+\-.#]+?\n)?\n*([^\n][\s\S]*?)\n*```/, shows: group(1) },
  { kind: 'escape', match: /^\\([^0-9A-Za-z\s])/, shows: group(1) },
  ...FORMATS,
  ...MARKS,
  { kind: 'text', match: /^\n/, shows: group(0) },
  {
    kind: 'text',
    match: /^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|\n|\w+:\S|$)/,
    shows: group(0),
  },
];

/** A time in seconds, which every reader sees in their own zone; here in UTC. */
function shownTime([, seconds]: Match): string {
  const time = new Date(Number(seconds) * 1000);
  return Number.isNaN(time.getTime()) ? 'Invalid Date' : time.toISOString();
}
