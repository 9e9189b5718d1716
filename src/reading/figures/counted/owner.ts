import { PARENTS, PEOPLED } from '../../tables/acts.ts';
import { DASHES } from '../../tables/phrases.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Placed } from '../numerals/numeral.ts';
import { type Noun, PEOPLE } from './noun.ts';

const MAGNITUDE = 'magnitude';

/** Nouns of several, small letters: "boats", "children". */
export const MANY = /s$|^(?:people|men|women|children)$/;

/* The token before a word, and before the hyphen that may tie it to that. */
const beforeHyphen = (tokens: readonly Token[], at: number): number =>
  DASHES.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;

/** The noun that owns a number by "of", small letters: "a |town of 4,000", "a |mother-of-two"; empty when none does. */
export function ownerOf(tokens: readonly Token[], first: number): string {
  const of = beforeHyphen(tokens, first);
  return lowerAt(tokens, of) === 'of' ? lowerAt(tokens, beforeHyphen(tokens, of)) : '';
}

/** What a number counts by the noun that owns it: "a town of 4,000", "a mother of two", "a majority of 920". */
export function ownedNoun(tokens: readonly Token[], placed: Placed): Noun | null {
  const owner = ownerOf(tokens, placed.first);
  if (PARENTS.has(owner)) return { ...PEOPLE, unit: 'children' };
  if (owner === 'majority') return { ...PEOPLE, unit: 'votes' };
  return PEOPLED.has(owner) ? PEOPLE : null;
}

/* Whether a number is of somebody's children, whatever comes behind it: "a mother-of-two lives". */
const isOfChildren = (tokens: readonly Token[], { first }: Placed, head: string): boolean =>
  PARENTS.has(ownerOf(tokens, first)) &&
  (DASHES.has(lowerAt(tokens, first - 1)) || !MANY.test(head));

/* "a 40-strong crew": of people; but "40-strong protesters" are counted themselves. */
const isStrength = (tokens: readonly Token[], { next }: Placed, head: string): boolean =>
  lowerAt(tokens, next) === '-' && lowerAt(tokens, next + 1) === 'strong' && !MANY.test(head);

/* The strength of an earthquake: "magnitude 6.8", "a magnitude of 6.8", "a 6.8 magnitude quake". */
function magnitudeOf(tokens: readonly Token[], placed: Placed): Noun | null {
  const { first, next } = placed;
  const beside = [first - 1, next].some((at) => lowerAt(tokens, at) === MAGNITUDE);
  return beside || ownerOf(tokens, first) === MAGNITUDE
    ? { ...PEOPLE, unit: MAGNITUDE, measure: true }
    : null;
}

/**
 * What a number counts whatever noun follows it: "a mother of two Ann Holm", "a mother-of-two lives",
 * "a 40-strong crew", "a 6.8 magnitude quake". `head` is the noun that follows; null when that one is counted.
 */
export function nounDespite(
  tokens: readonly Token[],
  placed: Placed,
  head: Token | undefined,
): Noun | null {
  const word = head?.lower ?? '';
  if (isStrength(tokens, placed, word)) return PEOPLE;
  const isStray = head?.pos === 'PROPN' || isOfChildren(tokens, placed, word);
  return (isStray ? ownedNoun(tokens, placed) : null) ?? magnitudeOf(tokens, placed);
}
