import type { Span } from '../../../news/span.ts';
import { NOMINAL, STATES } from '../../tables/acts.ts';
import { MEASURES, TIMES } from '../../tables/units.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Placed } from '../numerals/numeral.ts';
import type { Phrase } from './phrase.ts';

/** What a number counts. */
export interface Noun {
  /** The unit's word. */
  readonly unit: string;
  /** The noun phrase. */
  readonly what: Span | null;
  /** Whether it is a measure: time, length, money. */
  readonly measure: boolean;
  /** What befell those it counts, by its own words: "injured officers", "deaths". */
  readonly done: string | null;
  /** Whether the clause's verb is of the number, not of what it counts: "deaths |rose to 9". */
  readonly level: boolean;
}

const SCALES = /^(?:celsius|centigrade|fahrenheit)$/;
const POWERS = /^(?:square|cubic|sq)$/;

/** The unit of an age. */
export const AGE: Noun = { unit: 'years', what: null, measure: true, done: null, level: false };

/** What a bare number counts where only people can be meant. */
export const PEOPLE: Noun = {
  unit: 'people',
  what: null,
  measure: false,
  done: null,
  level: false,
};

/** The verb a noun of an event stands for: "deaths", "arrest". */
export const nounAct = (word: string): string | null =>
  NOMINAL.get(word) ??
  NOMINAL.get(word.replace(/ies$/, 'y').replace(/(?<=ss)es$|(?<!s)s$/, '')) ??
  null;

/* What befell those a phrase names, by a word of it: "injured officers". */
const stateIn = (tokens: readonly Token[]): string | null =>
  tokens.map(({ lower }) => STATES.get(lower) ?? null).find((act) => act !== null) ?? null;

/* "per cent" is one unit, and "square miles" are no miles. */
const unitOf = (word: string, before: string): string => {
  if (word === 'cent' && before === 'per') return 'percent';
  if (SCALES.test(word)) return 'degrees';
  return POWERS.test(before) && MEASURES.has(word) ? `${before} ${word}` : word;
};

/** The noun made of the tokens `from` to `to` (not included) with its head among them. */
export function nounFrom(tokens: readonly Token[], from: number, head: number, to: number): Noun {
  const what: Span = [(tokens[from] as Token).span[0], (tokens[to - 1] as Token).span[1]];
  /* "5-foot-8": wink keeps "foot-8" in one. */
  const word = (tokens[head] as Token).lower.replace(/-\d+$/, '');
  if (word === 'olds') return { ...PEOPLE, what };
  const unit = unitOf(word, lowerAt(tokens, head - 1));
  /* "Three passengers on a missing plane" are not missing. */
  const done = stateIn(tokens.slice(from, head + 1)) ?? nounAct(word);
  return {
    unit,
    what,
    measure: unit === 'percent' || TIMES.has(word) || MEASURES.has(word),
    done,
    level: false,
  };
}

/* Behind "90" of "90km/h" the unit's letters may come first. */
const PER_HOUR = /^(?:kms? )?(?:\/ ?h(?:r|our)?|(?:- )?per (?:- )?hour|an hour)\b/;
const SPEEDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kph: 'km kms kilometer kilometers kilometre kilometres',
    mph: 'mile miles mi',
  }).flatMap(([speed, lengths]) => lengths.split(' ').map((length) => [length, speed] as const)),
);

/* "500 miles an hour" is no length, nor are "70 miles-per-hour winds" a count; `at` is the first token behind the word. */
function withSpeed(tokens: readonly Token[], noun: Noun, word: string, at: number): Noun {
  const speed = SPEEDS.get(word);
  if (speed === undefined) return noun;
  const behind = tokens.slice(at, at + 4).map(({ lower }) => lower);
  return PER_HOUR.test(behind.join(' ')) ? { ...noun, unit: speed, measure: true } : noun;
}

/* "Weighed 90 pounds", which nobody paid. */
const isWeight = (tokens: readonly Token[], { unit }: Noun): boolean =>
  /^pounds?$/.test(unit) && tokens.some(({ lower }) => lower.startsWith('weigh'));

/** The unit a number is of and what it counts, from the noun phrase after it; null when it has none. */
export function nounOf(
  tokens: readonly Token[],
  { unit, next }: Placed,
  phrase: Phrase | null,
): Noun | null {
  const noun = phrase && nounFrom(tokens, phrase.from, phrase.head, phrase.to);
  if (unit === null) {
    const from = phrase?.from ?? 0;
    if (noun && isWeight(tokens, noun)) return { ...noun, unit: 'lb' };
    return noun && withSpeed(tokens, noun, lowerAt(tokens, from), from + 1);
  }
  const what = noun?.what ?? null;
  return withSpeed(tokens, { unit, what, measure: true, done: null, level: false }, unit, next);
}
