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

const one = (text: string, day = '2024-03-04'): Told => told('a', text, day);
const other = (text: string, day = '2024-03-04'): Told => told('b', text, day);

test('what lasts is equal by chance, and how long ago something was is not how long it went on', () => {
  const curfew = one(
    'The harbour council said that shops, schools, banks and mills would close in a 48-hour curfew.',
  );
  const rain = other(
    'The harbour council said that boats, ferries, piers and cranes may be wet in the next 48 hours.',
  );
  expect(verdicts(figure(curfew, '48', 'hour'), figure(rain, '48', 'hours'))).toEqual([
    'single 1',
    'single 1',
  ]);
  const ago = one('The harbour ferry line was shut 4 years ago by the storm, its owner said.');
  const shut = other('A storm shut the harbour ferry line of Elm for 4 years.');
  expect(verdicts(figure(ago, '4', 'years'), figure(shut, '4', 'years'))).toEqual([
    'single 1',
    'single 1',
  ]);
});

test('what comes on top of others is not all of them, though it be as many', () => {
  const more = one('Rockets hit the ridge, injuring another four.');
  const all = other('A mine on the ridge injured four soldiers.');
  const hurt = { act: 'injure' };
  expect(
    verdicts(figure(more, 'four', 'soldiers', hurt), figure(all, 'four', 'soldiers', hurt)),
  ).toEqual(['single 1', 'single 1']);
  const fresh = one('The telescope found more than 700 new worlds beyond the sun.');
  const known = other('The telescope has found about 750 worlds beyond the sun.');
  expect(
    verdicts(
      figure(fresh, '700', 'worlds', { counts: 'new worlds', high: null, qualifier: 'more than' }),
      figure(known, '750', 'worlds', { qualifier: 'about' }),
    ),
  ).toEqual(['single 1', 'single 1']);
});

test('a unit that both are told in makes no two shares alike', () => {
  const votes = one('Poe had 54,500 votes, or 48.6 percent.');
  const poor = other('Poe said about 40 percent of the people lived off the harbour.');
  expect(
    verdicts(
      figure(votes, '48.6', 'percent'),
      figure(poor, '40', 'percent', { qualifier: 'about' }),
    ),
  ).toEqual(['single 1', 'single 1']);
});

test('one telling size in one story is of one thing, in whatever words', () => {
  const deep = one('The lake once covered the plain to a depth of 137m.');
  const layer = other('Early on there was a layer of water at least 137 meters deep.');
  const least = { high: null, qualifier: 'at least' } as const;
  expect(verdicts(figure(deep, '137', 'm'), figure(layer, '137', 'meters', least))).toEqual([
    'compatible 2',
  ]);
});
