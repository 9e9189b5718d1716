import type { Span } from '../../news/span.ts';

/** Whose number it is: that of those in charge, or of those who have reason to count otherwise. */
export type Teller = 'authority' | 'rival';

const AUTHORITIES =
  'police|officers|officials?|authorities|government|ministry|minister|mayor|governor|sheriff|army|military|prosecutors?|coast guard|compan(?:y|ies)|employers?|firm|management';
const RIVALS =
  'organi[sz]ers?|unions?|activists?|opposition|campaigners?|protesters|demonstrators|rebels|separatists|monitors?|watchdogs?|families|relatives|residents|witnesses|hospitals?|doctors?|medics|(?:aid|rights) groups?|charit(?:y|ies)';
const TELLING =
  'said|says?|put|puts|claimed|claims?|estimated|estimates?|counted|reported|told|gave|announced|insisted|spoke of';
const COUNT = '(?:own )?(?:count|estimate|figure|number|tally)s?';

const telling = (nouns: string): RegExp =>
  new RegExp(
    `\\b(?:${nouns})(?:['’]s?)?\\s(?:(?:[\\p{L}.'’-]+\\s){0,4}?(?:${TELLING})|${COUNT})\\b|\\b(?:according to|by) (?:[\\p{L}.'’-]+\\s){0,4}?(?:${nouns})\\b`,
    'giu',
  );

const TELLERS = [
  ['authority', telling(AUTHORITIES)],
  ['rival', telling(RIVALS)],
] as const;

/** "Metall put the turnout at": whoever puts a number so, puts it against another's. */
const PUT =
  /^(?:The )?(?:\p{Lu}[\p{L}.'’-]*\s){1,5}puts? (?:it|them|(?:the|its|their) (?:own )?(?:\p{L}+ )?(?:count|crowd|figure|number|tally|toll|total|turnout)) at\b/u;

/** Whether words before a number put it against another: "The fire service put the number at". */
export const isPut = (before: string): boolean =>
  /\bputs? (?:it|them|(?:the|its|their) (?:own )?(?:count|crowd|figure|number|tally|toll|total|turnout)) at\s(?:[\p{L}\s]{0,20})$/u.test(
    before,
  );

/**
 * Who gives the figure at a place of a sentence: whoever tells last before it, or else first behind it; for one
 * that is put against another's, somebody who has reason to count otherwise.
 */
export function tellerOf(text: string, [from, to]: Span): Teller | null {
  const told = TELLERS.flatMap(([teller, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      teller,
      start: index,
      end: index + words.length,
    })),
  ).sort((a, b) => a.start - b.start);
  const before = told.findLast(({ end }) => end <= from);
  const teller = (before ?? told.find(({ start }) => start >= to))?.teller ?? null;
  return teller ?? (PUT.test(text.slice(0, from)) ? 'rival' : null);
}
