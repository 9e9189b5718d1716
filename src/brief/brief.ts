import { centrality } from './centrality.ts';
import { readConcepts } from './concepts.ts';
import type { Told } from './passage.ts';
import { groupReprints } from './reprints.ts';
import { type Standing, standing } from './standing.ts';
import { type BriefWeights, tuned } from './weights.ts';

/** How much a brief may hold. */
export interface BriefSize {
  /** Passages at most. */
  readonly limit: number;
  /** Words; the brief stops with the passage that reaches them. */
  readonly budget: number;
}

/** A passage of a brief with its reprints among the passages it was chosen from. */
export interface BriefPassage {
  readonly passage: Told;
  readonly reprints: readonly Told[];
}

export const brief = (
  passages: readonly Told[],
  { limit, budget }: BriefSize,
  weights: BriefWeights = tuned,
): readonly BriefPassage[] => {
  const concepts = readConcepts(passages, weights);
  const central = centrality(passages, concepts.stems, weights);
  const standings: readonly Standing[] = passages.map(({ text }) => standing(text));
  const groups = groupReprints(passages);
  const groupOf = new Map<number, number>();
  for (const [g, group] of groups.entries()) for (const at of group) groupOf.set(at, g);
  const place = new Map(passages.map((p, at) => [`${p.article} ${p.index}`, at]));

  const factor = (at: number): number => {
    const p = passages[at];
    if (!p) return 0;
    const prior =
      1 + weights.position * (p.index + 1) ** -weights.fall + weights.central * (central[at] ?? 0);
    const short = (concepts.lengths[at] ?? 0) < 8 ? 0.5 : 1;
    return prior * short;
  };
  const covered = new Set<number>();
  const usedGroups = new Set<number>();
  const chosen = new Set<number>();
  let used = 0;

  /** A sentence with what it leans on, first to last; null when it cannot be shown. */
  const bundle = (at: number): number[] | null => {
    const s = standings[at];
    if (s === 'stands') return [at];
    if (s !== 'leans') return null;
    const own = passages[at];
    if (!own) return null;
    const before = place.get(`${own.article} ${own.index - 1}`);
    if (before === undefined) return null;
    if (chosen.has(before)) return [at];
    if (standings[before] !== 'stands') return null;
    return [before, at];
  };
  const gain = (members: readonly number[]): number => {
    const fresh = new Set<number>();
    let seen = 0,
      total = 0,
      length = 0,
      f = 0;
    for (const m of members) {
      for (const c of concepts.of[m] ?? []) {
        const w = concepts.weight[c] ?? 0;
        total += w;
        if (covered.has(c)) seen += w;
        else fresh.add(c);
      }
      length += concepts.lengths[m] ?? 0;
      f += factor(m);
    }
    let sum = 0;
    for (const c of fresh) sum += concepts.weight[c] ?? 0;
    sum -= weights.redundancy * seen;
    return (sum / Math.max(4, length) ** weights.length) * (f / members.length);
  };
  while (chosen.size < limit && used < budget) {
    let best: number[] | null = null;
    let bestGain = 0;
    for (let at = 0; at < passages.length; at += 1) {
      if (chosen.has(at) || usedGroups.has(groupOf.get(at) ?? -1)) continue;
      const b = bundle(at);
      if (!b || chosen.size + b.length > limit) continue;
      if (b.some((m) => usedGroups.has(groupOf.get(m) ?? -1))) continue;
      const g = gain(b);
      if (g > bestGain) {
        best = b;
        bestGain = g;
      }
    }
    if (!best) break;
    for (const m of best) {
      chosen.add(m);
      usedGroups.add(groupOf.get(m) ?? -1);
      for (const c of concepts.of[m] ?? []) covered.add(c);
      used += concepts.lengths[m] ?? 0;
    }
  }
  const sizes = new Map<string, number>();
  for (const p of passages) sizes.set(p.article, Math.max(sizes.get(p.article) ?? 0, p.index + 1));
  return [...chosen]
    .map((at) => passages[at] as Told)
    .sort((a, b) => a.index / (sizes.get(a.article) ?? 1) - b.index / (sizes.get(b.article) ?? 1))
    .map((passage) => ({ passage, reprints: [] }));
};
