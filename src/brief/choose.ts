import type { Material } from './material.ts';
import { inOrder } from './order.ts';
import type { Told } from './passage.ts';
import { type Ranking, rank } from './rank.ts';
import type { BriefWeights } from './weights.ts';

/** How much a brief may hold. */
export interface BriefSize {
  /** Passages at most. */
  readonly limit: number;
  /** Words; the brief stops with the passage that reaches them. */
  readonly budget: number;
  /** Ids of the passages on the topic; others only come along with one that leans on them. */
  readonly about?: ReadonlySet<number>;
}

/** Shorter passages are worth no more for their length than one of this many words. */
const SHORTEST = 4;

/** Part of a passage's stems that makes it a repetition of another. */
const REPEATED = 0.65;

/** What is in the brief so far. */
interface Draft {
  readonly chosen: Set<number>;
  /** Reprint groups that are shown. */
  readonly groups: Set<number>;
  /** One for each concept: 1 when it is said. */
  readonly said: Uint8Array;
  words: number;
}

/** A passage with the one it leans on, in order; null when it cannot be shown. */
type Bundles = (at: number) => readonly number[] | null;

/** Finds what each passage must bring along, once for all. */
const bundling = (
  { passages, standings, groups }: Material,
  about: BriefSize['about'],
): Bundles => {
  const places = new Map(passages.map((one, at) => [`${one.article} ${one.index}`, at]));
  const before = (at: number): number | undefined => {
    const own = passages[at];
    return own && places.get(`${own.article} ${own.index - 1}`);
  };
  const bundle = (at: number, depth: number): readonly number[] | null => {
    if (standings[at] === 'stands') return [at];
    if (standings[at] !== 'leans' || depth === 0) return null;
    const support = before(at);
    if (support === undefined || groups[support] === groups[at]) return null;
    const held = bundle(support, depth - 1);
    return held && [...held, at];
  };
  const isOnTopic = (at: number) => about === undefined || about.has(passages[at]?.id ?? -1);
  const known = passages.map((_, at) => (isOnTopic(at) ? bundle(at, 1) : null));
  return (at) => known[at] ?? null;
};

/** What a passage, or one with its support, adds to what is said, for its length. */
const gainOf = (
  members: readonly number[],
  { said }: Draft,
  { lengths, concepts }: Material,
  { worth, factors }: Ranking,
  { length }: BriefWeights,
): number => {
  let [sum, words, factor] = [0, 0, 0];
  for (const at of members) {
    words += lengths[at] ?? 0;
    factor += (factors[at] ?? 0) / members.length;
    for (const concept of concepts[at] ?? []) if (said[concept] === 0) sum += worth[concept] ?? 0;
  }
  return (sum / Math.max(SHORTEST, words) ** length) * factor;
};

const add = (members: readonly number[], draft: Draft, material: Material): void => {
  for (const at of members) {
    draft.chosen.add(at);
    draft.groups.add(material.groups[at] ?? -1);
    draft.words += material.lengths[at] ?? 0;
    for (const concept of material.concepts[at] ?? []) draft.said[concept] = 1;
  }
};

/** Whether most of what a passage says stands in one that is chosen already. */
const repeating = ({ stems }: Material) => {
  const sets = stems.map((own) => new Set(own));
  return (at: number, chosen: ReadonlySet<number>): boolean => {
    const own = sets[at] ?? new Set();
    for (const other of chosen) {
      const that = sets[other] ?? new Set();
      let shared = 0;
      for (const stem of own) if (that.has(stem)) shared += 1;
      if (shared >= REPEATED * Math.min(own.size, that.size)) return true;
    }
    return false;
  };
};

/** What can still be added: passages, each with the support it needs and does not have. */
const open = (
  material: Material,
  bundle: Bundles,
  repeats: ReturnType<typeof repeating>,
  draft: Draft,
  limit: number,
): readonly (readonly number[])[] => {
  const isNew = (at: number) => !draft.chosen.has(at);
  const isShown = (at: number) => draft.groups.has(material.groups[at] ?? -1);
  const room = limit - draft.chosen.size;
  return [...material.passages.keys()].flatMap((at) => {
    const members = isNew(at) ? bundle(at)?.filter(isNew) : undefined;
    return members && members.length <= room && !members.some(isShown) && !repeats(at, draft.chosen)
      ? [members]
      : [];
  });
};

/** Chooses passages greedily: the best gain for its length, until the size is reached. */
export const choose = (
  material: Material,
  { limit, budget, about }: BriefSize,
  weights: BriefWeights,
): readonly Told[] => {
  const ranking = rank(material, weights);
  const bundle = bundling(material, about);
  const repeats = repeating(material);
  const said = new Uint8Array(material.pairs.length);
  const draft: Draft = { chosen: new Set(), groups: new Set(), said, words: 0 };
  while (draft.words < budget) {
    let best: readonly number[] = [];
    let most = 0;
    for (const members of open(material, bundle, repeats, draft, limit)) {
      const gain = gainOf(members, draft, material, ranking, weights);
      if (gain > most) [best, most] = [members, gain];
    }
    if (best.length === 0) break;
    add(best, draft, material);
  }
  return inOrder([...draft.chosen], material);
};
