import { clean } from '../clean.ts';

/** A character that Discord would act on, where it would, and what it would make of it. */
interface Escape {
  /** Matches that one character; `^` is the start of the words. */
  readonly character: RegExp;
  readonly otherwise: string;
}

/**
 * What gets a backslash, which Discord takes away before it shows a sign that is no letter or digit:
 * https://support.discord.com/hc/en-us/articles/210298617 (Markdown Text 101) and
 * https://docs.discord.com/developers/reference#message-formatting
 */
const ESCAPES: readonly Escape[] = [
  { character: /\\/, otherwise: 'takes the next sign from view' },
  { character: /[*_]/, otherwise: 'bold, italics, underline, a list' },
  { character: /~/, otherwise: 'struck through' },
  { character: /\|/, otherwise: 'a spoiler' },
  { character: /`/, otherwise: 'code' },
  { character: /</, otherwise: 'a mention, an emoji, a time, a hidden address' },
  { character: /[@]/, otherwise: 'a mention; it pings even where only the "<" is escaped' },
  { character: /#/, otherwise: 'a heading, or lost at the end of one' },
  { character: /[[\]]/, otherwise: 'a masked link' },
  { character: /(?<=^|\])\(/, otherwise: 'the address of a masked link, after any "]"' },
  { character: /:(?=\S|$)/, otherwise: 'an address, an emoji by name' },
  { character: /(?<=^\s*)[-+>]/, otherwise: 'a list, small print, a block quote' },
  { character: /(?<=^\s*\d+)[.)]/, otherwise: 'a numbered list' },
  { character: /(?<=\bdiscord(?:app)?)\.(?=\w)/i, otherwise: 'an invitation, without "https:"' },
];

const ESCAPED = new RegExp(ESCAPES.map(({ character }) => character.source).join('|'), 'giu');

/** Words as Discord shows them sign by sign: they never ping, format, link or break out of their line. */
export const escapeDiscord = (words: string): string => clean(words).replace(ESCAPED, '\\$&');
