import { describe, expect, test } from 'vitest';
import { readNames } from '../names.ts';
import { readSentences } from '../passages.ts';

const listed = (text: string): string[] =>
  readNames(text, readSentences(text, [[0, text.length]])).map(
    ({ kind, label }) => `${kind}: ${label}`,
  );

describe('names of all countries', () => {
  test('letters beyond Latin-1 part no word', () => {
    expect(listed('Later Radoš Vučević met Zdzisław Łoś and Trần Hữu Đức.')).toEqual([
      'person: Radoš Vučević',
      'person: Zdzisław Łoś',
      'person: Trần Hữu Đức',
    ]);
  });

  test('the first of two surnames alone', () => {
    expect(listed('Later Ana Quispe Soto met Pedro Lima. Quispe smiled.')).toEqual([
      'person: Ana Quispe Soto',
      'person: Pedro Lima',
    ]);
  });

  test('initials that are words, letters behind a name and a country before one', () => {
    expect(listed('Later A K Menon met Ann Holt MBE and the envoy to Norway Paul Lund.')).toEqual([
      'person: A K Menon',
      'person: Ann Holt',
      'place: Norway',
      'person: Paul Lund',
    ]);
  });

  test('regions and seas that no gazetteer of towns has', () => {
    expect(listed('Floods hit Kerala and Michoacán. Ships left the Aegean.')).toEqual([
      'place: Kerala',
      'place: Michoacán',
      'place: Aegean',
    ]);
  });

  test('a first word in another language tells a body or a place', () => {
    expect(listed('Grupo Tarvo bought land near Mount Selvik. They left Rue Sorelle.')).toEqual([
      'organisation: Grupo Tarvo',
      'place: Mount Selvik',
      'place: Rue Sorelle',
    ]);
  });

  test('a town and a nickname are a team, which the nickname stands for', () => {
    const text = 'The Denver Falcons lost. Later the Falcons sold Ed Marsh.';
    expect(listed(text)).toEqual(['organisation: Denver Falcons', 'person: Ed Marsh']);
  });
});

describe('organisations', () => {
  test('a maker before an office is one, before a number a model', () => {
    expect(listed('Boeing chairwoman Ida Holt left. They flew in a Boeing 777.')).toEqual([
      'organisation: Boeing',
      'person: Ida Holt',
    ]);
  });

  test('letters that are a word are a body in capitals only', () => {
    expect(listed('Officials of the WHO asked who was ill. Who knew?')).toEqual([
      'organisation: WHO',
    ]);
  });

  test('a firm whose name is a possessive keeps it', () => {
    expect(listed('He ate at McDonald’s. Nobody else did.')).toEqual(['organisation: McDonald’s']);
  });

  test('whose a movement is stands apart from its name', () => {
    expect(listed('The Amber Democratic Movement of Ann Lund won.')).toEqual([
      'organisation: Amber Democratic Movement',
      'person: Ann Lund',
    ]);
  });

  test('a unit keeps its ordinal', () => {
    expect(listed('Men of the 98th Division came.')).toEqual(['organisation: 98th Division']);
  });

  test('the head of a body’s name is no name where it only opens a sentence', () => {
    const text = 'Ashby Police came. Police said so. The police left.';
    expect(listed(text)).toEqual(['organisation: Ashby Police']);
  });
});

test('a well-known surname opens a sentence alone', () => {
  expect(listed('Rain fell. Macron was out.')).toEqual(['person: Macron']);
});

test('a word parted by soft hyphens is the word', () => {
  expect(listed('Floods hit Pak\u00ADistan. Ann Holt left Pakistan.')).toEqual([
    'place: Pak\u00ADistan',
    'person: Ann Holt',
  ]);
});

describe('persons', () => {
  test('a nickname between given name and surname is part of the name', () => {
    const text = 'Later Ann "the Hammer" Holt met Tim. Holt asked Tim, "Why Now", and left.';
    expect(listed(text)).toEqual(['person: Ann "the Hammer" Holt', 'person: Tim']);
  });

  test('a double given name counts by its first part, and a people’s word is a surname', () => {
    expect(listed('Later Marie-Rose Tarvel met Péter Magyar.')).toEqual([
      'person: Marie-Rose Tarvel',
      'person: Péter Magyar',
    ]);
  });

  test('"known as" joins two names of one', () => {
    expect(listed('Omar Tarvel, known as Zoko, left. Zoko is ill.')).toEqual([
      'person: Omar Tarvel',
    ]);
  });
});

describe('known names', () => {
  test('bodies with small words inside, or behind a state, are whole', () => {
    expect(listed('He left Doctors Without Borders for U.S. Steel.')).toEqual([
      'organisation: Doctors Without Borders',
      'organisation: U.S. Steel',
    ]);
  });

  test('a queen before a university gives nobody a title', () => {
    expect(listed('Ann Holt of Queen Tarva University of Oslo came.')).toEqual([
      'person: Ann Holt',
      'organisation: Queen Tarva University of Oslo',
    ]);
  });

  test('a word with a number of its own and letters of things are no names', () => {
    expect(listed('They backed Proposition 8 on a USB stick. Yep, it rained.')).toEqual([]);
  });

  test('a party gives the state behind it away, and a full stop its short form', () => {
    expect(listed('Rep. Ann Holt, R-Ga., left Ashby, Pa. It rained.')).toEqual([
      'person: Ann Holt',
      'place: Ga',
      'place: Ashby',
      'place: Pa.',
    ]);
  });
});

describe('names with more inside', () => {
  test('a list of subjects behind "of" or "for" belongs to the body', () => {
    expect(listed('The Bureau of Trade, Energy and Labour Relations paid.')).toEqual([
      'organisation: Bureau of Trade, Energy and Labour Relations',
    ]);
    expect(listed('They left the Ministry of Health, and Norway paid.')).toEqual([
      'organisation: Ministry of Health',
      'place: Norway',
    ]);
  });

  test('a country with "the" ends a body’s name, and "plc" a firm’s', () => {
    expect(listed('The National Union of Teachers of the Philippines met Seagull plc.')).toEqual([
      'organisation: National Union of Teachers of the Philippines',
      'organisation: Seagull plc',
    ]);
  });

  test('two acronyms with a hyphen are one, unless each is known', () => {
    expect(listed('It ran on TVQ-KZB. The BBC-CNN deal failed.')).toEqual([
      'organisation: TVQ-KZB',
      'organisation: BBC',
      'organisation: CNN',
    ]);
  });

  test('a convention centre is a place, and so is somebody’s park', () => {
    expect(listed('They met at the Ashby Convention Center, not at Tarvo’s Park.')).toEqual([
      'place: Ashby Convention Center',
      'place: Tarvo’s Park',
    ]);
  });

  test('where one flies to is a place', () => {
    expect(listed('Later she flew to Tarvo.')).toEqual(['place: Tarvo']);
  });

  test('a large town that wins in an article about sport is its team', () => {
    const text =
      'Toronto lost on Friday. The coach praised the goaltender. The season is long, ' +
      'and the playoffs are near.';
    expect(listed(text)).toEqual(['organisation: Toronto']);
  });
});

test('states by their short forms, and a university by its dotted letters', () => {
  expect(listed('He left Danville, Ky., and Ashby, TX, for N.Y.U. It rained.')).toEqual([
    'place: Danville',
    'place: Ky.',
    'place: Ashby',
    'place: TX',
    'organisation: N.Y.U.',
  ]);
});

test('shows, directions alone and time zones are no names', () => {
  expect(listed('The Daily Show aired in Central and South America at 0900 HKT.')).toEqual([
    'place: South America',
  ]);
});
