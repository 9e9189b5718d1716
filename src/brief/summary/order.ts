import type { Told } from '../../news/passage.ts';
import type { Material } from './material.ts';

/** Compares by the date of publication, the newest first; without one last. */
export const newestFirst = (a: Told, b: Told): number =>
  (b.published ?? '').localeCompare(a.published ?? '');

/** How far down an article each reprint group stands, where it stands highest: 0 for what opens one. */
const depthsOf = (
  { passages, groups }: Material,
  sizes: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> => {
  const depths = new Map<number, number>();
  for (const [at, { article, index }] of passages.entries()) {
    const group = groups[at] ?? at;
    const depth = index / (sizes.get(article) ?? 1);
    depths.set(group, Math.min(depth, depths.get(group) ?? depth));
  }
  return depths;
};

const keyOf = (article: string, index: number): string => `${article} ${index}`;

/**
 * Puts passages in the order of the story: by how far down an article they, or their reprints, stand; of
 * equals, such as the first sentences, in the order in which they were chosen.
 */
export const inOrder = (chosen: readonly number[], material: Material): readonly Told[] => {
  const { passages, standings, groups } = material;
  const sizes = new Map<string, number>();
  for (const { article, index } of passages) {
    sizes.set(article, Math.max(sizes.get(article) ?? 0, index + 1));
  }
  const depths = depthsOf(material, sizes);
  const places = new Map(
    chosen.map((at, rank) => {
      const { article = '', index = 0 } = passages[at] ?? {};
      const leans = standings[at] !== 'stands';
      return [keyOf(article, index), { leans, rank, depth: depths.get(groups[at] ?? at) }] as const;
    }),
  );
  /* A leaning passage takes the place of the one it leans on, and comes behind it. */
  const placeOf = (passage: Told) => {
    const { article, index } = passage;
    let from = index;
    while (places.get(keyOf(article, from))?.leans) from -= 1;
    const { depth = index / (sizes.get(article) ?? 1), rank = 0 } =
      places.get(keyOf(article, from)) ?? {};
    return { passage, depth, rank };
  };
  return chosen
    .flatMap((at) => passages[at] ?? [])
    .map(placeOf)
    .sort((a, b) => a.depth - b.depth || a.rank - b.rank || a.passage.index - b.passage.index)
    .map(({ passage }) => passage);
};
