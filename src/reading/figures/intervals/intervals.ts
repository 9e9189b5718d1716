import { MAGNITUDES, SHORT_MAGNITUDES } from '../../tables/numerals.ts';
import { MEASURES, TIMES } from '../../tables/units.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Placed } from '../numerals/numeral.ts';
import { isMoved, isMovedBy, isScore, isSeason } from './score.ts';

/* What joins two numbers: "10-15", "10 to 15", "10 or 15", "between 10 and 15", "one in five". */
type Tie = 'dash' | 'to' | 'or' | 'between' | 'in' | null;

const DASH = /^(?:[-–—]|\s[-–]\s)$/;
const TO = /^(?:\s+to\s+|-to[-\s])$/;
const OR = /^\s+or\s+$/;
const AND = /^\s+and\s+$/;
const IN = /^\s+(?:in|out\s+of)\s+(?:every\s+)?$/;
const COUNTED = /^(?:NOUN|ADJ|PROPN)$/;
/* No two ends of an interval are so many times apart. */
const FAR_APART = 10;
/* Words before "from 10 to 15" that make it an interval: "ranging from", "takes from". */
const RANGING = /^(?:rang|vary|varie|aged|age|anywhere|last(?:s|ed|ing)$|took$|takes?$|taking$)/;
/* "one in five", "nine out of ten": the second is a round number. */
const ROUND: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000]);

const bare = ({ shape, unit }: Placed): boolean => shape === 'digits' && unit === null;

/* "between 5 and 12", "between the ages of 5 and 12". */
const isBetween = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'between' ||
  (lowerAt(tokens, at) === 'of' &&
    lowerAt(tokens, at - 1) === 'ages' &&
    lowerAt(tokens, at - 3) === 'between');

/* "from 10 to 15" is a change, unless something ranges from one to the other, or it opens the sentence. */
const isChange = (tokens: readonly Token[], { first }: Placed): boolean =>
  first > 1 && lowerAt(tokens, first - 1) === 'from' && !RANGING.test(lowerAt(tokens, first - 2));

/* "rose by 10 to 15", "rose $1.20 to $84.30", "fell 2,000 to 55,000"; but "rose by 10 to 15 percent", "rose 3 to 5 people". */
const isMove = (tokens: readonly Token[], a: Placed, b: Placed): boolean => {
  const counted = COUNTED.test(tokens[b.next]?.pos ?? '');
  if (a.unit !== null && a.unit === b.unit && a.unit !== 'percent') return isMoved(tokens, a.first);
  const apart = b.low >= FAR_APART * a.low && isMoved(tokens, a.first);
  return b.unit === null && ((!counted && isMovedBy(tokens, a.first)) || apart);
};

/* "one in five", not "three in 10 days". */
const isShare = (tokens: readonly Token[], a: Placed, b: Placed): boolean => {
  const after = lowerAt(tokens, b.next);
  return (
    a.low > 0 &&
    a.low < 10 &&
    a.low < b.low &&
    (ROUND.has(b.low) || (a.low === 1 && b.low % 5 === 0 && b.low <= 1000)) &&
    !TIMES.has(after) &&
    !MEASURES.has(after)
  );
};

function tieOf(text: string, tokens: readonly Token[], a: Placed, b: Placed): Tie {
  const gap = text.slice(a.span[1], b.span[0]);
  if (DASH.test(gap)) return gap.length === 1 || (bare(a) && bare(b)) ? 'dash' : null;
  if (AND.test(gap)) return isBetween(tokens, a.first - 1) ? 'between' : null;
  if (OR.test(gap)) return b.low > a.low && b.low <= a.low * 2 ? 'or' : null;
  if (TO.test(gap)) return isChange(tokens, a) || isMove(tokens, a, b) ? null : 'to';
  return IN.test(gap) && isShare(tokens, a, b) ? 'in' : null;
}

const magnitudeOf = (text: string, { span, shape }: Placed): number | undefined => {
  const word = /[a-z]+$/i.exec(text.slice(...span))?.[0].toLowerCase() ?? '';
  return MAGNITUDES.get(word) ?? (shape === 'digits' ? SHORT_MAGNITUDES.get(word) : undefined);
};

/* "10 to 15 million": the magnitude of the second holds for the first. */
function lowEnd(text: string, a: Placed, b: Placed): number {
  const factor = magnitudeOf(text, b) ?? 1;
  return magnitudeOf(text, a) === undefined && a.low * factor <= b.low ? a.low * factor : a.low;
}

const sameKind = (a: Placed, b: Placed): boolean =>
  a.high !== null &&
  b.high !== null &&
  (a.unit === b.unit || a.unit === null || (b.unit === null && a.unit !== 'percent'));

/* The two as one figure; null when they stay two; 'none' when they count nothing. */
function merge(
  text: string,
  tokens: readonly Token[],
  a: Placed,
  b: Placed,
  tie: Tie,
): Placed | 'none' | null {
  const whole = { ...b, span: [a.span[0], b.span[1]], first: a.first } as const;
  if (tie === null) return null;
  if (tie === 'in') return { ...whole, low: a.low / b.low, high: a.low / b.low, shape: 'part' };
  const tied = tie === 'dash' || tie === 'to';
  if (tied && (isSeason(text, a) || isScore(tokens, a, b, tie === 'dash'))) return 'none';
  const low = lowEnd(text, a, b);
  /* "47%-36%" are two. */
  if (a.unit !== null && a.unit === b.unit && low >= b.low) return null;
  if (!sameKind(a, b) || low >= b.low) return tie === 'dash' ? 'none' : null;
  return { ...whole, low, unit: b.unit ?? a.unit, interval: true };
}

/** Joins numbers that are the two ends of one interval, and drops those that are a score or two years. */
export function joinIntervals(
  text: string,
  tokens: readonly Token[],
  found: readonly Placed[],
): Placed[] {
  const joined: Placed[] = [];
  for (let i = 0; i < found.length; i++) {
    const a = found[i] as Placed;
    const b = found[i + 1];
    const merged = b ? merge(text, tokens, a, b, tieOf(text, tokens, a, b)) : null;
    if (merged === null) joined.push(a);
    else {
      if (merged !== 'none') joined.push(merged);
      i++;
    }
  }
  return joined;
}
