import { fold } from '../../reading/fold.ts';
import { hash32, join32, mix } from './hash.ts';

/** Words in a shingle. */
const WORDS = 4;

/** The smallest hashes of a passage that are always kept (bottom-k sketch: Broder 1997, section 4). */
const SMALLEST = 4;

/** And every hash that this divides, so that a short cut of a long passage shares some with it. */
const SAMPLE = 8;

/** Sampled 4-word shingle hashes of a passage, without doubles; shorter passages give one of all words. */
export function shingles(text: string): readonly number[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .map(hash32);
  if (words.length === 0) return [];
  const width = Math.min(WORDS, words.length);
  const hashes = new Set<number>();
  for (let i = 0; i + width <= words.length; i++) {
    hashes.add(mix(words.slice(i, i + width).reduce(join32, 0)));
  }
  const sorted = [...hashes].sort((a, b) => a - b);
  return sorted.filter((hash, place) => place < SMALLEST || hash % SAMPLE === 0);
}

/** A shingle as the search index has it. */
export const shingleWord = (hash: number): string => hash.toString(36);
