import { expect, test } from 'vitest';
import { wordsAt } from '../../../news/span.ts';
import { readNames } from '../../names.ts';
import { readSentences } from '../../passages.ts';

/* "kind label: mentions" of every name. */
const linked = (text: string): string[] =>
  readNames(text, readSentences(text, [[0, text.length]])).map(
    ({ kind, label, mentions }) =>
      `${kind} ${label}: ${mentions.map((mention) => wordsAt(text, mention)).join(', ')}`,
  );

test('a rank tells namesakes apart', () => {
  expect(
    linked(
      'President Robert Holt met General Dan Holt. General Holt wept. President Holt thanked him.',
    ),
  ).toEqual(['person Robert Holt: Robert Holt, Holt', 'person Dan Holt: Dan Holt, Holt']);
  expect(linked('President Ida Dow spoke. Later Sheriff Dow arrived.')).toEqual([
    'person Ida Dow: Ida Dow',
    'person Dow: Dow',
  ]);
});

test('whose brother somebody is called is the other one', () => {
  expect(
    linked('Roman Tarv left. Ivan Tarv, Mr Tarv’s brother, wept. He said Mr Tarv was ill.'),
  ).toEqual(['person Roman Tarv: Roman Tarv, Tarv, Tarv', 'person Ivan Tarv: Ivan Tarv']);
});

test('a surname that is a title or a place’s word goes by what stands before it', () => {
  expect(linked('On Monday Julia Bishop wrote. Then Ms Bishop wrote again.')).toEqual([
    'person Julia Bishop: Julia Bishop, Bishop',
  ]);
  expect(linked('On Monday President Grace Park spoke. Then President Park left.')).toEqual([
    'person Grace Park: Grace Park, Park',
  ]);
});

test('a firm of one dictionary word is known by its full name before', () => {
  expect(
    linked('On Friday Distil Ventures bought it. It was a coup for Distil, they said.'),
  ).toEqual(['organisation Distil Ventures: Distil Ventures, Distil']);
});

test('whoever went by the surname before another of that name came up keeps it', () => {
  expect(
    linked('Ann Holt was late. Then Holt called her cousin Bea Lund and Tim Holt. Holt laughed.'),
  ).toEqual([
    'person Ann Holt: Ann Holt, Holt, Holt',
    'person Bea Lund: Bea Lund',
    'person Tim Holt: Tim Holt',
  ]);
});

test('an initial stands for the middle name', () => {
  expect(linked('Ann S. Holt was late. They like Ann Sarah Holt.')).toEqual([
    'person Ann Sarah Holt: Ann S. Holt, Ann Sarah Holt',
  ]);
});

test('an initial stands for the given name, and a country’s two names for the country', () => {
  expect(linked('Karim Tarvo scored. K Tarvo was good. Burma is Myanmar.')).toEqual([
    'person Karim Tarvo: Karim Tarvo, K Tarvo',
    'place Burma: Burma, Myanmar',
  ]);
});

test('what is left out of a firm’s or an island’s name', () => {
  expect(linked('He left Tarvo Furniture Store. Tarvo was sorry.')).toEqual([
    'organisation Tarvo Furniture Store: Tarvo Furniture Store, Tarvo',
  ]);
  expect(
    linked('It stands on Ventro Island. They like Ventro. Lagos is not Lagos Island.'),
  ).toEqual([
    'place Ventro Island: Ventro Island, Ventro',
    'place Lagos: Lagos',
    'place Lagos Island: Lagos Island',
  ]);
});

test('letters of another tongue in brackets behind a body are its own, those of who reports it are not', () => {
  expect(linked('The State Committee for Ports (KGP) denied it. The KGP left.')).toEqual([
    'organisation State Committee for Ports: State Committee for Ports, KGP, KGP',
  ]);
  expect(linked('It was sold by the State Committee for Ports (AFP) today.')).toContain(
    'organisation AFP: AFP',
  );
});
