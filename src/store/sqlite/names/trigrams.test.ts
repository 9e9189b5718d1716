import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeWords, shelve } from './trigrams.ts';

const piecesOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from({ length: word.length }, (_, i) => `^${word}$`.slice(i, i + 3)));

const share = (a: string, b: string): number => {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  return (2 * [...left].filter((piece) => right.has(piece)).length) / (left.size + right.size);
};

describe('words that look alike', () => {
  it('are found as by comparing all trigrams of each', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcñ7'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, one) => {
        const near = words.filter((other) => Math.abs(other.length - one.length) <= 2);
        const wanted = near.map((other) => [other, share(one, other)] as const);
        expect(new Map(likeWords(shelve(words), one, 0.3, 2))).toEqual(
          new Map(wanted.filter(([, alike]) => alike >= 0.3)),
        );
      }),
    );
  });
});
