import { expect, test } from 'vitest';
import type { Told } from '../../news/passage.ts';
import { figure } from '../figures.fixture.ts';
import { article } from '../passages.fixture.ts';
import { compareFigures } from './agreement.ts';

const STORY = new Map([
  ['a', 'story'],
  ['b', 'story'],
]);

const told = (name: string, text: string, day: string): Told => ({
  ...(article(name, text)[0] as Told),
  published: day,
});

const verdicts = (...figures: Parameters<typeof compareFigures>[0]): string[] =>
  compareFigures(figures, undefined, undefined, STORY).map(
    ({ verdict, members }) => `${verdict} ${members.length}`,
  );

test('what is sold for a sum is no sum of each year', () => {
  const sales = told('a', 'The lake ferry line brings in about £35,000,000 a year.', '2024-03-04');
  const price = told('b', 'The lake ferry line is for sale at up to £45,000,000.', '2024-03-04');
  const most = { low: 0, high: 45_000_000, qualifier: 'up to' } as const;
  const about = { qualifier: 'about' } as const;
  expect(
    verdicts(
      figure(sales, '£35,000,000', 'pounds', about),
      figure(price, '£45,000,000', 'pounds', most),
    ),
  ).toEqual(['single 1', 'single 1']);
});

test('the votes that somebody won by name are no others’', () => {
  const one = told('a', 'Poe said he won 36 board votes in the harbour election.', '2024-03-04');
  const two = told('b', 'Low won 32 board votes in a harbour election.', '2024-03-04');
  const won = { act: 'win' };
  expect(verdicts(figure(one, '36', 'votes', won), figure(two, '32', 'votes', won))).toEqual([
    'single 1',
    'single 1',
  ]);
});

test('lives that were claimed are people killed, and those of a region are no town’s', () => {
  const region = told(
    'b',
    'The storm claimed 67 lives in Norland, 51 of them in Elm.',
    '2024-03-05',
  );
  const toll = told('a', 'The storm has killed 51 people in Elm, officials said.', '2024-03-05');
  const early = told('a', 'The toll of the storm in Elm stood at 44.', '2024-03-04');
  const people = { act: 'kill' };
  const lives = { counts: 'lives' };
  expect(
    verdicts(figure(region, '51', 'lives', lives), figure(toll, '51', 'people', people)),
  ).toEqual(['agree 2']);
  expect(
    verdicts(figure(region, '67', 'lives', lives), figure(early, '44', 'people', people)),
  ).toEqual(['single 1', 'single 1']);
});
