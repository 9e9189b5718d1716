import { MAGNITUDES, PARTS, SMALL, VAGUE, VAGUE_FACTORS } from '../tables/numerals.ts';
import type { Token } from '../wink.ts';
import type { Numeral } from './numeral.ts';

/** A numeral in words, and the index of the first token after it. */
export interface Words {
  readonly numeral: Numeral;
  readonly next: number;
}

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

const make = (
  tokens: readonly Token[],
  from: number,
  next: number,
  value: number,
  shape: Numeral['shape'],
): Words => {
  const start = (tokens[from] as Token).span[0];
  const end = (tokens[next - 1] as Token).span[1];
  const low = Number(value.toPrecision(12));
  const high = shape === 'vague' ? null : low;
  return { numeral: { span: [start, end], low, high, unit: null, shape }, next };
};

/** Reads a number written in words at a token; null when none stands there. */
export function readWords(tokens: readonly Token[], at: number): Words | null {
  const word = lower(tokens, at);
  return (
    half(tokens, at, word) ??
    part(tokens, at, word) ??
    vague(tokens, at, word) ??
    (word === 'a' || word === 'an' ? single(tokens, at) : cardinal(tokens, at))
  );
}

/* "a million", "a dozen", "a hundred and ten". */
function single(tokens: readonly Token[], at: number): Words | null {
  const magnitude = lower(tokens, at + 1);
  if (!(magnitude in MAGNITUDES)) return null;
  const { next, value } = sum(tokens, at + 1);
  return make(tokens, at, next, value, 'words');
}

function cardinal(tokens: readonly Token[], at: number): Words | null {
  if (!(lower(tokens, at) in SMALL)) return null;
  const { next, value } = sum(tokens, at);
  const rest = andHalf(tokens, next);
  return make(tokens, at, rest.next, value + rest.value, 'words');
}

/* "two and a half". */
function andHalf(tokens: readonly Token[], at: number): { next: number; value: number } {
  const words = [0, 1, 2, 3, 4, 5].map((i) => lower(tokens, at + i)).filter((w) => w !== '-');
  if (words[0] !== 'and' && words[0] !== '-') return { next: at, value: 0 };
  if (words[0] === 'and' && words[1] === 'a' && words[2] === 'half') {
    const next = tokens.findIndex((t, i) => i >= at && t.lower === 'half') + 1;
    return { next, value: 0.5 };
  }
  return { next: at, value: 0 };
}

/* Adds up number words from a token on: "one hundred and ten", "twenty-five", "two dozen". */
function sum(tokens: readonly Token[], from: number): { next: number; value: number } {
  let total = 0;
  let current = 0;
  let last = Number.POSITIVE_INFINITY;
  let next = from;
  for (let i = from; i < tokens.length; i++) {
    const word = lower(tokens, i);
    const small = SMALL[word];
    const magnitude = MAGNITUDES[word];
    if (small !== undefined && fits(small, last, i === from)) {
      current += small;
      last = small;
      next = i + 1;
    } else if (magnitude !== undefined && (i === next || i === next + 1)) {
      const times = (current || 1) * magnitude;
      [total, current] = magnitude >= 1000 ? [total + times, 0] : [total, times];
      last = magnitude;
      next = i + 1;
    } else if (!joins(tokens, i, last)) break;
  }
  return { next, value: total + current };
}

/* After twenty comes one to nine; after hundred or thousand anything smaller. */
const fits = (small: number, last: number, first: boolean): boolean =>
  first ||
  (last >= 20 && last < 100 && last % 10 === 0
    ? small > 0 && small < 10
    : last >= 100 && small > 0);

/* A hyphen or "and" goes on only between number words, and "and" only after a hundred or more. */
function joins(tokens: readonly Token[], i: number, last: number): boolean {
  const word = lower(tokens, i);
  const next = lower(tokens, i + 1);
  if (word === '-')
    return tokens[i]?.spaced === false && (next in MAGNITUDES || (next in SMALL && last >= 20));
  return word === 'and' && last >= 100 && next in SMALL && last !== Number.POSITIVE_INFINITY;
}

/* "tens of thousands", and "tens of thousand" as some write it. */
const magnitudeOf = (word: string): number | undefined => VAGUE[word] ?? VAGUE[`${word}s`];

/* "dozens", "tens of thousands", "several hundred", "a few dozen". */
function vague(tokens: readonly Token[], at: number, word: string): Words | null {
  const few =
    word === 'several' ? at + 1 : word === 'a' && lower(tokens, at + 1) === 'few' ? at + 2 : -1;
  if (few > 0) {
    const base = MAGNITUDES[lower(tokens, few)];
    return base ? make(tokens, at, few + 1, base * 2, 'vague') : null;
  }
  const base = VAGUE[word];
  if (base === undefined) return null;
  const chained = lower(tokens, at + 1) === 'of' ? magnitudeOf(lower(tokens, at + 2)) : undefined;
  if (chained && word in VAGUE_FACTORS)
    return make(tokens, at, at + 3, (VAGUE_FACTORS[word] as number) * chained, 'vague');
  if ((word === 'scores' || word === 'tens') && lower(tokens, at + 1) !== 'of') return null;
  return make(tokens, at, at + 1, base, 'vague');
}

/* "half a million", "half an hour", "half of", "half-dozen". */
function half(tokens: readonly Token[], at: number, word: string): Words | null {
  const lead = word === 'a' && lower(tokens, at + 1) === 'half' ? 1 : 0;
  if (lower(tokens, at + lead) !== 'half') return null;
  if (['first', 'second', 'other', 'the', 'and'].includes(lower(tokens, at - 1))) return null;
  const hyphen = lower(tokens, at + lead + 1) === '-' ? 1 : 0;
  const then = at + lead + hyphen + 1;
  const article = ['a', 'an'].includes(lower(tokens, then)) ? 1 : 0;
  const magnitude = MAGNITUDES[lower(tokens, then + article)];
  if (magnitude) return make(tokens, at, then + article + 1, magnitude / 2, 'words');
  if (article) return { ...make(tokens, at, then, 0.5, 'part'), next: then + 1 };
  const ends =
    hyphen ||
    ['of', 'the', 'its', 'their', 'his', 'her', 'our', 'those'].includes(lower(tokens, then));
  if (!ends && lower(tokens, at - 1) !== 'by' && lower(tokens, at - 1) !== 'than') return null;
  return make(tokens, at, at + lead + 1, 0.5, 'part');
}

/* "a third of", "two-thirds", "three quarters"; a bare "third" is an ordinal. */
function part(tokens: readonly Token[], at: number, word: string): Words | null {
  const top = word === 'a' ? 1 : (SMALL[word] ?? 0);
  if (top === 0 || top > 9) return null;
  const hyphen = lower(tokens, at + 1) === '-' ? 1 : 0;
  const name = lower(tokens, at + 1 + hyphen);
  const bottom = PARTS[name];
  if (!bottom || top >= bottom || name === 'half') return null;
  const after = lower(tokens, at + 2 + hyphen);
  const plural = name.endsWith('s');
  const fractional = plural
    ? (top > 1 && name !== 'quarters') || after === 'of' || hyphen === 1
    : after === 'of' || lower(tokens, at - 1) === 'by' || (hyphen === 1 && top === 1);
  return fractional ? make(tokens, at, at + 2 + hyphen, top / bottom, 'part') : null;
}
