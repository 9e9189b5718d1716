import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareOf, brokenWords } from './unseen.ts';

const piece = fc.constantFrom(
  'a',
  'É',
  '.',
  ' ',
  '\n',
  '😀',
  '\u00AD',
  '\u200B',
  '\u200E',
  '\u{E0041}',
);

/* As UTF-8 is read by who takes it for Latin-1. */
const misread = (words: string): string => Buffer.from(words, 'utf8').toString('latin1');

describe('a text as it is seen', () => {
  it('is all of it where nothing is hidden', () => {
    expect(bareOf('The “Élysée” said no.')).toBeNull();
  });

  it('leads back to the words in the whole text, without what is hidden round them', () => {
    const whole = '\u200BThe fer\u00ADry\u2060 sank.';
    const bare = bareOf(whole);
    expect(bare?.text).toBe('The ferry sank.');
    expect(whole.slice(...(bare?.back([4, 9]) ?? [0, 0]))).toBe('fer\u00ADry');
    expect(bare?.within([1, 11])).toEqual([0, 9]);
  });

  it('has what was meant where UTF-8 was read as Latin-1 or windows-1252', () => {
    const meant = '“Léa’s ship – the Élan – cost £4,” he said…';
    const bare = bareOf(misread(meant));
    expect(bare?.text).toBe(meant);
    expect(misread(meant).slice(...(bare?.back([1, 6]) ?? [0, 0]))).toBe(misread('Léa’s'));
    expect(bareOf('â€œThe ferryâ€™s crew sank â‚¬5,â€\uFFFD LÃ©a said.')?.text).toBe(
      '“The ferry’s crew sank €5,” Léa said.',
    );
    expect(bareOf('Ça, le “Château” de São João, à Orléans')).toBeNull();
  });

  it('has for each of its spans one of the same words, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(30), fc.nat(30), (pieces, a, b) => {
        const whole = pieces.join('');
        const bare = bareOf(whole);
        if (bare === null) return;
        const start = Math.min(a, b, bare.text.length);
        const end = Math.min(Math.max(a, b), bare.text.length);
        const back = bare.back([start, end]);
        expect(whole.slice(...back).replace(/\p{Cf}/gu, '')).toBe(bare.text.slice(start, end));
        if (start < end) expect(bare.within(back)).toEqual([start, end]);
      }),
    );
  });
});

it('gives the words that are broken by what is hidden', () => {
  expect(brokenWords(misread('The ferry’s “crew” sank.'))).toEqual(['ferry', 's', 'crew']);
  expect(brokenWords('The fer\u00ADry of \u200BWest\u200Bport.')).toEqual(['ferry', 'Westport']);
});
