import { fold } from '../../../reading/fold.ts';
import { FNV_OFFSET, FNV_PRIME, mix } from '../coding/hash.ts';

/** Words in a shingle. */
const WORDS = 4;

/** The smallest hashes of a passage that are always kept (bottom-k sketch: Broder 1997, section 4). */
const SMALLEST = 6;

/** And every hash that this divides, so that a short cut of a long passage shares some with it. */
const SAMPLE = 8;

/** Sampled 4-word shingle hashes of a passage, rising, without doubles; a shorter one gives one of all words. */
export function shingles(text: string): readonly number[] {
  const kept: number[] = [];
  for (const hash of allShingles(text)) keep(kept, hash);
  return kept;
}

/** The hashes of every shingle of a passage, in its order. */
function allShingles(text: string): readonly number[] {
  const words = wordHashes(text);
  const width = Math.min(WORDS, words.length);
  const hashes: number[] = [];
  for (let i = 0; width > 0 && i + width <= words.length; i++) {
    let hash = 0;
    for (let k = i; k < i + width; k++) {
      hash = Math.imul(Math.imul(hash, 31) ^ (words[k] as number), FNV_PRIME);
    }
    hashes.push(mix(hash));
  }
  return hashes;
}

/** The hashes of a passage's shingles, rising and without doubles, as numbers that V8 need not box. */
export function shingleSet(text: string): readonly number[] {
  const sorted: number[] = [];
  for (const hash of allShingles(text)) insert(sorted, hash | 0);
  return sorted;
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

/** Adds a hash to the sample in its place, and takes out what is no longer among the smallest. */
function keep(kept: number[], hash: number): void {
  const isSampled = hash % SAMPLE === 0;
  if (!isSampled && hash > (kept[SMALLEST - 1] ?? Number.POSITIVE_INFINITY)) return;
  const place = insert(kept, hash);
  const pushed = kept[SMALLEST];
  if (place < SMALLEST && pushed !== undefined && pushed % SAMPLE !== 0) kept.splice(SMALLEST, 1);
}

/** Puts a hash into its place among rising ones, and gives it; nothing happens when it is there. */
function insert(rising: number[], hash: number): number {
  let place = rising.length;
  while (place > 0 && (rising[place - 1] as number) > hash) place--;
  if (rising[place - 1] === hash) return place;
  for (let at = rising.push(hash) - 1; at > place; at--) rising[at] = rising[at - 1] as number;
  rising[place] = hash;
  return place;
}

/** Hashes of a text's folded words; ASCII, which most news is, is folded on the way. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = code < 128 ? (FOLDED[code] as number) : (MARKS.get(code) ?? UNKNOWN);
    if (folded > DROPPED) hash = Math.imul(hash ^ folded, FNV_PRIME);
    else if (folded === UNKNOWN) return wordHashes(fold(text).replace(WIDE, hex));
    else if (folded === BREAK && hash !== FNV_OFFSET) {
      hashes.push(hash);
      hash = FNV_OFFSET;
    }
  }
  if (hash !== FNV_OFFSET) hashes.push(hash);
  return hashes;
}

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
