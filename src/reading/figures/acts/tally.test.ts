import { expect, test } from 'vitest';
import { figuresIn } from '../figures.fixture.ts';

/* Each figure as "words | unit | counted | act". */
const tallies = (text: string): string[] =>
  figuresIn(text).map(({ words, unit, counted, act }) =>
    [words, unit, counted ?? '-', act ?? '-'].join(' | '),
  );

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['The number of dead has risen to 31.', '31 | dead | dead | die'],
  ['The number of missing stands at 7.', '7 | missing | missing | miss'],
  ['The number of confirmed dead is 14.', '14 | dead | dead | die'],
  ['The number of dead and injured rose to 40.', '40 | people | dead and injured | -'],
  ['The number of people killed in the slide rose to 33.', '33 | people | people | kill'],
  ['The number of people who fled rose to 5.', '5 | people | people | flee'],
  ['The number of barns destroyed rose to 90.', '90 | barns | barns | destroy'],
  ['Casualties rose to 200.', '200 | casualties | Casualties | -'],
  ['Deaths rose to 45.', '45 | deaths | Deaths | die'],
  ['Road injuries have topped 900.', '900 | injuries | Road injuries | injure'],
  ['The dead numbered 31.', '31 | dead | dead | die'],
  ['The tally of confirmed cases climbed above 3 million.', '3 million | cases | cases | -'],
  [
    'The two-week total for milk claims stands at 60.',
    'two | week | week | stand',
    '60 | claims | milk claims | -',
  ],
  ['Enrolment fell from 1,200 to 900.', '1,200 | people | - | -', '900 | people | - | -'],
  ['It brings to 33 the number of people killed.', '33 | people | people | kill'],
  [
    'About 45 men were hurt. As many as 20 are thought to be trapped.',
    '45 | men | men | hurt',
    '20 | men | men | trap',
  ],
  ['The toll jumped by 14 to 56.', '14 | people | - | die', '56 | people | - | die'],
  [
    'The toll rose to 16, and 30 were injured.',
    '16 | people | - | die',
    '30 | people | - | injure',
  ],
  ['The toll is 41, with 9 still missing.', '41 | people | - | die', '9 | people | - | miss'],
  ['The toll is unclear: the government count is at least 26.', '26 | people | - | die'],
  [
    'The toll of the flood that tore through the old harbour of Holm, its markets and nine villages around it rose to 61.',
    'nine | villages | villages | tear',
    '61 | people | - | die',
  ],
  [
    'The fever killed 90 people this week, taking the total to 450.',
    '90 | people | people | kill',
    '450 | people | people | kill',
  ],
];

test.each(CASES)('reads whose number it is in: %s', (text, ...figures) => {
  expect(tallies(text)).toEqual(figures);
});

test.each([
  'The police count was 400.',
  'Shares fell 12 to 140.',
  'They won by 3 to 1.',
  'The motion was carried by 63 to 37.',
])('counts nothing in: %s', (text) => {
  expect(tallies(text)).toEqual([]);
});

test('a change and the level it leads to are two numbers, two ends are one', () => {
  expect(figuresIn('The herd grew by about 20 to 35.').map(({ words }) => words)).toEqual([]);
  expect(figuresIn('Staff numbers rose by about 20 to 35.').map(({ words }) => words)).toEqual([
    '20',
    '35',
  ]);
  expect(figuresIn('Claims fell 2,000 to 55,000.').map(({ words }) => words)).toEqual([
    '2,000',
    '55,000',
  ]);
  expect(figuresIn('Oil rose $1.20 to $84.30.').map(({ words }) => words)).toEqual([
    '$1.20',
    '$84.30',
  ]);
  expect(figuresIn('Prices rose by 3 to 4 percent.').map(({ words }) => words)).toEqual(['3 to 4']);
});
