import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from './clean.ts';

describe('words for a screen', () => {
  it.each([
    ['an escape sequence', 'a\u001B[31mred', 'a\uFFFD[31mred'],
    ['a title of the window', '\u001B]0;mine\u0007', '\uFFFD]0;mine\uFFFD'],
    ['an eight-bit control sequence', '\u009B2Jgone', '\uFFFD2Jgone'],
    ['a backspace and a bell', 'no\b\b\u0007', 'no\uFFFD\uFFFD\uFFFD'],
    ['an override of direction', 'a\u202Egnp.exe', 'a\uFFFDgnp.exe'],
    ['an isolate', '\u2066a\u2069', '\uFFFDa\uFFFD'],
    ['a space without width', 'a \u200Bb\uFEFF', 'a \uFFFDb\uFFFD'],
    ['where a word may be broken', 'fer\u00ADry\u200Bboat', 'ferryboat'],
    ['a joiner between Latin letters', 'a\u200Db', 'a\uFFFDb'],
    ['hidden tags', 'a\u{E0041}', 'a\uFFFD'],
    ['half a pair', 'a\uD800', 'a\uFFFD'],
    ['a line break', 'one\r\ntwo', 'one two'],
    ['a hard space and a tab', 'six\u00A0miles\taway', 'six miles away'],
  ])('show %s as harmless', (_, words, shown) => {
    expect(clean(words)).toBe(shown);
  });

  it('keep letters and marks of every script', () => {
    const words = 'Kata’ib — “بغداد”, می\u200Cخواهم, 東京, Łódź 🙂 👩\u200D🚒';
    expect(clean(words)).toBe(words);
  });

  it('never hold a control, a direction mark or a character without width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(clean(words)).not.toMatch(
          /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u,
        );
      }),
    );
  });
});
