/** Counts behind precision and recall; they may be shares (characters, B-cubed). */
export interface Tally {
  /** How many of the given items are right. */
  readonly right: number;
  readonly given: number;
  /** How many of the wanted items were found. */
  readonly found: number;
  readonly wanted: number;
}

/** The counts of nothing at all. */
export const NONE: Tally = { right: 0, given: 0, found: 0, wanted: 0 };

/** The counts of two pieces of work together. */
export const plus = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  given: a.given + b.given,
  found: a.found + b.found,
  wanted: a.wanted + b.wanted,
});

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Share of the given items that are right, 0 to 1; null when nothing was given. */
export const precision = ({ right, given }: Tally): number | null => share(right, given);

/** Share of the wanted items that were found, 0 to 1; null when nothing was wanted. */
export const recall = ({ found, wanted }: Tally): number | null => share(found, wanted);

/** Harmonic mean of precision and recall, 0 to 1; null when nothing was given nor wanted. */
export function f1(tally: Tally): number | null {
  if (tally.given === 0 && tally.wanted === 0) return null;
  const p = precision(tally) ?? 0;
  const r = recall(tally) ?? 0;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
