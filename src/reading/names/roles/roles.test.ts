import { describe, expect, test } from 'vitest';
import { wordsAt } from '../../../news/span.ts';
import { readNames } from '../../names.ts';
import { readSentences } from '../../passages.ts';

const namesIn = (text: string) => readNames(text, readSentences(text, [[0, text.length]]));

/* "kind: label" of every name, in order. */
const listed = (text: string): string[] =>
  namesIn(text).map(({ kind, label }) => `${kind}: ${label}`);

const rolesIn = (text: string): string[] =>
  namesIn(text).flatMap(({ label, roles }) =>
    roles.map(({ span, kind }) => `${label}: ${wordsAt(text, span)} (${kind})`),
  );

describe('roles', () => {
  test('a rank or form of address before a name is a title', () => {
    expect(rolesIn('Lt. Gen. Petra Olsen met Mr Adeyemi.')).toEqual([
      'Petra Olsen: Lt. Gen. (title)',
      'Adeyemi: Mr (title)',
    ]);
  });

  test('an office before a name keeps what belongs to it', () => {
    expect(
      rolesIn(
        "The harbour's acting Defense Secretary Ivo Lund met Danish army spokesman Jens Holt.",
      ),
    ).toEqual([
      'Ivo Lund: acting Defense Secretary (office)',
      'Jens Holt: Danish army spokesman (office)',
    ]);
  });

  test('when something was is no part of an office', () => {
    expect(rolesIn('It came around the same time Mayor Jens Skov left.')).toEqual([
      'Jens Skov: Mayor (title)',
    ]);
  });

  test('an apposition gives an office up to the verb or comma', () => {
    expect(rolesIn('Nadia Roux, 52, the director of the Port Authority of Lyon, said so.')).toEqual(
      ['Nadia Roux: director of the Port Authority of Lyon (office)'],
    );
  });

  test('an office before a comma belongs to the name behind it', () => {
    expect(rolesIn('The mayor of Aarhus, Jens Skov, said nothing.')).toEqual([
      'Jens Skov: mayor of Aarhus (office)',
    ]);
  });

  test('any trade counts, kinship does not', () => {
    expect(rolesIn('Plumber Ada Lind, a keen violinist, met her brother Jens Skov.')).toEqual([
      'Ada Lind: keen violinist (office)',
    ]);
  });

  test('a surname that is a rank stays with its given name', () => {
    expect(rolesIn('Billie Jean King spoke.')).toEqual([]);
    expect(listed('They met Billie Jean King.')).toEqual(['person: Billie Jean King']);
  });

  test('a noun phrase that holds no office gives no role', () => {
    expect(rolesIn('Jens Skov, a man of few words, met Ada Lind, whose house burned.')).toEqual([]);
  });

  test('the office of another person is not taken', () => {
    expect(rolesIn('Ada Lind, President Jens Skov and others met.')).toEqual([
      'Jens Skov: President (title)',
    ]);
  });
});

describe('roles in clauses and of several', () => {
  test('what somebody became or has been is an office', () => {
    expect(
      rolesIn('They met Jens Skov, who became Lomax Shipping’s treasurer in May, and left.'),
    ).toEqual(['Jens Skov: treasurer (office)']);
    expect(rolesIn('They met Jens Skov, who has been head of the fish market since.')).toEqual([
      'Jens Skov: head of the fish market (office)',
    ]);
    expect(rolesIn('They met Jens Skov, who is now a treasurer of the club.')).toEqual([
      'Jens Skov: treasurer of the club (office)',
    ]);
    expect(rolesIn('Then Jens Skov, who as head of the panel led the talks, left.')).toEqual([
      'Jens Skov: head of the panel (office)',
    ]);
  });

  test('an office of several stands before the first of them', () => {
    expect(rolesIn('It thanked its owners, Jens Skov and Nadia Roux, for help.')).toEqual([
      'Jens Skov: owners (office)',
    ]);
  });

  test('the field of an office may follow “for”, and its holder is a person', () => {
    expect(rolesIn('“No,” Minister for Culture Nadia Roux said.')).toEqual([
      'Nadia Roux: Minister for Culture (office)',
    ]);
  });

  test('a former partner is one of a firm, and an office may be over', () => {
    expect(rolesIn('It sued former partner Nadia Roux.')).toEqual([
      'Nadia Roux: former partner (office)',
    ]);
    expect(rolesIn('They freed ex-president Nadia Roux.')).toEqual([
      'Nadia Roux: ex-president (office)',
    ]);
    expect(rolesIn('They freed ex-Prime Minister Nadia Roux.')).toEqual([
      'Nadia Roux: ex-Prime Minister (office)',
    ]);
  });

  test('a new subject behind a comma is no office of the name before it', () => {
    expect(rolesIn('He caught Jens Skov, when the goalkeeper had fallen.')).toEqual([]);
    expect(rolesIn('After talks with Jens Skov, the mayor was content.')).toEqual([]);
    expect(rolesIn('After talks with Jens Skov, the mayor flew to Oslo.')).toEqual([]);
    expect(rolesIn('In the race against Jens Skov, the mayor leads.')).toEqual([]);
    expect(rolesIn('Shots fell at the distribution center, Jens Skov said.')).toEqual([]);
    expect(rolesIn('They mourned Jens Skov, the farmer killed in the fire.')).toEqual([
      'Jens Skov: farmer (office)',
    ]);
  });
});

describe('offices somebody is given', () => {
  test('with a verb of naming before the name or behind it', () => {
    expect(
      rolesIn(
        'Acme named Ida Holt chief executive. They elected Tim Marsh president on Monday. ' +
          'Jens Lund was appointed as the bank’s chairman in May.',
      ),
    ).toEqual([
      'Ida Holt: chief executive (office)',
      'Tim Marsh: president (title)',
      'Jens Lund: bank’s chairman (office)',
    ]);
  });

  test('with "as" behind whom they follow', () => {
    expect(rolesIn('She replaced Tim Marsh as the team’s coach.')).toEqual([
      'Tim Marsh: team’s coach (office)',
    ]);
  });
});

test('a rank is whole though its full stop stands apart', () => {
  expect(rolesIn('Rain fell. Rear Adm. Ida Holt met Rev. Tim Marsh.')).toEqual([
    'Ida Holt: Rear Adm. (title)',
    'Tim Marsh: Rev. (title)',
  ]);
});

test('a managing director is one, and what soldiers of a guard did gives nobody an office', () => {
  expect(rolesIn('Ida Holt, managing director of Acme Foods, left.')).toEqual([
    'Ida Holt: managing director of Acme Foods (office)',
  ]);
  expect(rolesIn('Later soldiers of the Tarvo Guard shot Tim Marsh.')).toEqual([]);
});

describe('what stands behind a name', () => {
  test('an age, participles and two modifiers may come before the office', () => {
    expect(
      rolesIn(
        'Ida Holt, a 37-year-old pilot, left. Tim Marsh, an exiled party leader in Oslo, agreed. ' +
          'Jens Moll, the top trade and industry aide, wept. Kim Dow, the Acme chief, said so.',
      ),
    ).toEqual([
      'Ida Holt: 37-year-old pilot (office)',
      'Tim Marsh: exiled party leader in Oslo (office)',
      'Jens Moll: top trade and industry aide (office)',
      'Kim Dow: Acme chief (office)',
    ]);
  });

  test('others with him, and whoever speaks next, give no office', () => {
    expect(rolesIn('She dined with Tim Marsh, his family and top backers.')).toEqual([]);
    expect(rolesIn('They spoke to Tim Marsh, a club official said.')).toEqual([]);
    expect(rolesIn('Tim Marsh, a club official said so.')).toEqual([
      'Tim Marsh: club official (office)',
    ]);
  });

  test('"official" is an office behind a body only', () => {
    expect(rolesIn('Later union official Ida Holt met the official Tarvo.')).toEqual([
      'Ida Holt: union official (office)',
    ]);
  });
});

describe('whose office it is', () => {
  test('to whom somebody is sent or whom they help belongs to the office, when they held it does not', () => {
    expect(rolesIn('Ida Holt, the ambassador to the court, left.')).toEqual([
      'Ida Holt: ambassador to the court (office)',
    ]);
    expect(rolesIn('Tim Marsh, head of the bank since 2004, left.')).toEqual([
      'Tim Marsh: head of the bank (office)',
    ]);
    expect(rolesIn('Tim Marsh, head of the bank and his wife left.')).toEqual([
      'Tim Marsh: head of the bank (office)',
    ]);
  });

  test('another noun behind an office, or another than the one beside it', () => {
    expect(rolesIn('After the judge’s ruling, Tim Marsh wept.')).toEqual([]);
    expect(rolesIn('After a row with the mayor, Tim Marsh left.')).toEqual([]);
    expect(rolesIn('He met Tim Marsh, a tourist.')).toEqual([]);
  });

  test('a hyphen keeps the ends of an office', () => {
    expect(rolesIn('Ida Holt, the runner-up, met long-time leader Tim Marsh.')).toEqual([
      'Ida Holt: runner-up (office)',
      'Tim Marsh: long-time leader (office)',
    ]);
  });
});
