import type { Span } from '../../news/span.ts';
import { MEASURES, TIMES } from '../tables/units.ts';
import type { Token } from '../wink.ts';
import type { Noun } from './ellipsis.ts';
import type { Placed } from './numeral.ts';
import type { Phrase } from './phrase.ts';

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => [
  (tokens[from] as Token).span[0],
  (tokens[to - 1] as Token).span[1],
];

/** The unit a number is of and what it counts, from the noun phrase after it; null when it has none. */
export function nounOf(
  tokens: readonly Token[],
  placed: Placed,
  phrase: Phrase | null,
  age: boolean,
): Noun | null {
  const what = phrase ? spanOf(tokens, phrase.from, phrase.to) : null;
  if (age) return { unit: 'years', what: null, measure: true };
  if (placed.unit !== null) return { unit: placed.unit, what, measure: true };
  if (!phrase) return null;
  const word = (tokens[phrase.head] as Token).lower;
  const unit = word === 'cent' && tokens[phrase.head - 1]?.lower === 'per' ? 'percent' : word;
  return { unit, what, measure: TIMES.has(unit) || MEASURES.has(unit) };
}
