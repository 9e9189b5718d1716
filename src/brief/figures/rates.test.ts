import { expect, test } from 'vitest';
import { figure } from '../figures.fixture.ts';
import { article } from '../passages.fixture.ts';
import type { Counted } from './interval.ts';
import { eachOf, isYearly } from './rates.ts';

const read = (text: string, words: string, unit: string, counts?: string): Counted => {
  const [passage] = article('a', text);
  return figure(passage as NonNullable<typeof passage>, words, unit, counts ? { counts } : {});
};

test('of what each a sum is stands behind the same sum in another currency', () => {
  const text = 'Roe offered $42 (£33) per share.';
  expect(eachOf(read(text, '$42', 'dollars'))).toBe('share');
  expect(eachOf(read(text, '£33', 'pounds'))).toBe('share');
});

test('for how long something is counted goes for all that is counted by one noun', () => {
  const text = 'Radio Elm had 50 listeners a day, Radio Oak 40.';
  expect(eachOf(read(text, '50', 'listeners', 'listeners'))).toBe('day');
  expect(eachOf(read(text, '40', 'listeners', 'listeners'))).toBe('day');
});

test.each([
  ['Sales bring in about £90 a year.', true],
  ['She lost her £90-a-year job.', true],
  ['He has an annual salary of £90.', true],
  ['The mill was sold for £90.', false],
  ['The mill was sold for £90 last year.', false],
])('a sum of each year is told from one: %s', (text, yearly) => {
  expect(isYearly(read(text, '£90', 'pounds'))).toBe(yearly);
});
