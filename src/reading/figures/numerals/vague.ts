import { MAGNITUDES, VAGUE, VAGUE_FACTORS } from '../../tables/numerals.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Words } from './numeral.ts';

/* "tens of thousands", and "tens of thousand" as some write it. */
const chained = (tokens: readonly Token[], at: number): number | undefined => {
  const word = lowerAt(tokens, at + 2);
  const base = VAGUE.get(word) ?? VAGUE.get(`${word}s`);
  return base && lowerAt(tokens, at + 1) === 'of' ? base / 2 : undefined;
};

/* "several hundred", "a few dozen", "a couple of hundred": the first token of the magnitude, or -1. */
const fewOf = (tokens: readonly Token[], at: number): number => {
  const word = lowerAt(tokens, at);
  if (word === 'several') return at + 1;
  if (word !== 'a') return -1;
  const couple = lowerAt(tokens, at + 1) === 'couple' && lowerAt(tokens, at + 2) === 'of';
  return couple ? at + 3 : lowerAt(tokens, at + 1) === 'few' ? at + 2 : -1;
};

/** Reads "dozens", "tens of thousands", "several hundred", "a few hundred thousand": the value is the low end. */
export function readVague(tokens: readonly Token[], at: number): Words | null {
  const few = fewOf(tokens, at);
  if (few > 0) {
    const base = MAGNITUDES.get(lowerAt(tokens, few));
    if (base === undefined) return null;
    const further = MAGNITUDES.get(lowerAt(tokens, few + 1));
    const next = further === undefined ? few + 1 : few + 2;
    return { value: base * 2 * (further ?? 1), next, shape: 'vague' };
  }
  const word = lowerAt(tokens, at);
  const base = VAGUE.get(word);
  if (base === undefined) return null;
  const factor = VAGUE_FACTORS.get(word);
  const further = chained(tokens, at);
  if (factor && further) return { value: factor * 2 * further, next: at + 3, shape: 'vague' };
  const bound = word === 'scores' || word === 'tens';
  if (bound && lowerAt(tokens, at + 1) !== 'of') return null;
  return { value: base, next: at + 1, shape: 'vague' };
}
