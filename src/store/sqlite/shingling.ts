import { fold } from '../../reading/fold.ts';
import { FNV_OFFSET, FNV_PRIME, mix } from './hash.ts';

/** Words in a shingle. */
const WORDS = 4;

/** The smallest hashes of a passage that are always kept (bottom-k sketch: Broder 1997, section 4). */
const SMALLEST = 6;

/** And every hash that this divides, so that a short cut of a long passage shares some with it. */
const SAMPLE = 8;

/** Sampled 4-word shingle hashes of a passage, without doubles; shorter passages give one of all words. */
export function shingles(text: string): readonly number[] {
  const words = wordHashes(text);
  if (words.length === 0) return [];
  const width = Math.min(WORDS, words.length);
  const hashes: number[] = [];
  for (let i = 0; i + width <= words.length; i++) {
    let hash = 0;
    for (let k = i; k < i + width; k++) {
      hash = Math.imul(Math.imul(hash, 31) ^ (words[k] ?? 0), FNV_PRIME);
    }
    hashes.push(mix(hash));
  }
  return sampleOf(hashes.sort((a, b) => a - b));
}

/** The kept ones of hashes that rise. */
function sampleOf(sorted: readonly number[]): number[] {
  const kept: number[] = [];
  let place = 0;
  sorted.forEach((hash, i) => {
    if (hash === sorted[i - 1]) return;
    if (place < SMALLEST || hash % SAMPLE === 0) kept.push(hash);
    place++;
  });
  return kept;
}

/** Hashes of a text's folded words; ASCII, which most news is, is folded on the way. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = FNV_OFFSET;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : SPACE;
    if (code > 127 && !PLAIN_MARKS.has(code)) return wordHashes(fold(text).replace(WIDE, hex));
    const small = code >= 65 && code <= 90 ? code | 32 : code;
    if ((small >= 97 && small <= 122) || (small >= 48 && small <= 57)) {
      hash = Math.imul(hash ^ small, FNV_PRIME);
    } else if (hash !== FNV_OFFSET && !DROPPED_MARKS.has(code)) {
      hashes.push(hash);
      hash = FNV_OFFSET;
    }
  }
  return hashes;
}

const SPACE = 32;

/** Apostrophes: folding joins what is on both sides of them. */
const DROPPED_MARKS: ReadonlySet<number> = new Set([39, 96, 0x2018, 0x2019]);

/** Marks of news text that folding turns into a space or drops: curly quotation marks and dashes. */
const PLAIN_MARKS: ReadonlySet<number> = new Set([
  ...[0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0xa0],
]);

/** Letters that stay beyond ASCII after folding, as their numbers. */
const WIDE = /[^\p{ASCII}]/gu;
const hex = (letter: string): string => (letter.codePointAt(0) ?? 0).toString(16);

/** A shingle as the search index has it. */
export const shingleWord = (hash: number): string => String(hash);
