import { expect, test } from 'vitest';
import { linesIn } from '../figures.fixture.ts';

const CASES: readonly (readonly [text: string, interval: string])[] = [
  ['Police held 40 men.', '40 | exactly'],
  ['Police held about 40 men.', '40 | about'],
  ['Many planets turn around one star.', '1 | exactly'],
  ['Police held an estimated 40 men.', '40 | about'],
  ['Police held some 40 men.', '40 | about'],
  ['Police held 40-odd men.', '40 | about'],
  ['Police held 40 or so men.', '40 | about'],
  ['Police held more than 40 men.', '40.. | more than'],
  ['Police held over 40 men.', '40.. | more than'],
  ['Police held upwards of 40 men.', '40.. | more than'],
  ['Police held in excess of 40 men.', '40.. | more than'],
  ['The flood drove out over a fifth of the town.', '0.2.. | more than'],
  ['Police held 40-plus men.', '40.. | more than'],
  ['Police held 40 plus men.', '40.. | more than'],
  ['The club paid 40 million euros plus bonuses.', '40000000 | exactly'],
  ['Police held 40+ men.', '40.. | more than'],
  ['Police held at least 40 men.', '40.. | at least'],
  ['Police held no fewer than 40 men.', '40.. | at least'],
  ['Police held 40 or more men.', '40.. | at least'],
  ['The toll passed 40.', '40.. | more than'],
  ['It was well past $40.', '40.. | more than'],
  ['They passed 40 men.', '40 | exactly'],
  ['It rose to north of 40 percent.', '40.. | more than'],
  ['Adults 40 and older stayed.', '40.. | at least'],
  ['Police held 40 men at least.', '40.. | at least'],
  ['Police held 40 men at most.', '0..40 | at most'],
  ['Winds were as high as 40 mph.', '0..40 | up to'],
  ['Winds were as low as 40 mph.', '40.. | at least'],
  ['Police held fewer than 40 men.', '0..40 | less than'],
  ['Police held under 40 men.', '0..40 | less than'],
  ['Police held no more than 40 men.', '0..40 | at most'],
  ['Police held a maximum of 40 men.', '0..40 | at most'],
  ['Police held up to 40 men.', '0..40 | up to'],
  ['Police held as many as 40 men.', '0..40 | up to'],
  ['Police held nearly 40 men.', '40 | nearly'],
  ['Police held just under 40 men.', '40 | nearly'],
  ['Police held close to 40 men.', '40 | nearly'],
  ['Police held another 40 men.', '40 | exactly'],
  ['Police held about another 40 men.', '40 | about'],
  ['Police held 30-40 men.', '30..40 | between'],
  ['Police held 30 to 40 men.', '30..40 | between'],
  ['Police held between 30 and 40 men.', '30..40 | between'],
  ['Police held two or three men.', '2..3 | between'],
  ['Bids stood around the $40 mark.', '40 | about'],
  ['Oil rose above the $40 barrier.', '40.. | more than'],
  ['It fell below the 40 per cent threshold.', '0..40 | less than'],
  ['Police held about the 40 men.', '40 | exactly'],
];

test.each(CASES)('qualifies the number in: %s', (text, interval) => {
  expect(linesIn(text).map((line) => line.split(' | ').slice(1, 3).join(' | '))).toEqual([
    interval,
  ]);
});

test('a stretch of time is no bound, a stated length is', () => {
  expect(linesIn('They spoke over five days.')).toEqual(['five | 5 | exactly | days']);
  expect(linesIn('She rose above two tall defenders.')).toEqual(['two | 2 | exactly | defenders']);
  expect(linesIn('The river rose above two metres.')).toEqual(['two | 2.. | more than | metres']);
  expect(linesIn('The toll rose above 9 sailors.')).toEqual(['9 | 9.. | more than | sailors']);
  expect(linesIn('They spoke for over five days.')).toEqual(['five | 5.. | more than | days']);
});

test('a change from one value to another is two figures', () => {
  expect(linesIn('Rents rose from 10 percent to 15 percent.')).toEqual([
    '10 | 10 | exactly | percent',
    '15 | 15 | exactly | percent',
  ]);
});

test('a magnitude, a currency and a percent sign hold for both ends', () => {
  expect(linesIn('It will cost $10-15 million.')).toEqual([
    '$10-15 million | 10000000..15000000 | between | dollars',
  ]);
  expect(linesIn('It will take two to three million tiles.')).toEqual([
    'two to three million | 2000000..3000000 | between | tiles',
  ]);
  expect(linesIn('Between 5% and 8% of hens fell ill.')).toEqual([
    '5% and 8% | 5..8 | between | percent',
  ]);
});

test('a compound age between a number and its noun leaves both', () => {
  expect(linesIn('Keepers fed four 3-year-old ponies.')).toEqual([
    'four | 4 | exactly | ponies',
    '3 | 3 | exactly | years',
  ]);
});

test('a bound on an age holds, a stretch before a tied length is none', () => {
  expect(linesIn('Pupils under 12 years old swim free.')).toEqual([
    '12 | 0..12 | less than | years',
  ]);
  expect(linesIn('Costs fell over a four-year spell.')).toEqual(['four | 4 | exactly | year']);
});

test('a plural behind a singular noun is the head', () => {
  expect(linesIn('He faces six felony counts of fraud.')).toEqual(['six | 6 | exactly | counts']);
});

test('the sign of the pound may have been lost', () => {
  expect(linesIn('The fund lost about #4 billion.')).toEqual([
    '#4 billion | 4000000000 | about | pounds',
  ]);
  expect(linesIn('It was #4 in the charts.')).toEqual([]);
});
