import { QUALIFYING } from '../../tables/qualifiers.ts';
import { MOVING, SCORES, SCORING } from '../../tables/traps.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Placed } from '../numerals/numeral.ts';

/* No score or vote in the news is higher; "10-15 million" is an interval. */
const HIGHEST = 1000;

/* Whether a number with this word behind it counts something: "3-1 |boats", "3-4 |per cent", "3-4|-year-old". */
const counts = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) || /^(?:-|per)$/.test(token.lower));

/* The token before a number and the words that qualify it. */
const beforeQualified = (tokens: readonly Token[], first: number): number => {
  let at = first - 1;
  while (QUALIFYING.has(lowerAt(tokens, at))) at--;
  return at;
};

/** Whether a number is how much something moved: "rose 10", "fell by more than 40". */
export const isMoved = (tokens: readonly Token[], first: number): boolean =>
  MOVING.has(tokens[beforeQualified(tokens, first)]?.lemma ?? '') || isMovedBy(tokens, first);

/** Whether it says so by "by": "rose by 10". */
export const isMovedBy = (tokens: readonly Token[], first: number): boolean => {
  const at = beforeQualified(tokens, first);
  return lowerAt(tokens, at) === 'by' && MOVING.has(tokens[at - 1]?.lemma ?? '');
};

/** Whether two numbers tied by a dash or "to" are a score or a vote ("won 3-1", "a 5-4 ruling"). */
export function isScore(
  tokens: readonly Token[],
  first: Placed,
  second: Placed,
  dashed: boolean,
): boolean {
  if (first.unit !== null || second.unit !== null || second.low >= HIGHEST) return false;
  if (SCORES.has(lowerAt(tokens, second.next))) return true;
  if (counts(tokens[second.next])) return false;
  const before = tokens[first.first - 1];
  const led = before?.lower === 'of' ? lowerAt(tokens, first.first - 2) : before?.lower;
  const voted = before?.lower === 'of' && SCORES.has(led ?? '');
  const by = before?.lower === 'by' && !isMovedBy(tokens, first.first);
  if (voted || by || SCORING.has(before?.lemma ?? '')) return true;
  return dashed && !/^(?:aged|ages|age)$/.test(led ?? '');
}

/** Whether the first of two tied numbers is a year ("the 2013-14 season"). */
export const isSeason = (text: string, { low, span }: Placed): boolean =>
  low >= 1000 && low < 2200 && /^\d{4}$/.test(text.slice(...span));
