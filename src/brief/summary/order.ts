import type { Told } from '../../news/passage.ts';
import type { Material } from './material.ts';

/** Compares by the date of publication, the newest first; without one last. */
export const newestFirst = (a: Told, b: Told): number =>
  (b.published ?? '').localeCompare(a.published ?? '');

const keyOf = (article: string, index: number): string => `${article} ${index}`;

/**
 * Puts passages in the order of the story: by how far down their articles they stand, first what opens any
 * of them; of equals, such as the first sentences, in the order in which they were chosen.
 */
export const inOrder = (chosen: readonly number[], material: Material): readonly Told[] => {
  const { passages, standings, groups } = material;
  const sizes = new Map<string, number>();
  for (const { article, index } of passages) {
    sizes.set(article, Math.max(sizes.get(article) ?? 0, index + 1));
  }
  const opening = new Set(passages.flatMap(({ index }, at) => (index === 0 ? groups[at] : [])));
  const places = new Map(
    chosen.map((at, rank) => {
      const { article = '', index = 0 } = passages[at] ?? {};
      const leans = standings[at] !== 'stands';
      const opens = opening.has(groups[at] ?? -1);
      return [keyOf(article, index), { leans, rank, opens }] as const;
    }),
  );
  /* A leaning passage takes the place of the one it leans on, and comes behind it. */
  const placeOf = (passage: Told) => {
    const { article, index } = passage;
    let from = index;
    while (places.get(keyOf(article, from))?.leans) from -= 1;
    const { opens = false, rank = 0 } = places.get(keyOf(article, from)) ?? {};
    return { passage, depth: opens ? 0 : from / (sizes.get(article) ?? 1), rank };
  };
  return chosen
    .flatMap((at) => passages[at] ?? [])
    .map(placeOf)
    .sort((a, b) => a.depth - b.depth || a.rank - b.rank || a.passage.index - b.passage.index)
    .map(({ passage }) => passage);
};
