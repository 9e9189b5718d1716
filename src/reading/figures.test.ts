import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Name } from '../news/reading.ts';
import { figuresIn } from './figures/figures.fixture.ts';
import { readFigures } from './figures.ts';
import { readSentences } from './passages.ts';

test('a figure has its numeral, interval, qualifier, unit, noun phrase and act', () => {
  const text = 'The storm wrecked more than 140 fishing boats on Friday.';
  expect(readFigures(text, readSentences(text, [[0, text.length]]), [])).toEqual([
    {
      span: [28, 31],
      low: 140,
      high: null,
      qualifier: 'more than',
      unit: 'boats',
      what: [32, 45],
      act: 'wreck',
    },
  ]);
});

test('a number inside a name counts nothing', () => {
  const text = 'The band Seven Lions toured.';
  const name: Name = {
    label: 'band Seven Lions',
    kind: 'organisation',
    mentions: [[4, 20]],
    roles: [],
  };
  expect(readFigures(text, readSentences(text, [[0, text.length]]), [name])).toEqual([]);
});

test('words of a text that are keys of every object are just words', () => {
  expect(
    figuresIn('The constructor of two valueOf constructor things.').map(({ unit }) => unit),
  ).toEqual(['things']);
});

/* Texts of news words, number words, digits and marks in any order, and any text at all. */
const WORDS =
  'a about 12 1,500 -3 $ £ % million dozen dozens of the three half third and or to between people killed - – , . ( ) 3-1 2012 May one 4:00 p.m. Rs crore ½ 1/2 km year-old hundreds thousand'.split(
    ' ',
  );
const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('in any text figures stand in order, apart, on a numeral, with low not above high', () => {
  fc.assert(
    fc.property(text, (any) => {
      let end = 0;
      for (const { span, low, high, words, unit, what } of figuresIn(any)) {
        expect(span[0]).toBeGreaterThanOrEqual(end);
        end = span[1];
        expect(words).toMatch(/\p{N}|[a-z]{3}/iu);
        expect(Number.isFinite(low) && low <= (high ?? Number.POSITIVE_INFINITY)).toBe(true);
        expect(unit).not.toBe('');
        if (what) expect(what[0] < what[1] && what[1] <= any.length).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('reads a list of thousands of numbers, which share the noun behind the last', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => at + 2).join(', ');
  const figures = figuresIn(`The clerk counted ${many} crates.`);
  expect(figures.at(-1)).toMatchObject({ low: 10_001, unit: 'crates' });
});
