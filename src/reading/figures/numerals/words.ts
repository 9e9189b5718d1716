import { MAGNITUDES, SMALL } from '../../tables/numerals.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Words } from './numeral.ts';
import { readPart } from './part.ts';
import { readVague } from './vague.ts';

/** Reads a number written in words at a token; null when none stands there. */
export function readWords(tokens: readonly Token[], at: number): Words | null {
  const word = lowerAt(tokens, at);
  const special = readPart(tokens, at) ?? readVague(tokens, at);
  if (special) return special;
  if (SMALL.has(word)) return cardinal(tokens, at);
  const single = word === 'a' && MAGNITUDES.has(lowerAt(tokens, at + 1));
  return single ? cardinal(tokens, at + 1) : null;
}

/* "two and a half", "two-and-a-half". */
const HALVES = [
  ['and', 'a', 'half'],
  ['-', 'and', '-', 'a', '-', 'half'],
];

/* Adds up number words: "one hundred and ten", "twenty-five", "two dozen", "two and a half". */
function cardinal(tokens: readonly Token[], from: number): Words {
  let [total, current, last, next] = [0, 0, 0, from];
  for (let at = from; at < tokens.length; at++) {
    const small = SMALL.get(lowerAt(tokens, at));
    const magnitude = MAGNITUDES.get(lowerAt(tokens, at));
    if (small !== undefined && (at === from || fits(small, last))) {
      current += small;
      last = small;
    } else if (magnitude !== undefined && at <= next + 1) {
      const times = (current || 1) * magnitude;
      [total, current] = magnitude >= 1000 ? [total + times, 0] : [total, times];
      last = magnitude;
    } else if (joins(tokens, at, last)) continue;
    else break;
    next = at + 1;
  }
  const value = total + current;
  const rest = tokens.slice(next, next + 6).map(({ lower }) => lower);
  const half = HALVES.find((words) => words.every((word, i) => rest[i] === word));
  if (!half) return { value, next, shape: 'words' };
  /* "two and a half million": the half is of what is counted. */
  const after = next + half.length;
  const times = MAGNITUDES.get(lowerAt(tokens, after));
  return { value: (value + 0.5) * (times ?? 1), next: times ? after + 1 : after, shape: 'words' };
}

/* After twenty comes one to nine; after a hundred or more, anything. */
const fits = (small: number, last: number): boolean =>
  small > 0 && (last >= 100 || (last >= 20 && small < 10));

/* A hyphen or "and" goes on only between number words, and "and" only after a hundred or more. */
function joins(tokens: readonly Token[], at: number, last: number): boolean {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (word === 'and') return last >= 100 && SMALL.has(next);
  if (word !== '-' || tokens[at]?.spaced) return false;
  return MAGNITUDES.has(next) || (last >= 20 && SMALL.has(next));
}
