import { senses, synset } from './dictionary.ts';
import type { Pointer } from './synset.ts';

/** WordNet's symbols for what a proper noun is an instance of, and of what a place is a part. */
const [IS_ONE_OF, IS_PART_OF] = ['@i', '#p'] as const;

const TOWN = /^(?:city|town|port|.+ capital)$/;

const isTown = (pointers: readonly Pointer[]): boolean =>
  pointers.some(
    (pointer) =>
      pointer.symbol === IS_ONE_OF && synset(pointer).words.some((word) => TOWN.test(word)),
  );

const arePartOf = (pointers: readonly Pointer[], land: string): boolean =>
  pointers
    .filter(({ symbol }) => symbol === IS_PART_OF)
    .map(synset)
    .some(({ words, pointers: larger }) => words.includes(land) || arePartOf(larger, land));

/** Whether a name is that of a town or city in a country or a part of one: "Lyon" in "France". */
export const liesIn = (name: string, land: string): boolean =>
  senses(name.toLowerCase(), 'n')
    .map((sense) => synset(sense).pointers)
    .some((pointers) => isTown(pointers) && arePartOf(pointers, land));
