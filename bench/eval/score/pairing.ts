import { overlaps, type Span } from '../../../src/news/span.ts';
import type { Tally } from './tally.ts';

/** Something at a span. */
export interface Spanned {
  readonly span: Span;
}

/** Who belongs to whom, one to one, and who is left over. */
export interface Pairing<W, G> {
  readonly pairs: readonly (readonly [wanted: W, given: G])[];
  readonly missed: readonly W[];
  readonly spurious: readonly G[];
}

const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** Shared part of two spans: intersection over union, 0 to 1. */
export const likeness = (a: Span, b: Span): number =>
  shared(a, b) / (a[1] - a[0] + b[1] - b[0] - shared(a, b));

/**
 * Pairs what was wanted with what was given where their spans overlap and `fits` allows it, the likest
 * spans first. What is given at an ignored span and pairs with nothing is dropped.
 */
export function pair<W extends Spanned, G extends Spanned>(
  wanted: readonly W[],
  given: readonly G[],
  ignored: readonly Span[] = [],
  fits: (wanted: W, given: G) => boolean = () => true,
): Pairing<W, G> {
  const candidates = wanted
    .flatMap((w) =>
      given
        .filter((g) => overlaps(w.span, g.span) && fits(w, g))
        .map((g) => ({ w, g, like: likeness(w.span, g.span) })),
    )
    .sort((a, b) => b.like - a.like);
  const taken = new Map<W, G>();
  const used = new Set<G>();
  for (const { w, g } of candidates) {
    if (taken.has(w) || used.has(g)) continue;
    taken.set(w, g);
    used.add(g);
  }
  return {
    pairs: [...taken],
    missed: wanted.filter((w) => !taken.has(w)),
    spurious: given.filter((g) => !used.has(g) && !ignored.some((span) => overlaps(span, g.span))),
  };
}

/** The counts of a pairing, when only the pairs that `right` accepts are right. */
export function count<W, G>(
  { pairs, missed, spurious }: Pairing<W, G>,
  right: (wanted: W, given: G) => boolean = () => true,
): Tally {
  const good = pairs.filter(([w, g]) => right(w, g)).length;
  return {
    right: good,
    given: pairs.length + spurious.length,
    found: good,
    wanted: pairs.length + missed.length,
  };
}
