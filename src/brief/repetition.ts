import type { Material } from './material.ts';

/** Part of the shorter passage's stems that makes two say the same, whatever else they say. */
const SAME = 0.68;
/** Part that makes them tell one fact in other words, unless the later one adds to it. */
const ALIKE = 0.45;
/** New names and figures that are too few to show a fact again for. */
const FEW_NEW = 1;

/** Keeps account of which passages repeat what is chosen. */
export interface Repetition {
  readonly isRepeated: (at: number) => boolean;
  /** Takes note of a chosen passage. */
  readonly choose: (at: number) => void;
}

const sharedPart = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared += 1;
  return shared / Math.max(1, small.size);
};

/**
 * Finds passages that tell again what a chosen one tells: its reprints, those made of its words, and
 * those of other outlets on the same fact that bring at most one new name or figure.
 */
export const repetition = ({ passages, groups, stems, facts }: Material): Repetition => {
  const sets = stems.map((own) => new Set(own));
  const known = new Set<number>();
  /* What each passage shares with the chosen passage most like it. */
  const parts = sets.map(() => 0);
  const isNew = (fact: number): boolean => !known.has(fact);
  return {
    isRepeated: (at) => {
      const part = parts[at] ?? 0;
      if (part < ALIKE || part >= SAME) return part >= SAME;
      return new Set((facts[at] ?? []).filter(isNew)).size <= FEW_NEW;
    },
    choose: (at) => {
      const own = sets[at] ?? new Set();
      for (const stem of own) known.add(stem);
      for (const [other, set] of sets.entries()) {
        const part = groups[other] === groups[at] ? 1 : sharedPart(own, set);
        const isOwn = passages[other]?.article === passages[at]?.article;
        if (part >= SAME || !isOwn) parts[other] = Math.max(parts[other] ?? 0, part);
      }
    },
  };
};
