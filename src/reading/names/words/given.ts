import { createRequire } from 'node:module';
import { MORE_GIVEN_NAMES } from '../../tables/given-names.ts';
import { GIVEN_NAMES_ABROAD } from '../../tables/given-names-abroad.ts';

/* The lists of gender-detection-from-name (MIT), by the country they were made for. */
const LISTS = ['en', 'es', 'fr', 'it', 'de', 'tr'] as const;

/* In one list alone it may be anybody's invention; in three it is a name all over the world. */
const SOME_LISTS = 2;
const MANY_LISTS = 3;

let sure: ReadonlyMap<string, 1 | 2> | undefined;

/** How sure a word in small letters is a given name: 2 surely, 1 somewhere, 0 not known as one. */
export function givenName(lower: string): 0 | 1 | 2 {
  if (MORE_GIVEN_NAMES.has(lower) || GIVEN_NAMES_ABROAD.has(lower)) return 2;
  sure ??= load();
  return sure.get(lower) ?? 0;
}

/* Reads the lists once (60 ms) and lets go of the package's own, which are three times as large. */
function load(): Map<string, 1 | 2> {
  const require = createRequire(import.meta.url);
  const votes = new Map<string, number>();
  for (const list of LISTS) {
    const path = require.resolve(`gender-detection-from-name/names/${list}.js`);
    for (const name of (require(path) as Map<string, unknown>).keys())
      votes.set(name, (votes.get(name) ?? 0) + 1);
    delete require.cache[path];
  }
  const names = new Map<string, 1 | 2>();
  for (const [name, lists] of votes)
    if (lists >= SOME_LISTS) names.set(name, lists >= MANY_LISTS ? 2 : 1);
  return names;
}
