import type { Span } from '../../news/span.ts';

/* wink's time grows with the square of a word's length, and 10,000 letters are no word. */
const ENDLESS = /\S{200,}/g;
const HALF = 100;

/* An endless word fills one of the pieces of half its length; the pattern would try every letter. */
const mayBeEndless = (words: string): boolean => {
  for (let end = HALF; end <= words.length; end += HALF)
    if (words.lastIndexOf(' ', end - 1) < end - HALF) return true;
  return false;
};

/** Where words stand that are too long to be words, in order. */
export const endlessIn = (words: string): Span[] =>
  mayBeEndless(words)
    ? [...words.matchAll(ENDLESS)].map(({ 0: own, index }) => [index, index + own.length])
    : [];
