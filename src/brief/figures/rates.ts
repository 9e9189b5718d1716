import { placeIn } from '../../news/passage.ts';
import type { Counted } from './interval.ts';
import { measureOf } from './units.ts';

/** Behind a sum, for what each it is: "$1.45 per share", "80 dollars a barrel"; "an hour" and "a year" only say how long. */
const EACH =
  /^\s?(?:(?:dollars?|euros?|pounds?|yen|cents?) )?(?:per|an?) (share|barrel|bushel|gallon|lit(?:re|er)|tonne|ton|kilo(?:gram)?|pound|ounce|head|person|passenger|pupil|student|household|customer|dose|pill|ticket|seat|night|ride|unit|vote|square (?:foot|met(?:re|er)))s?\b/u;

/** Behind a count, for how many people it is: "38 road deaths per 100,000 people". */
const PER_PEOPLE =
  /^(?:\s[\p{L}-]+){0,3}?\sper ((?:[\d,.]+ (?:million )?)?(?:people|population|inhabitants|residents|head|capita))\b/u;

/**
 * Of what each a sum of money is, "share" of "$1.45 per share", or of how many people a count; null for a whole sum
 * or count, and for what is measured.
 */
export function eachOf({ unit, span, passage }: Counted): string | null {
  const measure = measureOf(unit);
  const each = measure === null ? PER_PEOPLE : MONEY.has(measure.dimension) ? EACH : null;
  return each?.exec(passage.text.slice(placeIn(passage, span)[1]))?.[1] ?? null;
}

/** Dimensions of money, one for each currency. */
export const MONEY: ReadonlySet<string> = new Set(['dollars', 'euros', 'pounds', 'yen']);
