import type { Span } from '../../news/span.ts';
import { PERSONAL } from '../tables/acts.ts';
import type { Token } from '../wink.ts';
import type { Placed } from './numeral.ts';

/** What a number counts: the unit's word, the noun phrase, and whether it is a measure (time, length, money). */
export interface Noun {
  readonly unit: string;
  readonly what: Span | null;
  readonly measure: boolean;
}

const FOLLOWS = /^(?:ADP|VERB|AUX|PUNCT|CCONJ|ADV|SCONJ|PRON|PART|ADJ)$/;

/**
 * The noun of a number that stands without one: that of the last counted thing in its sentence ("67 in
 * Iraq, 98 in Syria"), or people, when what happened can only happen to people ("killing 12").
 */
export function inherit(
  tokens: readonly Token[],
  placed: Placed,
  last: Noun | null,
  act: string | null,
): Noun | null {
  const next = tokens[placed.next];
  const bare = next === undefined || FOLLOWS.test(next.pos);
  if (!bare) return null;
  if (last && !last.measure) return last;
  return act !== null && PERSONAL.has(act) ? { unit: 'people', what: null, measure: false } : null;
}
