import type { Span } from '../../news/span.ts';
import { PEOPLED, PERSONAL } from '../tables/acts.ts';
import type { Token } from '../wink.ts';
import type { Placed } from './numeral.ts';
import type { Phrase } from './phrase.ts';

/** What a number counts: the unit's word, the noun phrase, and whether it is a measure (time, length, money). */
export interface Noun {
  readonly unit: string;
  readonly what: Span | null;
  readonly measure: boolean;
}

const BARE = /^(?:ADP|VERB|AUX|PUNCT|CCONJ|ADV|SCONJ|PRON|PART|ADJ|DET)$/;
const TO_NEXT = /^(?:,|and|or|maybe|perhaps|possibly|even|to|-|–|then|not|but)$/;
const PEOPLE: Noun = { unit: 'people', what: null, measure: false };
const TOLL = /^tolls?$/;

/** Whether nothing stands between two numbers but words that join them ("10, maybe 12 men"). */
export const leadsTo = (tokens: readonly Token[], from: Placed, to: Placed): boolean =>
  tokens.slice(from.next, to.first).every(({ lower }) => TO_NEXT.test(lower)) &&
  to.first > from.next;

/* "a town of 4,000", "the death toll stands at 19". */
function peopled(tokens: readonly Token[], { first }: Placed): boolean {
  const previous = tokens[first - 1]?.lower;
  if (previous === 'of' && PEOPLED.has(tokens[first - 2]?.lower ?? '')) return true;
  const clause = tokens.slice(Math.max(0, first - 12), first);
  return clause.some(({ lower }) => TOLL.test(lower));
}

/**
 * The noun of a number that stands without one: that of the number it is joined to ("10, maybe 12
 * men"), that of the last counted thing in its sentence ("67 in Iraq, 98 in Syria"), or people, where
 * only people can be meant ("killing 12", "a town of 4,000", "thousands fled").
 */
export function inherit(
  tokens: readonly Token[],
  placed: Placed,
  last: Noun | null,
  act: string | null,
): Noun | null {
  const next = tokens[placed.next];
  if (peopled(tokens, placed)) return PEOPLE;
  if (placed.high !== null && next !== undefined && !BARE.test(next.pos)) return null;
  if (last && !last.measure) return last;
  if (placed.high === null && placed.low >= 20 && next?.lower !== 'of') return PEOPLE;
  return act !== null && PERSONAL.has(act) ? PEOPLE : null;
}

/** The noun phrase a vague number takes: only one after "of" or "more" ("dozens of men"). */
export const phraseFor = (
  tokens: readonly Token[],
  placed: Placed,
  phrase: Phrase | null,
): Phrase | null => {
  const plural = /s$/.test(tokens[placed.next - 1]?.lower ?? '') && placed.shape === 'vague';
  return plural && !/^(?:of|more|-)$/.test(tokens[placed.next]?.lower ?? '') ? null : phrase;
};
