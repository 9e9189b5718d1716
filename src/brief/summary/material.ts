import type { Told } from '../../news/passage.ts';
import { groupReprints } from '../reprints/reprints.ts';
import { type Standing, standing } from '../reprints/standing.ts';
import { words } from '../words/words.ts';
import { type Concepts, readConcepts } from './concepts.ts';

/** What a brief is made of: passages, each read once. Lists run beside `passages`. */
export interface Material extends Concepts {
  readonly passages: readonly Told[];
  readonly standings: readonly Standing[];
  /** Words of each as a reader counts them: what stands between blanks. */
  readonly lengths: readonly number[];
  /** How many full sentences of its article come before it. */
  readonly places: readonly number[];
  /** Which reprint group it is in. */
  readonly groups: readonly number[];
}

const placesOf = (passages: readonly Told[], standings: readonly Standing[]): readonly number[] => {
  const order = passages
    .map((_, at) => at)
    .sort((a, b) => (passages[a]?.index ?? 0) - (passages[b]?.index ?? 0));
  const seen = new Map<string, number>();
  const places: number[] = [];
  for (const at of order) {
    const article = passages[at]?.article ?? '';
    const before = seen.get(article) ?? 0;
    places[at] = before;
    const full = standings[at] === 'stands' || standings[at] === 'leans';
    seen.set(article, before + (full ? 1 : 0));
  }
  return places;
};

const groupsOf = (passages: readonly Told[]): readonly number[] => {
  const groups: number[] = [];
  for (const [group, members] of groupReprints(passages).entries()) {
    for (const at of members) groups[at] = group;
  }
  return groups;
};

/** Reads passages for a brief. */
export const readMaterial = (passages: readonly Told[]): Material => {
  const all = passages.map(({ text }) => words(text));
  const standings = passages.map(({ text }) => standing(text));
  return {
    passages,
    standings,
    lengths: passages.map(({ text }) => text.split(/\s+/).length),
    places: placesOf(passages, standings),
    groups: groupsOf(passages),
    ...readConcepts(all),
  };
};
