import { expect, test } from 'vitest';
import { linesIn } from './figures.fixture.ts';

const NOTHING: Readonly<Record<string, readonly string[]>> = {
  'a year': [
    'It opened in 1987.',
    'The 2012 games ended.',
    'In 1999 prices fell.',
    'The 1960s were wild.',
    'They want the 1994 or 2003 version.',
  ],
  'a date': [
    'She left on Feb. 2, 2013.',
    'It runs June 12-14.',
    'It runs 12 to 14 June.',
    'He rested on 12 and 13 June.',
    'It was signed on Friday 12 March.',
  ],
  'a time of day': [
    'It began at 4:00 p.m.',
    'It began at 2.30 am.',
    'It began at 7pm.',
    "It ended at 10 o'clock.",
    'It began at 0800 GMT.',
  ],
  'a grade': ['A category two storm struck.', 'Tier 3 rules apply.', 'Phase 2 trials began.'],
  'a way of speaking': [
    'The ice broke in two.',
    'It may take a day or two.',
    'It is a one-dimensional plan.',
    'It is open 24×7, all year.',
    'He hurt one or both ears.',
    'The first two lanes will open.',
    'One found its way to the mill.',
    'All three face charges.',
    'Not in a million years would he go.',
  ],
  'of an open sign': [
    'It was minus 10 to 15 degrees in Elm.',
    'Sixty minus 40 is left.',
    'It fell to 20 degrees Celsius below freezing.',
  ],
  'a name with a number': [
    'The B-52 flew past Depot 31.',
    'Radio 9 and the G20 agreed.',
    'He read Catch-22 on Route 66.',
    'A Boeing 737 took off.',
    'She drove in Formula One.',
    'The Group of Seven met.',
    'The show “Two Fat Cooks” ran for years.',
    'He sang in “12 Brave Men”.',
    'The password was “12345,” or “6”.',
    'The car crashed at turn 14.',
    'She wore a size 24 dress.',
    'The mill is at 6801 E. Business Road.',
    'It burned in the 700-block of Mill Road.',
    'He had a .40 caliber pistol and a 12-gauge shotgun.',
    'They fled in an 18-wheeler.',
    'They would repeal section 18C, which follows.',
    'Its lens has 4,000 x 2,000-pixels.',
  ],
  'an ordinal': ['He came third.', 'He came 3rd in the 21st century.'],
  'a telephone number': [
    'Call 555-0142.',
    'Call 1-800-SAMPLES.',
    'Nobody heard the 911 call.',
    'He got a 911 cell phone call.',
    'Call (202) 555-0142.',
    'Call (202) 555-TIPS.',
    'Call 0141 496 0123 or 0800 496 012.',
  ],
  'an address': [
    'See https://example.org/12/34 for it.',
    'He lives at 410 East Mill Road.',
    'It burned in the 700 block of Mill Road.',
    'Ask @user99 or #1.',
  ],
  'a label': [
    'See page 5.',
    'It breaks section 46P.',
    'It broke Resolution 1700.',
    'She took Flight 90.',
    'He slept in room 12.',
    'No. 10 refused.',
  ],
  'a note': ['The ice thinned.[2][16] It broke.'],
  'a rank': ['He posted his fourth top 10 of the season.'],
  'a list mark': ['1. The plan is set.', '(2) the cause of the fire;', '[3] The case went on.'],
  'a score': [
    'They won 3-1.',
    'She won 6-4 6-3.',
    'It was a 5-4 ruling.',
    'Odds stood at 10-1.',
    'A 50-50 split followed.',
  ],
  'a pronoun': [
    'No one came.',
    'It is one of the best.',
    'One day it will end.',
    'At one point they stopped.',
    'One official said it was over.',
    'They like one another.',
    'It was a big one.',
  ],
  'an idiom': [
    'A one-way street closed.',
    'Zero tolerance is the rule.',
    'Shops open 24/7.',
    'She is a four-star general.',
  ],
  'no number': [
    'Several boys and many girls sang.',
    'It more than doubled.',
    'The second half was dull.',
    'It is a one-size plan.',
    'Her half-sister sang for a decade and a half.',
    'A decade and a half of calm ended.',
    'It is the twenty-first.',
    'A third man ran.',
  ],
};

const CASES = Object.entries(NOTHING).flatMap(([kind, texts]) =>
  texts.map((text) => [kind, text] as const),
);

test.each(CASES)('%s is no figure: %s', (_kind, text) => {
  expect(linesIn(text)).toEqual([]);
});

test('a year that counts is a figure', () => {
  expect(linesIn('Some 2000 soldiers marched.')).toEqual(['2000 | 2000 | about | soldiers']);
  expect(linesIn('Guards saw 2000 soldiers.')).toEqual(['2000 | 2000 | exactly | soldiers']);
});

test('one is a figure when it counts', () => {
  expect(linesIn('One soldier was killed.')).toEqual(['One | 1 | exactly | soldier']);
  expect(linesIn('The bay can hold only one ferry.')).toEqual(['one | 1 | exactly | ferry']);
});

test('a day before a number does not make it a name', () => {
  expect(linesIn('On Monday 20 people were hurt.')).toEqual(['20 | 20 | exactly | people']);
});
