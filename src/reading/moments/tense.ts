import { FUTURE, OPEN } from '../tables/tenses.ts';
import type { Token } from '../wink.ts';

/** Whether what a date belongs to is over, to come, or may be either. */
export type Tense = 'past' | 'future' | 'open';

const NEAR_WORDS = 14;

const verbal = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/* The tense of the verb at `at`, by the words right before it. */
const tenseOf = (tokens: readonly Token[], at: number): Tense => {
  const own = tokens[at] as Token;
  if (FUTURE.has(own.lower)) return 'future';
  if (OPEN.has(own.lower)) return 'open';
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { lower, pos } = tokens[i] as Token;
    if (FUTURE.has(lower)) return 'future';
    if (OPEN.has(lower)) return 'open';
    if (lower === 'to') return before(tokens, i);
    if (lower === 'have' || lower === 'has' || lower === 'had') return 'past';
    if (!/^(?:AUX|ADV|PART)$/.test(pos)) break;
  }
  return present(own) ? 'open' : 'past';
};

/* "plans to meet", "decided to meet": as open as the verb before "to" says. */
const before = (tokens: readonly Token[], to: number): Tense => {
  const verb = tokens[to - 1];
  if (verb === undefined) return 'open';
  return FUTURE.has(verb.lower) || (verb.lemma === 'be' && verb.lower !== 'was')
    ? 'future'
    : 'open';
};

const present = ({ lower, lemma, pos }: Token): boolean =>
  pos === 'VERB' && (lower === lemma || lower === `${lemma}s`) && !/^(?:say|tell)/.test(lemma);

/**
 * The tense of the clause a date stands in: that of the nearest verb before it, or after it when it
 * opens the clause. `start` is where the date begins in the text.
 */
export function tenseAt(tokens: readonly Token[], start: number): Tense {
  const at = tokens.findIndex(({ span }) => span[1] > start);
  const lead = tokens[at - 1]?.lower;
  if (lead === 'until' || lead === 'by') return 'future';
  for (let i = at - 1; i >= Math.max(0, at - NEAR_WORDS); i--) {
    const token = tokens[i] as Token;
    if (verbal(token) || FUTURE.has(token.lower)) return tenseOf(tokens, i);
    if (/^[;:]$/.test(token.text)) break;
  }
  for (let i = at + 1; i < Math.min(tokens.length, at + NEAR_WORDS); i++) {
    const token = tokens[i] as Token;
    if (verbal(token)) return tenseOf(tokens, i);
  }
  return 'past';
}
