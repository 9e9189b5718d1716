import type { Span } from '../../news/span.ts';

/** Whose number it is: that of those in charge, or of those who have reason to count otherwise. */
export type Teller = 'authority' | 'rival';

const AUTHORITIES =
  'police|officers|officials?|authorities|government|ministry|minister|mayor|governor|army|military|prosecutors?|coast guard';
const RIVALS =
  'organi[sz]ers?|unions?|activists?|opposition|campaigners?|protesters|demonstrators|rebels|separatists|monitors?|watchdogs?|families|relatives|residents|witnesses|hospitals?|doctors|medics';
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

/** Who gives the figure at a place of a sentence: whoever tells last before it, or else first behind it. */
export function tellerOf(text: string, [from, to]: Span): Teller | null {
  const told = TELLERS.flatMap(([teller, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      teller,
      start: index,
      end: index + words.length,
    })),
  ).sort((a, b) => a.start - b.start);
  const before = told.findLast(({ end }) => end <= from);
  return (before ?? told.find(({ start }) => start >= to))?.teller ?? null;
}
