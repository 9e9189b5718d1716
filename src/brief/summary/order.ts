import type { Told } from '../../news/passage.ts';
import type { Material } from './material.ts';

/** Compares by the date of publication, the newest first; without one last. */
export const newestFirst = (a: Told, b: Told): number =>
  (b.published ?? '').localeCompare(a.published ?? '');

/**
 * Puts passages in the order of the story: by how far down their articles they stand; of equals, such
 * as the first sentences, in the order in which they were chosen.
 */
export const inOrder = (
  chosen: readonly number[],
  { passages, standings }: Material,
): readonly Told[] => {
  const sizes = new Map<string, number>();
  for (const { article, index } of passages) {
    sizes.set(article, Math.max(sizes.get(article) ?? 0, index + 1));
  }
  const leaning = new Set(
    chosen.flatMap((at) =>
      standings[at] === 'stands' ? [] : `${passages[at]?.article} ${passages[at]?.index}`,
    ),
  );
  const ranks = new Map(
    chosen.map((at, rank) => [`${passages[at]?.article} ${passages[at]?.index}`, rank]),
  );
  /* A leaning passage takes the place of the one it leans on, and comes behind it. */
  const placeOf = (passage: Told) => {
    const { article, index } = passage;
    let from = index;
    while (leaning.has(`${article} ${from}`)) from -= 1;
    const rank = ranks.get(`${article} ${from}`) ?? 0;
    return { passage, depth: from / (sizes.get(article) ?? 1), rank };
  };
  return chosen
    .flatMap((at) => passages[at] ?? [])
    .map(placeOf)
    .sort((a, b) => a.depth - b.depth || a.rank - b.rank || a.passage.index - b.passage.index)
    .map(({ passage }) => passage);
};
