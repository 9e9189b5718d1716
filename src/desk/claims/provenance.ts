import { type Provenance, readProvenance } from '../../brief/reprints/origins.ts';
import { fold } from '../../reading/fold.ts';
import type { Store, StoredPassage } from '../../store/store.ts';

/** Articles that are looked through for reprints for one answer, and passages looked at in all of them. */
const MOST_ARTICLES = 8;
const MOST_PASSAGES = 300;
/** Passages looked at in one article, however few articles there are. */
const MOST_EACH = 60;

/** Where the reports of these passages come from, worked out from the articles they stand in. */
export async function provenanceOf(
  store: Store,
  passages: readonly StoredPassage[],
): Promise<Provenance> {
  const articles = [...new Set(passages.map(({ article }) => article))];
  const read = articles.slice(0, MOST_ARTICLES);
  const each = Math.min(MOST_EACH, Math.floor(MOST_PASSAGES / Math.max(1, read.length)));
  const [heads, ...all] = await Promise.all([
    store.articles({ articles }, { limit: Math.max(1, articles.length) }),
    ...read.map((article) => store.passages(article, 0, each)),
  ]);
  const houses = heads.flatMap(({ id, agency, outlet }) => {
    const house = fold(agency ?? outlet ?? '');
    return house === '' ? [] : [[id, house] as const];
  });
  return readProvenance(all.flat(), new Map(houses));
}
