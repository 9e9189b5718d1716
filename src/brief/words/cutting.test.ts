import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachWord, WORD } from './cutting.ts';

const cut = (text: string): string[] => {
  const found: string[] = [];
  eachWord(text, (start, end) => found.push(text.slice(start, end)));
  return found;
};

const PIECES = [..."aZ7.,:;'’‘ʼ&- \n“”—…é½", 'U.S.', "don't", '1,250.5', 'O’Neil’s'];

describe('cutting words', () => {
  it('tells numbers, initials, apostrophes and joined names', () => {
    expect(cut('At 7:30 the U.S. paid $1,250.5, said O’Neil’s aide & co. in B.')).toEqual(
      'At 7:30 the U.S. paid 1,250.5 said O’Neil’s aide & co in B'.split(' '),
    );
  });

  it('finds in plain text what the pattern finds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(cut(text)).toEqual(text.match(WORD) ?? []);
      }),
      { numRuns: 2000 },
    );
  });
});
