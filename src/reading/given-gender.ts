import { createRequire } from 'node:module';
import { MEN_GIVEN_NAMES, SHARED_GIVEN_NAMES, WOMEN_GIVEN_NAMES } from './tables/given-names.ts';
import { fullForms } from './tables/short-names.ts';

/** A person's gender, as far as words tell. */
export type Gender = 'man' | 'woman';

/* The lists of gender-detection-from-name (MIT), by the country they were made for. */
const LISTS = ['en', 'es', 'fr', 'it', 'de', 'tr'] as const;

let lists: readonly ReadonlyMap<string, string>[] | undefined;

/* How many times more lists must say one gender than the other. */
const CLEARLY = 3;

/** What the lists say of a given name in small letters, or of those it is short for; null when they disagree, or only a foreign one knows it. */
export const byGivenName = (given: string): Gender | null => {
  if (SHARED_GIVEN_NAMES.has(given)) return null;
  if (MEN_GIVEN_NAMES.has(given)) return 'man';
  if (WOMEN_GIVEN_NAMES.has(given)) return 'woman';
  const listed = byLists(given);
  if (listed !== null) return listed;
  const genders = new Set(fullForms(given).map(byLists));
  return genders.size === 1 ? ([...genders][0] ?? null) : null;
};

const byLists = (given: string): Gender | null => {
  const load = createRequire(import.meta.url);
  lists ??= LISTS.map((list) => load(`gender-detection-from-name/names/${list}.js`));
  const men = lists.filter((list) => list.get(given) === 'male').length;
  const women = lists.filter((list) => list.get(given) === 'female').length;
  if (men + women < 2 && !lists[0]?.has(given)) return null;
  if (men >= CLEARLY * women && men > 0) return 'man';
  return women >= CLEARLY * men && women > 0 ? 'woman' : null;
};
