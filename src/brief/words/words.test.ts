import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from './words.ts';

const keys = (text: string): readonly string[] => words(text).map(({ key }) => key);

describe('words of a passage', () => {
  it('have one spelling', () => {
    expect(keys('Mr Öberg’s “organisation” left the U.S. centre')).toEqual(
      keys('Oberg "organization" left the US center'),
    );
  });

  it('keep the country apart from the pronoun', () => {
    expect(keys('US')).not.toEqual(keys('us'));
  });

  it('know a name behind the first word and a number in words', () => {
    const [first, second, third] = words('Police saw Olga and seven dogs');
    expect([first?.name, second?.name, third?.name]).toEqual([false, false, true]);
    expect(words('seven')[0]).toMatchObject({ key: '7', number: true });
  });

  it('know what is quoted, also when a mark is missing', () => {
    const quoted = (text: string) => words(text).flatMap((word) => (word.quoted ? word.key : []));
    expect(quoted('She said “we try” and left')).toEqual(['we', 'try']);
    expect(quoted('She said "we try')).toEqual(['we', 'try']);
    expect(quoted('we try," she said')).toEqual(['we', 'try']);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of words(text)) {
          expect(text.slice(start, end)).toMatch(/^\S+$/u);
        }
      }),
    );
  });
});
