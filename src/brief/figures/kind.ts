import { placeIn } from '../../news/passage.ts';
import { wordsAt } from '../../news/span.ts';
import { stem } from '../words/content.ts';
import { wordKey } from '../words/words.ts';
import type { Counted } from './interval.ts';
import { eachOf } from './rates.ts';
import { type Measure, measureOf, outcomes } from './units.ts';

const PEOPLE = 'people';
const SOLDIER = 'soldier';

/** What a figure counts, by the names that comparing has for it. */
export interface Kind {
  /** Dimension of a measure, or the stem of the noun, with what each has of it. */
  readonly kind: string;
  /** Stem of the noun itself. */
  readonly noun: string;
  readonly measure: Measure | null;
  /** What the noun says was done: "deaths". */
  readonly outcome: string | null;
}

/** The stem of a noun, one for "man" and "men". */
export const nounIn = (word: string): string => stem(wordKey(word).replace(/men$/, 'man'));

/** "20 miles from the town", "ten minutes from a hospital", "two years ago": how far off it is, not how long or high. */
const AWAY =
  /^[\s-]*\p{L}+\)?(?:\s\([^)]*\))?\s(?:ago|away|earlier|from|later|off|outside|(?:north|south|east|west)\p{L}*)\b/u;

const REACHES: ReadonlySet<string> = new Set(['length', 'time']);

/** Whether a figure says how far off something is. */
export const isAway = ({ unit, span, passage }: Counted): boolean =>
  REACHES.has(measureOf(unit)?.dimension ?? '') &&
  AWAY.test(passage.text.slice(placeIn(passage, span)[1]));

/** "Service members", who are soldiers, not members of anything. */
const SERVING = /\b(?:armed forces|army|military|service) (?:members?|personnel)\b/i;

const isServing = ({ what, passage }: Counted): boolean =>
  what !== null && SERVING.test(wordsAt(passage.text, placeIn(passage, what)));

/** Behind a number of degrees, the scale they are of. */
const SCALE = /^[\s-]?(?:degrees?\s)?(?:below zero\s)?([cf])(?:elsius|entigrade|ahrenheit)?\b/i;

/** "Claimed nine lives": those who lost them are people killed. */
export const LIVES_LOST =
  /\b(?:claim(?:ed|ing|s)?|cost(?:ing|s)?|los(?:e|ing|t)|taken?|taking|took) (?:\S+ ){1,5}lives\b/i;

const outcomeOf = (noun: string, { unit, passage }: Counted): string | null =>
  unit === 'lives' && LIVES_LOST.test(passage.text) ? 'kill' : (outcomes.get(noun) ?? null);

/** "Degrees in f", which are no degrees in c. */
const inScale = (whole: string, { unit, span, passage }: Counted): string => {
  const scale = /^degrees?$/.test(unit)
    ? SCALE.exec(passage.text.slice(placeIn(passage, span)[1]))?.[1]
    : undefined;
  return scale === undefined ? whole : `${whole} in ${scale.toLowerCase()}`;
};

/** What a figure counts. */
export const kindOf = (figure: Counted): Kind => {
  const measure = measureOf(figure.unit);
  const noun = isServing(figure) ? SOLDIER : nounIn(figure.unit);
  const outcome = outcomeOf(noun, figure);
  const each = eachOf(figure);
  const whole = measure?.dimension ?? (outcome === null ? noun : PEOPLE);
  const kind = each === null ? inScale(whole, figure) : `${whole} per ${each}`;
  return { kind, noun, measure, outcome };
};
