import type { Json } from './state/shapes.ts';

/** What a reader sees of a message or view: its blocks line by line, or its text without blocks. */
export function displayed({ blocks, text }: { blocks?: readonly Json[]; text?: string }): string {
  if (!blocks?.length) return unescaped(bare(text ?? ''));
  return blocks.map(shown).filter(Boolean).join('\n');
}

/** The top-level text as a screen reader speaks it. */
export const spoken = ({ text }: { text: string }): string => unescaped(bare(text));

const DECODED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt);/g, (one) => DECODED[one] ?? one);

/** A control sequence in angle brackets shows its label; without one, what it names. */
const bare = (text: string): string =>
  text.replace(/<([^<>|]+)(?:\|([^<>]*))?>/g, (_, to: string, label?: string) => label ?? to);

const lines = (list: readonly Json[] | undefined, by = '\n'): string =>
  (list ?? []).map(shown).filter(Boolean).join(by);

/** How each kind of object shows its words; a kind without an entry shows none. */
const SHOWN: Readonly<Record<string, (thing: Json) => string>> = {
  plain_text: ({ text }) => unescaped(text),
  mrkdwn: ({ text }) => unescaped(bare(text)),
  raw_text: ({ text }) => text,
  raw_number: ({ text, value }) => text ?? String(value),
  markdown: ({ text }) => text,
  header: ({ text }) => shown(text),
  section: ({ text, fields, accessory }) =>
    [shown(text), lines(fields), shown(accessory)].filter(Boolean).join('\n'),
  context: ({ elements }) => lines(elements, ' '),
  actions: ({ elements }) => lines(elements, ' '),
  button: ({ text }) => `[${shown(text)}]`,
  image: ({ alt_text, title }) => [shown(title), `(${alt_text})`].filter(Boolean).join(' '),
  input: ({ label, element, hint }) =>
    [shown(label), shown(element), shown(hint)].filter(Boolean).join('\n'),
  plain_text_input: ({ initial_value, placeholder }) => initial_value ?? shown(placeholder),
  static_select: ({ initial_option, placeholder }) => shown(initial_option?.text ?? placeholder),
  external_select: ({ initial_option, placeholder }) => shown(initial_option?.text ?? placeholder),
  table: ({ rows }) => rows.map((row: Json[]) => row.map(shown).join(' | ')).join('\n'),
  rich_text: ({ elements }) => lines(elements),
  rich_text_section: ({ elements }) => lines(elements, ''),
  rich_text_preformatted: ({ elements }) => lines(elements, ''),
  rich_text_quote: ({ elements }) => lines(elements, ''),
  rich_text_list: ({ elements, style }) =>
    elements
      .map((one: Json, i: number) => `${style === 'ordered' ? `${i + 1}.` : '•'} ${shown(one)}`)
      .join('\n'),
  text: ({ text }) => text,
  link: ({ text, url }) => text ?? url,
  user: ({ user_id }) => `@${user_id}`,
  channel: ({ channel_id }) => `#${channel_id}`,
  usergroup: ({ usergroup_id }) => `@${usergroup_id}`,
  broadcast: ({ range }) => `@${range}`,
  emoji: ({ name }) => `:${name}:`,
  date: ({ fallback, timestamp }) => fallback ?? String(timestamp),
};

const shown = (thing: Json): string => SHOWN[thing?.type]?.(thing) ?? '';
