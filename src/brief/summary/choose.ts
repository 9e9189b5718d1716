import type { Told } from '../../news/passage.ts';
import { isUnknown } from '../passages/unknown.ts';
import type { BriefWeights } from '../words/weights.ts';
import { type Bundles, bundling } from './bundles.ts';
import type { Material } from './material.ts';
import { inOrder } from './order.ts';
import { type Ranking, rank } from './rank.ts';
import { type Repetition, repetition } from './repetition.ts';

/** How much a brief may hold. */
export interface BriefSize {
  /** Passages at most. */
  readonly limit: number;
  /** Words; the brief stops with the passage that reaches them. */
  readonly budget: number;
  /** Ids of the passages on the topic; others only come along with one that leans on them. */
  readonly about?: ReadonlySet<number>;
  /** Ids of those that name the topic: they are worth more than others that are about it. */
  readonly naming?: ReadonlySet<number>;
}

/** Shorter passages are worth no more for their length than one of this many words. */
const SHORTEST = 12;

/** From so many passages on a brief keeps its last place for what is not known, if that is worth this share of another. */
const WITH_UNKNOWN = 6;
const WORTH = 1 / 4;

/** How much more a passage is worth that names the topic. */
const NAMES = 1.6;

/** What is in the brief so far. */
interface Draft {
  readonly chosen: Set<number>;
  readonly repetition: Repetition;
  /** Which part of its worth each concept has left. */
  readonly left: Float64Array;
  words: number;
}

/** What a passage, or one with its support, adds to what is said, for its length. */
const gainOf = (
  members: readonly number[],
  { left }: Draft,
  { lengths, concepts }: Material,
  { worth, factors }: Ranking,
  { length }: BriefWeights,
): number => {
  let [sum, words, factor] = [0, 0, 0];
  for (const at of members) {
    words += lengths[at] ?? 0;
    factor += (factors[at] ?? 0) / members.length;
    for (const concept of concepts[at] ?? []) sum += (worth[concept] ?? 0) * (left[concept] ?? 0);
  }
  return (sum / Math.max(SHORTEST, words) ** length) * factor;
};

const add = (
  members: readonly number[],
  draft: Draft,
  { lengths, concepts }: Material,
  { again }: BriefWeights,
): void => {
  for (const at of members) {
    draft.chosen.add(at);
    draft.repetition.choose(at);
    draft.words += lengths[at] ?? 0;
    for (const concept of concepts[at] ?? [])
      draft.left[concept] = (draft.left[concept] ?? 0) * again;
  }
};

/** What can still be added: passages, each with the support it needs and does not have. */
const open = (
  passages: readonly Told[],
  bundle: Bundles,
  { chosen, repetition: { isRepeated } }: Draft,
  limit: number,
): readonly (readonly number[])[] => {
  const isNew = (at: number) => !chosen.has(at);
  return [...passages.keys()].flatMap((at) => {
    const members = isNew(at) ? bundle(at)?.filter(isNew) : undefined;
    return members && members.length <= limit - chosen.size && !members.some(isRepeated)
      ? [members]
      : [];
  });
};

/** What can be added, and what it adds. */
interface Gain {
  readonly members: readonly number[];
  readonly gain: number;
}

/** The first of those that add most; undefined where none adds anything. */
const bestOf = (gains: readonly Gain[]): Gain | undefined =>
  gains.reduce<Gain | undefined>(
    (best, one) => (one.gain > (best?.gain ?? 0) ? one : best),
    undefined,
  );

/** Chooses passages greedily: the best gain for its length, until the size is reached; the last place is for what is not known. */
export const choose = (
  material: Material,
  { limit, budget, about, naming }: BriefSize,
  weights: BriefWeights,
): readonly Told[] => {
  const ranking = rank(material, weights);
  const bundle = bundling(material, about);
  const draft: Draft = {
    chosen: new Set(),
    repetition: repetition(material),
    left: new Float64Array(material.pairs.length).fill(1),
    words: 0,
  };
  const tells = (members: Iterable<number>): boolean =>
    [...members].some((at) => isUnknown(material.passages[at]?.text ?? ''));
  const names = (members: Iterable<number>): boolean =>
    [...members].some((at) => naming?.has(material.passages[at]?.id ?? -1));
  while (draft.words < budget) {
    const gains = open(material.passages, bundle, draft, limit).map((members) => ({
      members,
      gain: gainOf(members, draft, material, ranking, weights) * (names(members) ? NAMES : 1),
    }));
    const best = bestOf(gains);
    if (best === undefined) break;
    const isLast = limit >= WITH_UNKNOWN && draft.chosen.size === limit - 1;
    const unknown =
      isLast && !tells(draft.chosen)
        ? bestOf(gains.filter(({ members }) => tells(members)))
        : undefined;
    const taken = unknown && unknown.gain >= WORTH * best.gain ? unknown : best;
    add(taken.members, draft, material, weights);
  }
  return inOrder([...draft.chosen], material);
};
