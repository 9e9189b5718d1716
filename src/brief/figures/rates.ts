import { placeIn } from '../../news/passage.ts';
import type { Counted } from './interval.ts';
import { measureOf } from './units.ts';

/** Behind a sum, for what each it is: "$1.45 per share", "80 dollars a barrel", "$80 (€70) a barrel"; "an hour" and "a year" only say how long. */
const EACH =
  /^\)?\s?(?:(?:dollars?|euros?|pounds?|yen|cents?) )?(?:\([^()]*\) )?(?:per|an?) (share|barrel|bushel|gallon|lit(?:re|er)|tonne|ton|kilo(?:gram)?|pound|ounce|head|person|passenger|pupil|student|household|customer|dose|pill|ticket|seat|night|ride|unit|vote|square (?:foot|met(?:re|er)))s?\b/u;

/** Behind a count, for how many people it is: "38 road deaths per 100,000 people". */
const PER_PEOPLE =
  /^(?:\s[\p{L}-]+){0,5}?(?:\s\([^)]*\))?\s(?:per|for (?:each|every)) ((?:[\d,.]+ (?:million )?)?(?:people|population|inhabitants|residents|head|capita))\b/u;

/** Behind a count, for how long it is: "900 flights a day"; not "900 flights in a day" nor "a day later". */
const PER_TIME =
  /^(?:\s(?!(?:after|at|during|for|in|once|over|than|within)\b)[\p{L}-]+){0,3}?\s(?:an?|each|every|per) (hour|day|week|month|year)\b(?! (?:after|ago|before|earlier|later|old|since)\b)/u;

/**
 * Of what each a sum of money is, "share" of "$1.45 per share", or of how many people or of how long a count; null for
 * a whole sum or count, and for what is measured.
 */
export function eachOf({ unit, span, what, passage }: Counted): string | null {
  const measure = measureOf(unit);
  const each =
    measure === null ? [PER_PEOPLE, PER_TIME] : MONEY.has(measure.dimension) ? [EACH] : [];
  // "Five million viewers a day, Radio Elm four million": the second stands behind what it is of.
  const end = what !== null && what[1] < span[0] ? what[1] : span[1];
  const behind = passage.text.slice(placeIn(passage, [span[0], end])[1]);
  return each.map((pattern) => pattern.exec(behind)?.[1]).find((one) => one !== undefined) ?? null;
}

/** Dimensions of money, one for each currency. */
export const MONEY: ReadonlySet<string> = new Set(
  'dollars euros pounds yen rupees taka yuan roubles pesos francs rand naira lira'.split(' '),
);

const A_YEAR = /^[^,;.\d]{0,40}?(?:\b(?:an?|each|every|per) |-a-)year\b/u;
const ANNUAL = /\b(?:annual|annually|yearly)\b[^,;.]{0,40}$/iu;

/** Whether a sum is that of each year: "sales bring in 350 million a year", "an annual salary of 90,000". */
export const isYearly = ({ unit, span, passage }: Counted): boolean => {
  const [from, to] = placeIn(passage, span);
  return (
    MONEY.has(measureOf(unit)?.dimension ?? '') &&
    (A_YEAR.test(passage.text.slice(to)) || ANNUAL.test(passage.text.slice(0, from)))
  );
};
