/** How words are taken from Slack's form of a text. */
interface Taking {
  /** The bot's own user id, whose mention is no word. */
  readonly self?: string | undefined;
  /** Whether a link counts by its address or by the words it is shown with. */
  readonly links: 'address' | 'shown';
}

const DECODED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/* What makes words bold, italic, struck or code: it hugs them, and is no word itself. */
const EMPHASIS = /(?<=^|[\s("'“])[*_~`]+(?=[^\s*_~`])|(?<=[^\s*_~`])[*_~`]+(?=$|[\s)"'”.,;:?!])/g;

/**
 * The words somebody typed, from Slack's form of them: `<@U1|ann>`, `<https://…|…>`, `&amp;`
 * (https://docs.slack.dev/messaging/formatting-message-text).
 */
export const typedWords = (text: string, taking: Taking): string =>
  text
    .replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, to: string, label?: string) =>
      meant(to, label, taking),
    )
    .replace(/&(?:amp|lt|gt);/g, (one) => DECODED[one] ?? one)
    .replace(EMPHASIS, '')
    .replace(/[ \t]+/g, ' ')
    .trim();

function meant(to: string, label: string | undefined, { self, links }: Taking): string {
  if (to.startsWith('@')) return to === `@${self}` ? ' ' : (label ?? '');
  if (to.startsWith('#')) return links === 'shown' ? `<${to}>` : label ? `#${label}` : '';
  if (to.startsWith('!')) return label ?? to.slice(1).replace(/\^.*/, '');
  return links === 'shown' ? (label ?? to) : to;
}
