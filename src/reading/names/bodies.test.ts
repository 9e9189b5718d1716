import { expect, test } from 'vitest';
import { readNames } from '../names.ts';
import { readSentences } from '../passages.ts';

const bodies = (text: string): string[] =>
  readNames(text, readSentences(text, [[0, text.length]]))
    .filter(({ kind }) => kind === 'organisation')
    .map(({ label }) => label);

test('a firm is told by the noun before it, and by who works at it', () => {
  expect(bodies('Shares rose after brokerage Halvor Quisp and miner Orlan Deep met.')).toEqual([
    'Halvor Quisp',
    'Orlan Deep',
  ]);
  expect(bodies('“It is early,” said Jeff Holt, senior analyst at Marlo Quisp.')).toEqual([
    'Marlo Quisp',
  ]);
});

test('a noun for a firm that only opens a sentence is no part of its name', () => {
  expect(bodies('Chipmaker Torvex said it would sue.')).toEqual(['Torvex']);
});

test('words for a field that an “and” joins stay together behind a country', () => {
  expect(bodies('It was approved by the U.S. Food and Drug Administration.')).toEqual([
    'U.S. Food and Drug Administration',
  ]);
});

test('ordinary words that speak are a body, though the first opens the sentence', () => {
  expect(bodies('Coastal Rescue said it would sue.')).toEqual(['Coastal Rescue']);
});

test('known bodies are read whole, with days, numbers and small words in their names', () => {
  expect(bodies('She told USA Today that Just Stop Oil and Sheffield Wednesday had met.')).toEqual([
    'USA Today',
    'Just Stop Oil',
    'Sheffield Wednesday',
  ]);
  expect(bodies('Fighters of Lashkar-e-Taiba fled.')).toEqual(['Lashkar-e-Taiba']);
});

test('a family is no body: the surname of somebody named, in the plural', () => {
  expect(bodies('Lena Holtby left. Thanks to the Holtbys the boat was saved.')).toEqual([]);
  expect(bodies('Lena Holtby left. Holtbys said sales had doubled.')).toEqual(['Holtbys']);
});

test('a place of two words keeps the first, though it opens the sentence', () => {
  const text = 'New York mayor Lena Holt left.';
  expect(
    readNames(text, readSentences(text, [[0, text.length]])).map(({ label }) => label),
  ).toEqual(['New York', 'Lena Holt']);
});

test('a word behind a name that every object has too is read as any other', () => {
  expect(() => bodies('The Torvex constructor said that it would race again.')).not.toThrow();
});

test('the campus behind the comma is part of a university’s name', () => {
  expect(
    bodies(
      'It came from the University of California, Davis, and Texas State University, San Marcos.',
    ),
  ).toEqual(['University of California, Davis', 'Texas State University, San Marcos']);
  expect(bodies('He left the University of California, Ida Holt said.')).toEqual([
    'University of California',
  ]);
});
