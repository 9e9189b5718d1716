import { type Span, wordsAt } from '../../../news/span.ts';
import { SAYING } from '../../tables/cues.ts';
import { AROUND_WORKS, SMALL_IN_TITLES, WORKS } from '../../tables/works.ts';
import type { Sentence, Token } from '../../wink.ts';
import { lastBefore, wordFrom } from '../scene/search.ts';

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const ENDING = /^(?:['’]\p{Ll}+|n['’]t)$/u;
/* How many words before a title may say what it is: "the |film …". */
const REACH = 3;
const WORD = /[\p{L}\p{N}]/u;

/* The tokens from `first` up to `end`; null when they are not written as a title. */
const titleCased = (tokens: readonly Token[], first: number, end: number): Token[] | null => {
  const own: Token[] = [];
  let begun = false;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { text, lower, span } = token;
    if (span[1] > end) break;
    own.push(token);
    if (!WORD.test(text)) continue;
    if (!CAPITAL.test(text) && !ENDING.test(text) && !(begun && SMALL_IN_TITLES.has(lower)))
      return null;
    begun = true;
  }
  return own;
};

/* Whether the words before tell that a title follows: "her talk is |titled …". */
const isAnnounced = (before: readonly Token[]): boolean =>
  before.slice(-2).some(({ lower }) => lower === 'titled' || lower === 'entitled');

/* Whether words stand between two halves of a name: Dwayne "The Rock" Johnson. */
const isNickname = (
  inside: readonly Token[],
  before: Token | undefined,
  after: Token | undefined,
) =>
  inside.length <= 4 &&
  before?.pos === 'PROPN' &&
  after?.pos === 'PROPN' &&
  CAPITAL.test(before.text) &&
  CAPITAL.test(after.text);

const isSaying = (token: Token | undefined): boolean =>
  token !== undefined && SAYING.has(token.lemma);

/* Whether a comma or colon joins words to a verb of saying: `Smith wrote: "No"`, `"No," Smith wrote`. */
const isSpoken = (inside: readonly Token[], before: readonly Token[], after: readonly Token[]) =>
  (/^[,:]$/.test(before.at(-1)?.text ?? '') && isSaying(before.at(-2))) ||
  (inside.some(({ text }) => text === ',') && after.some(isSaying));

/* How many words a name right behind a quotation may have. */
const NAME_WORDS = 5;

/* Whether words end in a mark, and a name with a verb of saying follows: `"Which Sunday?" Ann Smith asked`. */
const isAsked = (inside: readonly Token[], after: readonly Token[]): boolean => {
  const verb = after.slice(0, NAME_WORDS).find(({ pos }) => !/^(?:PROPN|PRON)$/.test(pos));
  return inside.some(({ text }) => /^[,?!]$/.test(text)) && isSaying(verb);
};

/* Whether words are somebody's work, as no noun follows that they could stand before: `in Ann Smith's "Gulls."`. */
const isOwnedWork = (before: readonly Token[], next: Token | undefined): boolean =>
  /^['’]s$/.test(before.at(-1)?.text ?? '') &&
  before.at(-2)?.pos === 'PROPN' &&
  !/^(?:ADJ|NOUN|PROPN)$/.test(next?.pos ?? '');

/* Whether one word with a capital is a name within its clause: `the agency ("OSHA")`, `the scenes of "Gulls"`. */
const isName = (
  inside: readonly Token[],
  before: Token | undefined,
  after: readonly Token[],
): boolean => {
  const [word, ...more] = inside;
  if (word?.pos !== 'PROPN' || more.length > 0 || after.some(isSaying)) return false;
  return before?.text === '(' || /^(?:ADJ|ADP|DET|NOUN)$/.test(before?.pos ?? '');
};

const MARK = /^["“”]$/;
const SHOUT = /[!?]/;

/* How many words a title in the marks at `open` and `close` has; 0 where it is none, or somebody says it. */
const titleWordsBeside = (tokens: readonly Token[], open: number, close: number): number => {
  const own =
    open >= 0 && close > open ? titleCased(tokens, open, tokens[close]?.span[1] ?? 0) : null;
  const isSaid = tokens.slice(close + 1, close + 3).some(isSaying);
  if (own === null || isSaid || own.some(({ text }) => SHOUT.test(text))) return 0;
  return own.filter(({ text }) => WORD.test(text)).length;
};

/* Whether a title stands beside another: `("Gulls," "The Last Pier")`. */
const isListed = (tokens: readonly Token[], own: readonly Token[], first: number): boolean => {
  const next = first + own.length;
  const isMark = ({ text }: Token): boolean => MARK.test(text);
  const marked = (at: number): boolean =>
    at >= 0 && at < tokens.length && isMark(tokens[at] as Token);
  const after = marked(next)
    ? titleWordsBeside(
        tokens,
        next,
        tokens.findIndex((token, i) => i > next && isMark(token)),
      )
    : 0;
  const before = marked(first - 1)
    ? titleWordsBeside(tokens, lastBefore(tokens, first - 1, isMark), first - 1)
    : 0;
  const words = own.filter(({ text }) => WORD.test(text)).length;
  return Math.max(after, before) > 0 && words + Math.max(after, before) > 2;
};

/** Words as a title that is named again: small letters, without marks. */
export const wordKey = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words of a quotation as a title that is named again. */
export const titleKey = (text: string, span: Span): string => wordKey(wordsAt(text, span));

/** Whether a quotation is the title of a work or a nickname, and no words of anybody's. */
export function isTitle({ tokens }: Sentence, [start, end]: Span): boolean {
  const first = wordFrom(tokens, start);
  const before = tokens.slice(Math.max(0, first - REACH), first);
  const own = titleCased(tokens, first, end);
  if (own === null) return isAnnounced(before) && CAPITAL.test(tokens[first + 1]?.text ?? '');
  const inside = own.filter(({ text }) => WORD.test(text));
  if (inside.length === 0) return true;
  const next = first + own.length;
  const after = tokens.slice(next, next + 2);
  if (isNickname(inside, before.at(-1), after[0]) || isName(inside, before.at(-1), after))
    return true;
  if (!own.some(({ text }) => SHOUT.test(text)) && isListed(tokens, own, first)) return true;
  if (before.some(({ lower }) => WORKS.has(lower)) || isOwnedWork(before, after[0])) return true;
  if (isSpoken(own, before, after) || isAsked(own, tokens.slice(next))) return false;
  if ([...before, ...after].some(({ lower }) => WORKS.has(lower) || AROUND_WORKS.has(lower)))
    return true;
  /* `Smith told "Harbour Watch"`, `Smith said on "Harbour Watch"`: where, or to whom. */
  const at = before.at(-1)?.lemma === 'tell' || before.at(-1)?.lower === 'on';
  const told = (at ? after : [before.at(-1), before.at(-2), ...after]).some(isSaying);
  const shouted = own.some(({ span, text }) => span[1] < end - 1 && /^[,!?]$/.test(text));
  return !told && !shouted && inside.filter(({ text }) => CAPITAL.test(text)).length >= 2;
}
