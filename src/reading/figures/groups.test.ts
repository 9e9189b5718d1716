import { expect, test } from 'vitest';
import { figuresIn } from './figures.fixture.ts';

const units = (text: string): string[] =>
  figuresIn(text).map(({ words, unit }) => `${words} ${unit}`);

test('how many something is counted for is counted no further', () => {
  expect(units('It had 49 thefts for every 900 people, up from 28.')).toEqual([
    '49 thefts',
    '900 people',
    '28 thefts',
  ]);
});

test('a percentage that comes to a level is of percent', () => {
  expect(units('Of the 90 boats 40 percent sank, and the percentage rose to 60.')).toEqual([
    '90 boats',
    '40 percent',
    '60 percent',
  ]);
});

test('full-time is how people work, not what is counted', () => {
  expect(units('The mill employs 900 full-time, 30 temporary and 20 part-time clerks.')).toEqual([
    '900 people',
    '30 clerks',
    '20 clerks',
  ]);
});

test('a strong group is of people', () => {
  expect(units('A 40-strong crew met 90-strong protesters.')).toEqual([
    '40 people',
    '90 protesters',
  ]);
});

test('one half is half of what it is of', () => {
  expect(units('One half of the town was dry.')).toEqual(['One half town']);
  expect(units('One and a half towns were dry.')).toEqual(['One and a half towns']);
});

test('the old are counted, and whoever is shot', () => {
  expect(units('They saw 14 women and four elderly, and one man shot in the arm.')).toEqual([
    '14 women',
    'four elderly',
    'one man',
  ]);
});

test('votes against are no abstentions', () => {
  expect(units('The vote was 52 for, 48 against and 3 abstentions.')).toEqual(['3 abstentions']);
});

test('what stands behind a comma is no more of the part before it', () => {
  expect(units('Thefts fell by a third, raids by 40 percent.')).toEqual(['40 percent']);
});

test('what weighs so many pounds was paid by nobody', () => {
  expect(units('The seal weighed 90 pounds. It cost 40 pounds.')).toEqual(['90 lb', '40 pounds']);
});
