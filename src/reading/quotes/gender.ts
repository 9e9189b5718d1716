import { createRequire } from 'node:module';
import type { Name } from '../../news/reading.ts';
import { FEMALE, MALE, MEN, PRONOUNS, WOMEN } from '../tables/cues.ts';
import { SHARED_GIVEN_NAMES } from '../tables/given-names.ts';
import { genderByPronouns } from './own-pronouns.ts';
import type { Story } from './story.ts';

/** A person's gender, as far as words tell. */
export type Gender = 'man' | 'woman';

/* The lists of gender-detection-from-name (MIT), by the country they were made for. */
const LISTS = ['en', 'es', 'fr', 'it', 'de', 'tr'] as const;

let lists: readonly ReadonlyMap<string, string>[] | undefined;

/* How many times more lists must say one gender than the other. */
const CLEARLY = 3;

/** What the lists say of a given name in small letters; null when they disagree, or only a foreign one knows it. */
export const byGivenName = (given: string): Gender | null => {
  if (SHARED_GIVEN_NAMES.has(given)) return null;
  const load = createRequire(import.meta.url);
  lists ??= LISTS.map((list) => load(`gender-detection-from-name/names/${list}.js`));
  const men = lists.filter((list) => list.get(given) === 'male').length;
  const women = lists.filter((list) => list.get(given) === 'female').length;
  if (men + women < 2 && !lists[0]?.has(given)) return null;
  if (men >= CLEARLY * women && men > 0) return 'man';
  return women >= CLEARLY * men && women > 0 ? 'woman' : null;
};

/** Whether a label is a given name that tells a gender. */
export const isGivenName = (label: string): boolean => byGivenName(label.toLowerCase()) !== null;

/** The words of a text in small letters, hyphened ones whole. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}-]+/u);

const known = new WeakMap<Name, Gender | null>();

type Article = Pick<Story, 'text' | 'scenes'>;

/** A person's gender by form of address, the article's pronouns or given name; null when none tells. */
export function genderOf(article: Article, name: Name): Gender | null {
  let gender = known.get(name);
  if (gender === undefined) {
    gender = readGender(article, name);
    known.set(name, gender);
  }
  return gender;
}

function readGender({ text, scenes }: Article, name: Name): Gender | null {
  const { label, roles } = name;
  const titles = roles
    .filter(({ kind }) => kind === 'title')
    .flatMap(({ span }) => wordsOf(text.slice(...span)));
  if (titles.some((title) => MEN.has(title))) return 'man';
  if (titles.some((title) => WOMEN.has(title))) return 'woman';
  const [given = '', ...rest] = wordsOf(label);
  const listed = rest.length > 0 ? byGivenName(given) : null;
  const told = genderByPronouns(scenes, name);
  return told === null || told === listed || listed === null ? (told ?? listed) : null;
}

/** The gender a pronoun or a noun for a person tells: "she", "businessman"; null when neither. */
export function genderOfWord(word: string): Gender | null {
  const meant = PRONOUNS.get(word);
  if (meant === 'man' || MALE.has(word)) return 'man';
  return meant === 'woman' || FEMALE.has(word) ? 'woman' : null;
}
