import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Name } from '../news/reading.ts';
import { overlaps, wordsAt } from '../news/span.ts';
import { keyOf } from './names/kinds/mention.ts';
import { readNames } from './names.ts';
import { readSentences } from './passages.ts';

const namesIn = (text: string): Name[] => readNames(text, readSentences(text, [[0, text.length]]));

/* "kind: label" of every name, in order. */
const listed = (text: string): string[] =>
  namesIn(text).map(({ kind, label }) => `${kind}: ${label}`);

const spellings = (text: string, label: string): string[] =>
  (namesIn(text).find((name) => name.label === label)?.mentions ?? []).map((span) =>
    wordsAt(text, span),
  );

describe('what is a name', () => {
  test('persons, organisations and places are told apart', () => {
    expect(
      listed('Greta Halvorsen of the Ministry of Fisheries met Lomax Shipping Inc. in Bergen.'),
    ).toEqual([
      'person: Greta Halvorsen',
      'organisation: Ministry of Fisheries',
      'organisation: Lomax Shipping Inc.',
      'place: Bergen',
    ]);
  });

  test('a capital at the beginning of a sentence makes no name', () => {
    expect(listed('Residents fled. However, thousands stayed. Police waited.')).toEqual([]);
  });

  test('peoples, days, months and offices alone are no names', () => {
    expect(listed('On Tuesday the Norwegian minister told the Prime Minister in May.')).toEqual([]);
  });

  test('words made of a name are no names', () => {
    expect(
      listed('Anti-Lomax crowds and Pro-Russian rebels met the Anti-Defamation League.'),
    ).toEqual(['organisation: Anti-Defamation League']);
  });

  test('events, laws and storms are no names', () => {
    expect(
      listed('He won the World Cup after Hurricane Ottoline and the Clean Rivers Act.'),
    ).toEqual([]);
  });

  test('a storm does not become the person it is named like', () => {
    expect(listed('Hurricane Odette hit Jamaica. Odette weakened later.')).toEqual([
      'place: Jamaica',
    ]);
  });

  test('in an article about sport a town that has a manager is a team', () => {
    const text =
      'The Stockport manager praised his striker after the match. Stockport scored twice this season ' +
      'and the goalkeeper saved a penalty. It rained in Bergen.';
    expect(listed(text)).toEqual(['organisation: Stockport', 'place: Bergen']);
  });

  test('US and UK count before a noun, and are one with their long forms', () => {
    const text = 'The US envoy flew to the UK. The United States and the United Kingdom agreed.';
    expect(listed(text)).toEqual(['place: United States', 'place: United Kingdom']);
    expect(spellings(text, 'United States')).toEqual(['US', 'United States']);
  });

  test('an organisation keeps the place, the people and the "of" in its name', () => {
    expect(
      listed(
        'The Kenyan Institute for Public Health and the Bank of Estonia asked the University of Tartu.',
      ),
    ).toEqual([
      'organisation: Kenyan Institute for Public Health',
      'organisation: Bank of Estonia',
      'organisation: University of Tartu',
    ]);
  });

  test('a base and the state it lies in are two places', () => {
    expect(listed('They landed at Ellmore Air Force Base in Nevada.')).toEqual([
      'place: Ellmore Air Force Base',
      'place: Nevada',
    ]);
  });

  test('names joined by "and" or a hyphen are two', () => {
    expect(listed('The Chile-Peru border; Chile and Peru; the Chile-led talks.')).toEqual([
      'place: Chile',
      'place: Peru',
    ]);
  });

  test('in a list the clear names speak for the others', () => {
    expect(listed('Floods hit the provinces of Tulvaria, Ostrell and Quimby.')).toEqual([
      'place: Tulvaria',
      'place: Ostrell',
      'place: Quimby',
    ]);
  });

  test('possessive endings, titles and "the" are left out of the span', () => {
    expect(listed("The Guardian's editor praised Dr. Imke Sauer's work.")).toEqual([
      'organisation: Guardian',
      'person: Imke Sauer',
    ]);
  });
});

describe('which mentions are one name', () => {
  test('a surname belongs to the person named in full', () => {
    const text = 'Olga Brandt resigned. Brandt said she was tired, and Ms. Brandt left.';
    expect(spellings(text, 'Olga Brandt')).toEqual(['Olga Brandt', 'Brandt', 'Brandt']);
  });

  test('an acronym in brackets belongs to the full name', () => {
    const text = 'The Coastal Workers Front (CWF) marched. The CWF won.';
    expect(spellings(text, 'Coastal Workers Front')).toEqual([
      'Coastal Workers Front',
      'CWF',
      'CWF',
    ]);
  });

  test('spellings that differ by apostrophe, hyphen or vowel are one', () => {
    const text =
      'Liwa al-Mukhtar denied it. Liwa al Mukhtar fought Saraya Kawthar. Saraya Kauthar won over Liwa Al-Mukhtar.';
    expect(spellings(text, 'Liwa al-Mukhtar')).toHaveLength(3);
  });

  test('countries with like names stay apart', () => {
    const text = 'Niger and Nigeria, Iran and Iraq, Austria and Australia signed.';
    expect(listed(text)).toEqual(
      ['Niger', 'Nigeria', 'Iran', 'Iraq', 'Austria', 'Australia'].map(
        (label) => `place: ${label}`,
      ),
    );
  });

  test('two persons of one surname keep their own mentions', () => {
    const text = 'Anna Weiss spoke. Weiss wept. Then Karl Weiss came. Weiss sang.';
    expect(spellings(text, 'Anna Weiss')).toEqual(['Anna Weiss', 'Weiss']);
    expect(spellings(text, 'Karl Weiss')).toEqual(['Karl Weiss', 'Weiss']);
  });
});

describe('for any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Ada Lind',
      'the Bank of Estonia',
      'al-Qadim',
      'US',
      'Mr.',
      'President',
      '(PF)',
    ),
    fc.constantFrom(
      'said',
      'of',
      'and',
      'in',
      ',',
      '.',
      "'s",
      '-',
      '“',
      '”',
      'spokesman for',
      'McKay',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const anyText = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' '));

  test('mentions are in order, apart, inside the text, and of their label’s words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { label, mentions, roles } of namesIn(text)) {
          expect(mentions.map((span) => wordsAt(text, span))).toContain(label);
          mentions.forEach((span, at) => {
            expect(span[0]).toBeGreaterThanOrEqual(mentions[at - 1]?.[1] ?? 0);
            expect(span[1]).toBeLessThanOrEqual(text.length);
            expect(wordsAt(text, span).trim()).toBe(wordsAt(text, span));
            expect(keyOf(wordsAt(text, span))).not.toBe('');
          });
          for (const role of roles) {
            expect(mentions).toContainEqual(role.mention);
            expect(overlaps(role.span, role.mention)).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no two names share a mention', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = namesIn(text).flatMap(({ mentions }) => mentions);
        const sorted = [...spans].sort((a, b) => a[0] - b[0]);
        sorted.forEach((span, at) => {
          const before = sorted[at - 1];
          if (before) expect(overlaps(before, span)).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });
});
