import { getGender } from 'gender-detection-from-name';
import { NO_NAMES, PEOPLES } from '../tables/no-names.ts';
import { OFFICES } from '../tables/offices.ts';
import { RANKS } from '../tables/titles.ts';
import { cityPeople, isCountry } from './places.ts';
import { type Sense, wordNet } from './wordnet.ts';

/** What is known of a word without its context. */
export interface Facts {
  readonly lower: string;
  /** Opens with a capital letter. */
  readonly capital: boolean;
  /** Capital letters only, two or more. */
  readonly shout: boolean;
  /** Has a meaning in small letters, inflected or not. */
  readonly ordinary: boolean;
  /** A people, language or religion: "Norwegian". */
  readonly people: boolean;
  /** A given name somewhere. */
  readonly given: boolean;
  /** A country, or how many people its largest city has. */
  readonly country: boolean;
  readonly city: number;
  /** Never a name by itself. */
  readonly noName: boolean;
  readonly rank: boolean;
  readonly office: boolean;
  readonly sense: Sense | undefined;
}

/* Enough for the words of thousands of articles; beyond it the cache starts again. */
const MOST_CACHED = 100_000;
const cache = new Map<string, Facts>();

/** What is known of a word, as it is written. */
export function factsOf(word: string): Facts {
  const known = cache.get(word);
  if (known) return known;
  if (cache.size >= MOST_CACHED) cache.clear();
  const facts = study(word);
  cache.set(word, facts);
  return facts;
}

const study = (word: string): Facts => {
  const lower = word.toLowerCase();
  const capital = /^\p{Lu}/u.test(word);
  const shout = /^\p{Lu}[\p{Lu}\p{N}.&'’]+$/u.test(word);
  const sense = capital ? senseOf(word) : undefined;
  const country = capital && isCountry(word);
  return {
    lower,
    capital,
    shout,
    sense,
    ordinary: isOrdinary(lower),
    people: capital && isPeople(word, lower, sense),
    given: capital && getGender(lower) !== 'unknown',
    country,
    city: capital ? cityPeople(word) : 0,
    noName: NO_NAMES.has(lower),
    rank: RANKS.has(lower),
    office: OFFICES.has(singular(lower)),
  };
};

/** What WordNet knows of a phrase with a capital; a shouted word is looked up as it is first. */
export const senseOf = (phrase: string): Sense | undefined => wordNet().proper.get(phrase);

/** A plural's singular, roughly: "officers" gives "officer". */
export const singular = (lower: string): string =>
  lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;

const ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['est', ''],
];

function isOrdinary(lower: string): boolean {
  const { ordinary } = wordNet();
  if (ordinary.has(lower) || NO_NAMES.has(lower)) return true;
  return ENDINGS.some(
    ([ending, instead]) =>
      lower.length > ending.length + 2 &&
      lower.endsWith(ending) &&
      ordinary.has(lower.slice(0, -ending.length) + instead),
  );
}

const isPeople = (word: string, lower: string, sense: Sense | undefined): boolean =>
  PEOPLES.has(lower) ||
  (sense?.people === true && !sense.place && !sense.organisation) ||
  (word.endsWith('s') && senseOf(word.slice(0, -1))?.people === true && !sense?.place);
