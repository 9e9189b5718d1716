import { createRequire } from 'node:module';
import type { Name } from '../../news/reading.ts';
import { MEN, WOMEN } from '../tables/cues.ts';

type Gender = 'man' | 'woman';

/* The lists of gender-detection-from-name (MIT), by the country they were made for. */
const LISTS = ['en', 'es', 'fr', 'it', 'de', 'tr'] as const;

let lists: readonly ReadonlyMap<string, string>[] | undefined;

/* What the lists that know a given name say of it; null when they disagree or none knows it. */
const byGivenName = (given: string): Gender | null => {
  const load = createRequire(import.meta.url);
  lists ??= LISTS.map((list) => load(`gender-detection-from-name/names/${list}.js`));
  const said = new Set(
    lists.map((list) => list.get(given)).filter((gender) => gender !== undefined),
  );
  if (said.size !== 1) return null;
  if (said.has('male')) return 'man';
  return said.has('female') ? 'woman' : null;
};

/** The words of a text in small letters, hyphened ones whole. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}-]+/u);

const known = new WeakMap<Name, Gender | null>();

/** A person's gender by form of address or given name; null when neither tells. */
export function genderOf(text: string, name: Name): Gender | null {
  let gender = known.get(name);
  if (gender === undefined) {
    gender = readGender(text, name);
    known.set(name, gender);
  }
  return gender;
}

function readGender(text: string, { label, roles }: Name): Gender | null {
  const titles = roles
    .filter(({ kind }) => kind === 'title')
    .flatMap(({ span }) => wordsOf(text.slice(...span)));
  if (titles.some((title) => MEN.has(title))) return 'man';
  if (titles.some((title) => WOMEN.has(title))) return 'woman';
  const [given = '', ...rest] = wordsOf(label);
  return rest.length > 0 ? byGivenName(given) : null;
}
