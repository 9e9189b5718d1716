import type { Token } from '../wink.ts';
import { factsOf } from './facts.ts';
import { inFront } from './role-before.ts';
import { isHyphen, isOffice, isOpening } from './role-words.ts';
import { isPossessive } from './tokens.ts';

/* Longer ones are a clause that was not recognised. */
const MOST_WORDS = 25;

/** Where a noun phrase ends that has an office before its first preposition; undefined for any other. */
export function endOfOffice(
  tokens: readonly Token[],
  from: number,
  others: ReadonlySet<number>,
): number | undefined {
  let office = false;
  let linked = false;
  let at = from;
  for (; at < tokens.length && at - from < MOST_WORDS && !endsPhrase(tokens, at); at++) {
    const token = tokens[at] as Token;
    if (others.has(at) && isListed(tokens, from, at)) return undefined;
    if (token.pos === 'ADP' || token.lower === 'and') linked = true;
    else if (!linked && isOffice(token)) office = true;
    if (linked && !office) return undefined;
  }
  return office && at > from ? at : undefined;
}

/* Whether another person stands for themselves here, not behind an "of" or before an "'s". */
function isListed(tokens: readonly Token[], from: number, person: number): boolean {
  let at = inFront(tokens, { from: person, to: person })?.from ?? person;
  while (at > from && isOpening(tokens[at - 1] as Token)) at--;
  if (at > from && tokens[at - 1]?.pos === 'ADP') return false;
  return ![1, 2, 3].some((words) => isPossessive(tokens[person + words]));
}

const endsPhrase = (tokens: readonly Token[], at: number): boolean => {
  const { pos, text, lower } = tokens[at] as Token;
  if (isPossessive(tokens[at] as Token) || isHyphen(tokens, at)) return false;
  if (pos === 'PUNCT') return !/^[.&]$/.test(text) || at === tokens.length - 1;
  if (pos === 'AUX' || pos === 'SCONJ') return true;
  if (pos === 'VERB')
    return !factsOf(text).capital && !isHyphen(tokens, at - 1) && !isActing(tokens, at);
  return /^(?:who|which|that|whose|where|when|while|but|to)$/.test(lower);
};

/* "managing director", "founding editor". */
const isActing = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && /ing$/.test(tokens[at]?.lower ?? '') && isOffice(next);
};

/** "in May", "since 2004", "on Monday": when, not of what. */
export const isWhen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'ADP' &&
  (tokens[at + 1]?.pos === 'NUM' || factsOf(tokens[at + 1]?.text ?? '').calendar);
