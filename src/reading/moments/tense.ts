import { FUTURE, OPEN } from '../tables/tenses.ts';
import type { Token } from '../wink.ts';

/** Whether what a date belongs to is over, to come, or may be either. */
export type Tense = 'past' | 'future' | 'open';

/* How many words away the verb may stand, and the auxiliaries before it. */
const NEAR_WORDS = 14;
const GROUP_WORDS = 4;

/* "set for Monday" is to come, "set fire" is not; "due" is no verb for the tagger. */
const future = (tokens: readonly Token[], at: number): boolean => {
  const { lower, pos } = tokens[at] as Token;
  if (lower === 'set') return /^(?:to|for)$/.test(tokens[at + 1]?.lower ?? '');
  return FUTURE.has(lower) && (pos !== 'NOUN' || lower === 'due');
};

/* A capital inside a sentence is a name, whatever the tagger says: "United States". */
const verbal = (tokens: readonly Token[], at: number): boolean => {
  const { pos, text } = tokens[at] as Token;
  if (future(tokens, at)) return true;
  return (pos === 'VERB' || pos === 'AUX') && (at === 0 || !/^\p{Lu}/u.test(text));
};

const present = ({ lower, lemma, pos }: Token): boolean =>
  pos === 'VERB' && (lower === lemma || lower === `${lemma}s`) && !/^(?:say|tell)/.test(lemma);

/* "plans to meet", "decided to meet": as open as the verb before "to" says. */
const beforeTo = (tokens: readonly Token[], to: number): Tense => {
  const verb = tokens[to - 1];
  if (verb === undefined) return 'open';
  const ahead = future(tokens, to - 1) || /^(?:is|are)$/.test(verb.lower);
  return ahead ? 'future' : 'open';
};

/* The tense of the verb at `at`, by the words right before it. */
const tenseOf = (tokens: readonly Token[], at: number): Tense => {
  const own = tokens[at] as Token;
  if (future(tokens, at)) return 'future';
  if (OPEN.has(own.lower)) return 'open';
  for (let i = at - 1; i >= Math.max(0, at - GROUP_WORDS); i--) {
    const { lower, pos } = tokens[i] as Token;
    if (future(tokens, i)) return 'future';
    if (OPEN.has(lower)) return 'open';
    if (lower === 'to') return beforeTo(tokens, i);
    if (/^(?:have|has|had)$/.test(lower)) return 'past';
    if (own.lower.endsWith('ing') && /^(?:am|is|are|['’]re)$/.test(lower)) return 'open';
    if (!/^(?:AUX|ADV|PART)$/.test(pos)) break;
  }
  return present(own) ? 'open' : 'past';
};

/**
 * The tense of the clause a date stands in: that of the nearest verb before it, or after it when it
 * opens the clause. `start` is where the date begins in the text.
 */
export function tenseAt(tokens: readonly Token[], start: number): Tense {
  const at = tokens.findIndex(({ span }) => span[1] > start);
  const lead = tokens[at - 1]?.lower;
  if (lead === 'until' || lead === 'by') return 'future';
  if (lead === 'since') return 'past';
  for (let i = at - 1; i >= Math.max(0, at - NEAR_WORDS); i--) {
    if (verbal(tokens, i)) return tenseOf(tokens, i);
    if (/^[;:]$/.test((tokens[i] as Token).text)) break;
  }
  for (let i = at + 1; i < Math.min(tokens.length, at + NEAR_WORDS); i++)
    if (verbal(tokens, i)) return tenseOf(tokens, i);
  return 'past';
}
