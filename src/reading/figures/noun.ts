import type { Span } from '../../news/span.ts';
import { MEASURES, TIMES } from '../tables/units.ts';
import type { Token } from '../wink.ts';
import type { Placed } from './numeral.ts';
import type { Phrase } from './phrase.ts';

/** What a number counts: the unit's word, the noun phrase, and whether it is a measure (time, length, money). */
export interface Noun {
  readonly unit: string;
  readonly what: Span | null;
  readonly measure: boolean;
}

/** The unit of an age. */
export const AGE: Noun = { unit: 'years', what: null, measure: true };

/** What a bare number counts where only people can be meant. */
export const PEOPLE: Noun = { unit: 'people', what: null, measure: false };

/** The noun made of the tokens `from` to `to` (not included) with its head among them. */
export function nounFrom(tokens: readonly Token[], from: number, head: number, to: number): Noun {
  const what: Span = [(tokens[from] as Token).span[0], (tokens[to - 1] as Token).span[1]];
  /* "5-foot-8": wink keeps "foot-8" in one. */
  const word = (tokens[head] as Token).lower.replace(/-\d+$/, '');
  const unit = word === 'cent' && tokens[head - 1]?.lower === 'per' ? 'percent' : word;
  return { unit, what, measure: TIMES.has(unit) || MEASURES.has(unit) };
}

/** The unit a number is of and what it counts, from the noun phrase after it; null when it has none. */
export function nounOf(
  tokens: readonly Token[],
  { unit }: Placed,
  phrase: Phrase | null,
): Noun | null {
  const noun = phrase && nounFrom(tokens, phrase.from, phrase.head, phrase.to);
  return unit === null ? noun : { unit, what: noun?.what ?? null, measure: true };
}
