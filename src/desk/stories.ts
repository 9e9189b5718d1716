import { groupStories } from '../brief/stories.ts';
import type { ArticleHead, Store } from '../store/store.ts';

/** Passages that tell what an article is about. */
const LEAD_PASSAGES = 5;
/** Articles that are told apart by their stories for one answer. */
const MOST_ARTICLES = 60;

/** Articles in stories, each in the order given. */
export async function storiesOf(
  store: Store,
  heads: readonly ArticleHead[],
): Promise<readonly (readonly ArticleHead[])[]> {
  const opened = await Promise.all(
    heads.map(async ({ id, title }) => {
      const first = await store.passages(id, 0, LEAD_PASSAGES);
      return { title, lead: first.map(({ text }) => text).join(' ') };
    }),
  );
  return groupStories(opened).map((story) => story.flatMap((at) => heads[at] ?? []));
}

/** The story of each article by article id, under the id of its first article. */
export async function storyByArticle(
  store: Store,
  articles: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const heads = await store.articles({ articles }, { limit: MOST_ARTICLES });
  return new Map(
    (await storiesOf(store, heads)).flatMap((story) =>
      story.map(({ id }) => [id, story[0]?.id ?? id] as const),
    ),
  );
}
