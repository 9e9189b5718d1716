import type { Material } from './material.ts';
import type { Told } from './passage.ts';

/** Compares by the date of publication, the newest first; without one last. */
export const newestFirst = (a: Told, b: Told): number =>
  (b.published ?? '').localeCompare(a.published ?? '');

/** Puts passages in the order of the story: by how far down their articles they stand. */
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
      standings[at] === 'leans' ? `${passages[at]?.article} ${passages[at]?.index}` : [],
    ),
  );
  /* A leaning passage takes the place of the one it leans on, and comes behind it. */
  const place = ({ article, index }: Told): number => {
    let from = index;
    while (leaning.has(`${article} ${from}`)) from -= 1;
    return from / (sizes.get(article) ?? 1);
  };
  return chosen
    .flatMap((at) => passages[at] ?? [])
    .sort(
      (a, b) =>
        place(a) - place(b) ||
        newestFirst(a, b) ||
        a.article.localeCompare(b.article) ||
        a.index - b.index,
    );
};
