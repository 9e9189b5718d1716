import { type Span, wordsAt } from '../../news/span.ts';

/* wink's time grows with the square of a word's length, and 10,000 letters are no word. */
const ENDLESS = /\S{200,}/g;
const HALF = 100;

/* An endless word fills one of the pieces of half its length; the pattern would try every letter. */
const mayBeEndless = (words: string): boolean => {
  for (let end = HALF; end <= words.length; end += HALF)
    if (words.lastIndexOf(' ', end - 1) < end - HALF) return true;
  return false;
};

/** Where words stand in a stretch of a text that are too long to be words, in order. */
export function endlessIn(text: string, span: Span): Span[] {
  const words = wordsAt(text, span);
  if (!mayBeEndless(words)) return [];
  return [...words.matchAll(ENDLESS)].map(({ 0: own, index }) => [
    span[0] + index,
    span[0] + index + own.length,
  ]);
}

/** What is left of a stretch before, between and behind its endless words. */
export const around = ([start, end]: Span, endless: readonly Span[]): Span[] =>
  [start, ...endless.map(([, after]) => after)].map((from, i) => [from, endless[i]?.[0] ?? end]);
