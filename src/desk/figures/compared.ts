import { compareFigures, type FigureGroup } from '../../brief/figures/agreement.ts';
import type { Alike } from '../../brief/figures/parted.ts';
import type { Store, StoredFigure } from '../../store/store.ts';
import { headsOf, provenanceOf } from '../claims/provenance.ts';
import { storyByArticle } from '../claims/stories.ts';

/** Figures in groups that are about one thing, with where their reports come from and of which stories they are. */
export async function compared(
  store: Store,
  figures: readonly StoredFigure[],
  alike?: Alike,
): Promise<readonly FigureGroup<StoredFigure>[]> {
  const passages = figures.map(({ passage }) => passage);
  const heads = await headsOf(store, passages);
  const [provenance, stories] = await Promise.all([
    provenanceOf(store, passages, heads),
    storyByArticle(store, heads),
  ]);
  return compareFigures(figures, alike, provenance, stories);
}
