import { type Provenance, readProvenance } from '../../brief/reprints/origins.ts';
import { fold } from '../../reading/fold.ts';
import type { ArticleHead, Store, StoredPassage } from '../../store/store.ts';

/** Articles that are looked through for reprints for one answer, and passages looked at in all of them. */
const MOST_ARTICLES = 8;
const MOST_PASSAGES = 300;
/** Passages looked at in one article, however few articles there are. */
const MOST_EACH = 60;

const articlesOf = (passages: readonly StoredPassage[]): string[] => [
  ...new Set(passages.map(({ article }) => article)),
];

/** The articles that passages stand in, newest first. */
export function headsOf(
  store: Store,
  passages: readonly StoredPassage[],
): Promise<readonly ArticleHead[]> {
  const articles = articlesOf(passages);
  return store.articles({ articles }, { limit: Math.max(1, articles.length) });
}

/** Where the reports of these passages come from, worked out from the articles they stand in; `heads` where they are known. */
export async function provenanceOf(
  store: Store,
  passages: readonly StoredPassage[],
  heads?: readonly ArticleHead[],
): Promise<Provenance> {
  const read = articlesOf(passages).slice(0, MOST_ARTICLES);
  const each = Math.min(MOST_EACH, Math.floor(MOST_PASSAGES / Math.max(1, read.length)));
  const [known, all] = await Promise.all([
    heads ?? headsOf(store, passages),
    store.openings(read, each),
  ]);
  const houses = known.flatMap(({ id, agency, outlet }) => {
    const house = fold(agency ?? outlet ?? '');
    return house === '' ? [] : [[id, house] as const];
  });
  return readProvenance(all.flat(), new Map(houses));
}
