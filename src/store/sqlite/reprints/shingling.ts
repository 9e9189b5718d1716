import { fold } from '../../../reading/fold.ts';
import { FNV_OFFSET, FNV_PRIME, mix } from '../coding/hash.ts';

/** Words in a shingle. */
const WORDS = 4;

/** The smallest hashes of a passage that are always kept (bottom-k sketch: Broder 1997, section 4). */
const SMALLEST = 6;

/** And every hash that this divides, so that a short cut of a long passage shares some with it. */
const SAMPLE = 8;

/** What is taken off each hash of a set, so that it is below 2^31: V8 need not box it. */
const HALF = 2 ** 31;

/** Sampled 4-word shingle hashes of a passage, rising, without doubles; a shorter one gives one of all words. */
export const shingles = (text: string): readonly number[] =>
  shingleSet(text)
    .filter((hash, i) => i < SMALLEST || (hash & (SAMPLE - 1)) === 0)
    .map((hash) => hash + HALF);

/** The hashes of all shingles of a passage, rising and without doubles, 2^31 taken off each. */
export function shingleSet(text: string): readonly number[] {
  const words = wordHashes(text);
  const width = Math.min(WORDS, words.length);
  const rising: number[] = [];
  for (let i = 0; width > 0 && i + width <= words.length; i++) {
    let hash = 0;
    for (let k = i; k < i + width; k++) {
      hash = Math.imul(Math.imul(hash, 31) ^ (words[k] as number), FNV_PRIME);
    }
    insert(rising, mix(hash) - HALF);
  }
  return rising;
}

/** How many hashes two sets of `shingleSet` have in common. */
export function sharedShingles(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [left, right] = [a[i] as number, b[k] as number];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) k++;
  }
  return shared;
}

/** Puts a hash into its place among rising ones; nothing happens when it is there. */
function insert(rising: number[], hash: number): void {
  let place = rising.length;
  while (place > 0 && (rising[place - 1] as number) > hash) place--;
  if (rising[place - 1] === hash) return;
  for (let at = rising.push(hash) - 1; at > place; at--) rising[at] = rising[at - 1] as number;
  rising[place] = hash;
}

/** Hashes of a text's folded words; ASCII, which most news is, is folded on the way. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = NO_WORD;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = code < 128 ? (FOLDED[code] as number) : (MARKS.get(code) ?? UNKNOWN);
    if (folded > DROPPED) hash = Math.imul(hash ^ folded, FNV_PRIME);
    else if (folded === UNKNOWN) return wordHashes(fold(text).replace(WIDE, hex));
    else if (folded === BREAK && hash !== NO_WORD) {
      hashes.push(hash);
      hash = NO_WORD;
    }
  }
  if (hash !== NO_WORD) hashes.push(hash);
  return hashes;
}

/** Where a word's hash begins: as 32 bits with a sign, like what Math.imul makes of it. */
const NO_WORD = FNV_OFFSET | 0;

const UNKNOWN = -1;
const BREAK = 0;
const DROPPED = 1;

/** What an ASCII character is folded to: a small letter, a digit, a break; apostrophes are dropped. */
const FOLDED: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  if (/[a-z0-9]/.test(letter)) return letter.charCodeAt(0);
  return /['`]/.test(letter) ? DROPPED : BREAK;
});

/** The same for marks of news text: curly quotation marks, dashes, the ellipsis, the fixed space. */
const MARKS: ReadonlyMap<number, number> = new Map([
  ...[0x2018, 0x2019].map((code): [number, number] => [code, DROPPED]),
  ...[0x2013, 0x2014, 0x201c, 0x201d, 0x2026, 0xa0].map((code): [number, number] => [code, BREAK]),
]);

/** Letters that stay beyond ASCII after folding, as their numbers. */
const WIDE = /[^\p{ASCII}]/gu;
const hex = (letter: string): string => (letter.codePointAt(0) ?? 0).toString(16);
