import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from './lines.ts';

const words = (text: string): string[] => paragraphsOf(text).map((paragraph) => paragraph.words);

test('an address is a line of its own', () => {
  const text = 'The ferry struck the northern pier of Westport today\nhttps://harbour.example/a\n';
  expect(paragraphsOf(text).map(({ words }) => words)).toEqual([
    'The ferry struck the northern pier of Westport today',
    'https://harbour.example/a',
  ]);
});

describe('paragraphs of a text', () => {
  test('are its lines, with or without empty lines between them', () => {
    expect(words('One is here.\nTwo is here.\n\n \u00A0\nThree.\r\nFour.\u2028Five.')).toEqual([
      'One is here.',
      'Two is here.',
      'Three.',
      'Four.',
      'Five.',
    ]);
  });

  test('run over the lines of a wrapped text', () => {
    const text = [
      'The harbour of Westport was closed on Monday after a ferry struck the',
      'northern pier, officials said. Nobody was hurt, but the pier has to be',
      'built anew before the summer.',
      'The company that runs the ferry said it would pay for the damage that',
      'was done, without giving a figure.',
      '',
      'A second ferry goes from Easton until further notice, and its fares are',
      'the same.',
    ].join('\n');
    const paragraphs = words(text);
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[0]).toMatch(/^The harbour[\s\S]*summer\.$/);
    expect(paragraphs[1]).toMatch(/^The company[\s\S]*figure\.$/);
  });

  test('do not join short lines of a header', () => {
    expect(
      words('Ferry strikes the pier in Westport harbour\nBy Jane Roe\nMay 3, 2021'),
    ).toHaveLength(3);
  });

  test('join a line that was broken within its sentence', () => {
    expect(
      words('The harbour of Westport was closed on Monday by\nofficials of the port.'),
    ).toHaveLength(1);
  });

  test('begin after the marker of a list', () => {
    expect(words('• One is here.\n- Two is here.')).toEqual(['One is here.', 'Two is here.']);
  });

  test('stand in order, apart, and without space at their ends, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      'B.',
      ' ',
      '\n',
      '\r\n',
      '\t',
      '\u00A0',
      '- ',
      '•',
      'é',
      '\u2028',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { span, words: own } of paragraphsOf(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(text.slice(...span)).toBe(own);
          expect(own.trim()).toBe(own);
          end = span[1];
        }
        expect(text.length).toBeGreaterThanOrEqual(end);
      }),
    );
  });
});
