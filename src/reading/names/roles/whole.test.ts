import { expect, test } from 'vitest';
import { wordsAt } from '../../../news/span.ts';
import { readNames } from '../../names.ts';
import { readSentences } from '../../passages.ts';

const rolesIn = (text: string): string[] =>
  readNames(text, readSentences(text, [[0, text.length]])).flatMap(({ label, roles }) =>
    roles.map(({ span }) => `${label}: ${wordsAt(text, span)}`),
  );

test('a list in capitals belongs to the office, up to where it is held', () => {
  expect(
    rolesIn('It rained, said Ida Holt, Vice President of Trade, Ports and Roads at Acme Foods.'),
  ).toEqual(['Ida Holt: Vice President of Trade, Ports and Roads at Acme Foods']);
  expect(rolesIn('They met Ida Holt, director of Acme, Tim Marsh and others.')).toEqual([
    'Ida Holt: director of Acme',
  ]);
});

test('a body before an office is whole with its number, its initials and an “and”', () => {
  expect(
    rolesIn(
      'Later Elm Boat Club (EBC) President Ida Holt met Channel 6 owner Tim Marsh, ' +
        'and Board of Trade and Ports head Jens Lund wept.',
    ),
  ).toEqual([
    'Ida Holt: Elm Boat Club (EBC) President',
    'Tim Marsh: Channel 6 owner',
    'Jens Lund: Board of Trade and Ports head',
  ]);
  expect(rolesIn('OSLO (EBC)President Ida Holt met Tim Marsh.')).toEqual(['Ida Holt: President']);
});

test('two offices before a name are both whole, where the first is not another’s', () => {
  expect(rolesIn('Former Norlandish senator and local candidate Ida Holt has died.')).toEqual([
    'Ida Holt: Former Norlandish senator and local candidate',
  ]);
  expect(rolesIn('They saw the mayor and local farmer Ida Holt.')).toEqual([
    'Ida Holt: local farmer',
  ]);
});

test('whose rival somebody is and what others shall do are no part of an office', () => {
  expect(rolesIn('He met his onetime political antagonist Gov. Ida Holt in Elm.')).toEqual([
    'Ida Holt: Gov.',
  ]);
  expect(rolesIn('Blame Trade Secretary Ida Holt for it.')).toEqual(['Ida Holt: Trade Secretary']);
});

test('who stands for election beside somebody is a running mate', () => {
  expect(
    rolesIn('He thanked his running mate Ida Holt. She has a running mate, Tim Marsh.'),
  ).toEqual(['Ida Holt: running mate', 'Tim Marsh: running mate']);
});

test('an office behind “said” needs no article before a comma', () => {
  expect(rolesIn('"No," said Norlandish Trade Ministry spokesman, Ida Holt.')).toEqual([
    'Ida Holt: Norlandish Trade Ministry spokesman',
  ]);
});

test('what somebody is may follow behind the body', () => {
  expect(rolesIn('Ida Holt of Elm’s Ports and Roads Office, an expert on tides, left.')).toEqual([
    'Ida Holt: expert on tides',
  ]);
});

test('what somebody presents or wrote is part of the office, in quotation marks too', () => {
  expect(
    rolesIn(
      'It was Ida Holt, host of “Tarn Tonight,” a show. They met Jens Lund, author of "The Tarn" in Ashby.',
    ),
  ).toEqual(['Ida Holt: host of “Tarn Tonight,”', 'Jens Lund: author of "The Tarn" in Ashby']);
});
