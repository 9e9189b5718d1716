import { type Material, readMaterial } from './material.ts';
import type { Told } from './passage.ts';
import { type Ranking, rank } from './rank.ts';
import { type BriefWeights, tuned } from './weights.ts';

/** How much a brief may hold. */
export interface BriefSize {
  /** Passages at most. */
  readonly limit: number;
  /** Words; the brief stops with the passage that reaches them. */
  readonly budget: number;
}

/** What is in the brief so far. */
interface Draft {
  readonly chosen: Set<number>;
  readonly groups: Set<number>;
  readonly covered: Set<number>;
  words: number;
}

/** A passage with the one it leans on, in order; null when it cannot be shown. */
type Bundles = (at: number) => readonly number[] | null;

/** Finds what each passage must bring along, once for all. */
const bundling = ({ passages, standings }: Material): Bundles => {
  const places = new Map(passages.map((one, at) => [`${one.article} ${one.index}`, at]));
  const before = (at: number): number | undefined => {
    const own = passages[at];
    return own && places.get(`${own.article} ${own.index - 1}`);
  };
  const bundle = (at: number, depth: number): readonly number[] | null => {
    if (standings[at] === 'stands') return [at];
    if (standings[at] !== 'leans' || depth === 0) return null;
    const support = before(at);
    const held = support === undefined ? null : bundle(support, depth - 1);
    return held && [...held, at];
  };
  const known = passages.map((_, at) => bundle(at, 1));
  return (at) => known[at] ?? null;
};

const gainOf = (
  members: readonly number[],
  draft: Draft,
  { lengths, concepts }: Material,
  { worth, factors }: Ranking,
  weights: BriefWeights,
): number => {
  const fresh = new Set<number>();
  let [sum, length, factor] = [0, 0, 0];
  for (const at of members) {
    length += lengths[at] ?? 0;
    factor += (factors[at] ?? 0) / members.length;
    for (const concept of concepts[at] ?? []) {
      const value = worth[concept] ?? 0;
      if (draft.covered.has(concept)) sum -= weights.redundancy * value;
      else if (!fresh.has(concept)) sum += value;
      fresh.add(concept);
    }
  }
  return (sum / Math.max(4, length) ** weights.length) * factor;
};

/** Chooses passages greedily: the best gain for its length, until the size is reached. */
export const choose = (
  material: Material,
  { limit, budget }: BriefSize,
  weights: BriefWeights,
): readonly Told[] => {
  const ranking = rank(material, weights);
  const bundle = bundling(material);
  const draft: Draft = { chosen: new Set(), groups: new Set(), covered: new Set(), words: 0 };
  const fresh = (at: number) => !draft.chosen.has(at);
  const shown = (at: number) => draft.groups.has(material.groups[at] ?? -1);
  while (draft.chosen.size < limit && draft.words < budget) {
    let best: { members: readonly number[]; gain: number } | null = null;
    for (const at of material.passages.keys()) {
      if (!fresh(at) || shown(at)) continue;
      const members = bundle(at)?.filter(fresh);
      if (!members || members.some(shown) || draft.chosen.size + members.length > limit) continue;
      const gain = gainOf(members, draft, material, ranking, weights);
      if (gain > (best?.gain ?? 0)) best = { members, gain };
    }
    if (!best) break;
    for (const at of best.members) {
      draft.chosen.add(at);
      draft.groups.add(material.groups[at] ?? -1);
      draft.words += material.lengths[at] ?? 0;
      for (const concept of material.concepts[at] ?? []) draft.covered.add(concept);
    }
  }
  return inOrder([...draft.chosen], material);
};

const inOrder = (chosen: readonly number[], { passages }: Material): readonly Told[] => {
  const sizes = new Map<string, number>();
  for (const { article, index } of passages) {
    sizes.set(article, Math.max(sizes.get(article) ?? 0, index + 1));
  }
  const place = ({ article, index }: Told) => index / (sizes.get(article) ?? 1);
  return chosen.flatMap((at) => passages[at] ?? []).sort((a, b) => place(a) - place(b));
};

/**
 * A brief of the passages: the few that cover most of what stands early and in many articles.
 * Never two reprints of one sentence; never a sentence that leans on one that is not shown; no
 * questions, teasers, captions or bare quotes. In the order of the story.
 */
export const brief = (passages: readonly Told[], size: BriefSize): readonly Told[] =>
  choose(readMaterial(passages), size, tuned);
