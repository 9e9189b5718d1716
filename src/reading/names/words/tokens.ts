import type { Span } from '../../../news/span.ts';
import type { Token } from '../../wink.ts';
import { factsOf, isCapital } from './facts.ts';

/** A stretch of a sentence's tokens, `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const HYPHEN = /^[-‐‑–/]$/;
const POSSESSIVE = /^['’]s?$/i;

/** Whether a token is a possessive ending. */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaced && POSSESSIVE.test(token.text);

/** Whether two tokens are one hyphenated word: the first ends right before a mark that joins them. */
export const joins = (tokens: readonly Token[], at: number): boolean => {
  const mark = tokens[at];
  const next = tokens[at + 1];
  return (
    mark !== undefined &&
    next !== undefined &&
    at > 0 &&
    !mark.spaced &&
    !next.spaced &&
    HYPHEN.test(mark.text)
  );
};

/* wink leaves the possessive of an acronym in its token, and a full stop in "Sun.": "NASA's". */
function endingOf(text: string): number {
  if (text.endsWith("'") || text.endsWith('’')) return 1;
  if (text.endsWith("'s") || text.endsWith('’s')) return 2;
  return text === 'Sun.' ? 1 : 0;
}

/** The span of a run's words. */
export function spanOf(tokens: readonly Token[], { from, to }: Run): Span {
  const last = tokens[to - 1] as Token;
  const ending = endingOf(last.text);
  return [(tokens[from] as Token).span[0], last.span[1] - (last.text.length > ending ? ending : 0)];
}

/** A run's words with single spaces, as they are written. */
export function wordsOf(tokens: readonly Token[], { from, to }: Run): string {
  let words = tokens[from]?.text ?? '';
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token) words += token.spaced ? ` ${token.text}` : token.text;
  }
  return words;
}

/** Whether a word has a capital and may be part of a name. */
export const isName = (token: Token | undefined): boolean => {
  if (!token) return false;
  return isCapital(token.text) && !factsOf(token.text).closed;
};

/** Whether a word is surely somebody's given name. */
export const isGiven = (token: Token | undefined): boolean =>
  token !== undefined && factsOf(token.text).given === 2;

/** "Acme are": what stands alone and takes the verb of several is a body or a team. */
export const arePlural = (tokens: readonly Token[], { from, to }: Run): boolean =>
  /^(?:are|were|have)$/.test(tokens[to]?.lower ?? '') && isLone(tokens[from - 1]);

/* Not "A and B are", "towns in B are", "the B are". */
const isLone = (before: Token | undefined): boolean =>
  before === undefined ||
  /^(?:[.:;“"‘']|as|but|because|if|that|though|when|where|while)$/.test(before.lower);
