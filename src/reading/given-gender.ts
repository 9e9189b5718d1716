import { listed } from './given-lists.ts';
import { MEN_GIVEN_NAMES, SHARED_GIVEN_NAMES, WOMEN_GIVEN_NAMES } from './tables/given-names.ts';
import { fullForms } from './tables/short-names.ts';

/** A person's gender, as far as words tell. */
export type Gender = 'man' | 'woman';

/* How many times more lists must say one gender than the other. */
const CLEARLY = 3;

/** What the lists say of a given name in small letters, or of those it is short for; null when they disagree, or only a foreign one knows it. */
export const byGivenName = (given: string): Gender | null => {
  if (SHARED_GIVEN_NAMES.has(given)) return null;
  if (MEN_GIVEN_NAMES.has(given)) return 'man';
  if (WOMEN_GIVEN_NAMES.has(given)) return 'woman';
  const own = byLists(given);
  if (own !== null) return own;
  const genders = new Set(fullForms(given).map(byLists));
  return genders.size === 1 ? ([...genders][0] ?? null) : null;
};

const byLists = (given: string): Gender | null => {
  const { men, women, english } = listed(given);
  if (men + women < 2 && !english) return null;
  if (men >= CLEARLY * women && men > 0) return 'man';
  return women >= CLEARLY * men && women > 0 ? 'woman' : null;
};
