import { describe, expect, test } from 'vitest';
import { wordsAt } from '../../../news/span.ts';
import { readNames } from '../../names.ts';
import { readSentences } from '../../passages.ts';

const rolesIn = (text: string): string[] =>
  readNames(text, readSentences(text, [[0, text.length]])).flatMap(({ label, roles }) =>
    roles.map(({ span }) => `${label}: ${wordsAt(text, span)}`),
  );

test('an office and a style before one name are two roles', () => {
  expect(
    rolesIn(
      'We met club president Lord Tarn, Navy spokesman Capt. Tim Marsh and Judge Lord Dow. ' +
        'Chief Justice Ida Holt wept.',
    ),
  ).toEqual([
    'Tarn: club president',
    'Tarn: Lord',
    'Tim Marsh: Navy spokesman',
    'Tim Marsh: Capt.',
    'Dow: Judge Lord',
    'Ida Holt: Chief Justice',
  ]);
});

test('what else is said of somebody may stand before the office', () => {
  expect(
    rolesIn(
      'Ida Holt, 45, of Ashby, a nurse, left. Tim Marsh, R-Ohio, chairman of the panel, stayed. ' +
        'Then Kim Dow, M.D., a surgeon in Oslo, spoke.',
    ),
  ).toEqual(['Ida Holt: nurse', 'Tim Marsh: chairman of the panel', 'Kim Dow: surgeon in Oslo']);
});

test('the name of another, of a port or a year may stand within', () => {
  expect(
    rolesIn(
      'It rained, said Ida Holt, a senior Dow adviser. Tim Marsh, a former Port of Lisbon police ' +
        'officer, left. Kim Lund, the 2007 world champion, was third.',
    ),
  ).toEqual([
    'Ida Holt: senior Dow adviser',
    'Tim Marsh: former Port of Lisbon police officer',
    'Kim Lund: 2007 world champion',
  ]);
});

test('an office of two behind the second of them', () => {
  expect(rolesIn('Ida Holt and Tim Marsh, founders of Acme, left.')).toEqual([
    'Tim Marsh: founders of Acme',
  ]);
});

test('“As” and the beginning of a sentence need no article', () => {
  expect(
    rolesIn(
      'As chairman of the board, Ida Holt said no. Head of the mission, Tim Marsh, left. ' +
        'With one of the leaders, Kim Dow, ill, they went home.',
    ),
  ).toEqual([
    'Ida Holt: chairman of the board',
    'Tim Marsh: Head of the mission',
    'Kim Dow: leaders',
  ]);
});

test('what somebody serves as or is besides is an office', () => {
  expect(
    rolesIn(
      'Ida Holt, who served as harbour warden, left. Kim Dow, who is also finance minister, stayed.',
    ),
  ).toEqual(['Ida Holt: harbour warden', 'Kim Dow: finance minister']);
});

test('members, agents and first ladies hold offices before their names', () => {
  expect(
    rolesIn(
      'They met board member Bill Lund, US first lady Ida Holt, FBI agent Kim Dow and a member Bea Lund.',
    ),
  ).toEqual(['Bill Lund: board member', 'Ida Holt: US first lady', 'Kim Dow: FBI agent']);
});

test('a participle behind a hyphen ends no office', () => {
  expect(rolesIn('Votes for the third-placed candidate, Kim Dow, were few.')).toEqual([
    'Kim Dow: third-placed candidate',
  ]);
});

describe('an office before a name is whole', () => {
  test('with what it is of inside, and with what the tagger takes for a verb', () => {
    expect(
      rolesIn(
        'Then Bank of Norland governor Ida Holt spoke. Later Center for Port Control director Tim Dow left. ' +
          'They say managing director Jens Skov left, and general manager Kim Lund wept. ' +
          'Prime Minister Ada Lind and First Minister Nadia Roux met.',
      ),
    ).toEqual([
      'Ida Holt: Bank of Norland governor',
      'Tim Dow: Center for Port Control director',
      'Jens Skov: managing director',
      'Kim Lund: general manager',
      'Ada Lind: Prime Minister',
      'Nadia Roux: First Minister',
    ]);
  });

  test('without what was done to its holder, or when', () => {
    expect(
      rolesIn(
        'They had also informed Oslo mayor Ida Holt. Challenging Norlandic Sen. Tim Dow in 1990, he lost. ' +
          'It was clear by next season Arsenal boss Jens Skov would go.',
      ),
    ).toEqual(['Ida Holt: Oslo mayor', 'Tim Dow: Norlandic Sen.', 'Jens Skov: Arsenal boss']);
  });
});

describe('an office behind a name ends', () => {
  test('before an adverb, "whom" or "during", and not before a noun taken for a verb', () => {
    expect(
      rolesIn(
        'Ida Holt, head of Acme already, left. Tim Dow, an expert at Acme whom I met, stayed. ' +
          'Jens Skov, founder of Acme during a war that nobody won, wept. ' +
          'Kim Lund, a sales executive for money transfer service Torvo, laughed.',
      ),
    ).toEqual([
      'Ida Holt: head of Acme',
      'Tim Dow: expert at Acme',
      'Jens Skov: founder of Acme',
      'Kim Lund: sales executive for money transfer service Torvo',
    ]);
  });

  test('where there is one: no deed, no praise and no "if"', () => {
    expect(rolesIn('A second witness, Ida Holt, stepped forward with her own story.')).toEqual([]);
    expect(rolesIn('He declared Tim Dow the most gifted coach in history.')).toEqual([]);
    expect(rolesIn('Ida Holt, the first guard killed there, was 40.')).toEqual([]);
    expect(rolesIn('They will leave if Jens Skov is elected president.')).toEqual([]);
    expect(rolesIn('Kim Lund, a partner at the law firm Torvo, left.')).toEqual([
      'Kim Lund: partner at the law firm Torvo',
    ]);
  });
});

test('whoever stands behind “a spokesman for” and a comma is the spokesman', () => {
  expect(
    rolesIn(
      'A spokesman for the aid agency, Babar Tarvoch, left. A spokeswoman for the National Farmers ' +
        'Union, Ida Holt, spoke. A spokesman for the army, Col. Tim Marsh, told us so.',
    ),
  ).toEqual([
    'Babar Tarvoch: spokesman for the aid agency',
    'Ida Holt: spokeswoman for the National Farmers Union',
    'Tim Marsh: Col.',
    'Tim Marsh: spokesman for the army',
  ]);
});

test('what somebody else is called before the comma is not theirs', () => {
  expect(rolesIn('In a note to Ida Holt, the coroner for Kent, Tim Marsh said it rained.')).toEqual(
    ['Ida Holt: coroner for Kent'],
  );
});

test('a campus is part of the office', () => {
  expect(rolesIn('Ida Holt, a professor at the University of California, Davis, left.')).toEqual([
    'Ida Holt: professor at the University of California, Davis',
  ]);
});

test('ranks, titles and styles of many countries are roles', () => {
  expect(
    rolesIn(
      'Mr Justice Tarn sat. Rt Hon Ida Holt spoke. Taoiseach Tim Marsh left. Alhaji Musa Tarvo came. ' +
        'DGP Ravi Lal spoke. Engr. Obi Dow wept.',
    ),
  ).toEqual([
    'Tarn: Mr Justice',
    'Ida Holt: Rt Hon',
    'Tim Marsh: Taoiseach',
    'Musa Tarvo: Alhaji',
    'Ravi Lal: DGP',
    'Obi Dow: Engr.',
  ]);
});
