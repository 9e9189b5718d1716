import { createRequire } from 'node:module';
import { MORE_GIVEN_NAMES } from '../tables/given-names.ts';

/* The lists of gender-detection-from-name (MIT), by the country they were made for. */
const LISTS = ['en', 'es', 'fr', 'it', 'de', 'tr'] as const;

/* A name in three lists is one all over the world; in one or two it may be anybody's invention. */
const ENOUGH_LISTS = 3;

let votes: ReadonlyMap<string, number> | undefined;

/** How sure a word in small letters is a given name: 2 surely, 1 somewhere, 0 not known as one. */
export function givenName(lower: string): 0 | 1 | 2 {
  if (MORE_GIVEN_NAMES.has(lower)) return 2;
  votes ??= count();
  const lists = votes.get(lower) ?? 0;
  if (lists >= ENOUGH_LISTS) return 2;
  return lists > 0 ? 1 : 0;
}

function count(): Map<string, number> {
  const load = createRequire(import.meta.url);
  const lists = new Map<string, number>();
  for (const list of LISTS) {
    const names = load(`gender-detection-from-name/names/${list}.js`) as Map<string, unknown>;
    for (const name of names.keys()) lists.set(name, (lists.get(name) ?? 0) + 1);
  }
  return lists;
}
