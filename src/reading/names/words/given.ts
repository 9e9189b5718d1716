import { listed } from '../../given-lists.ts';
import { MORE_GIVEN_NAMES } from '../../tables/given-names.ts';
import { GIVEN_NAMES_ABROAD } from '../../tables/given-names-abroad.ts';

/* In one list alone it may be anybody's invention; in three it is a name all over the world. */
const SOME_LISTS = 2;
const MANY_LISTS = 3;

/** How sure a word in small letters is a given name: 2 surely, 1 somewhere, 0 not known as one. */
export function givenName(lower: string): 0 | 1 | 2 {
  if (MORE_GIVEN_NAMES.has(lower) || GIVEN_NAMES_ABROAD.has(lower)) return 2;
  const { men, women } = listed(lower);
  if (men + women < SOME_LISTS) return 0;
  return men + women < MANY_LISTS ? 1 : 2;
}
