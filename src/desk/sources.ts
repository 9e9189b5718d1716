import { groupReprints } from '../brief/reprints/reprints.ts';
import type { ArticleHead, Store, StoredPassage } from '../store/store.ts';
import type { Listed, Listing, Page, Scope } from './desk.ts';
import { passagesOnTopic } from './question/passages.ts';
import { termsOf } from './question/question.ts';
import { filterOf, pageOf } from './scope.ts';

/** Passages that are held against each other, from the beginning of each article on the page. */
const MOST_PASSAGES = 400;

/** Articles, newest first, with how much each shares with the others on the page; see `Desk.articles`. */
export async function articles(
  store: Store,
  topic: string,
  scope: Scope,
  page: Page,
): Promise<Listed<Listing>> {
  const { items: heads, more } =
    topic === '' ? await newest(store, scope, page) : await about(store, topic, scope, page);
  const each = Math.ceil(MOST_PASSAGES / Math.max(1, heads.length));
  const passages = await store.openings(
    heads.map(({ id }) => id),
    each - 1,
  );
  const shares = sharesOf(passages.flat());
  return {
    items: heads.map((article) => ({
      article,
      shares: [...(shares.get(article.id) ?? new Map())].map(([other, count]) => ({
        with: other,
        passages: count,
      })),
    })),
    more,
  };
}

async function newest(store: Store, scope: Scope, page: Page): Promise<Listed<ArticleHead>> {
  const limit = page.size * page.page + 1;
  return pageOf(await store.articles(filterOf(scope), { limit }), page);
}

async function about(
  store: Store,
  topic: string,
  scope: Scope,
  page: Page,
): Promise<Listed<ArticleHead>> {
  const passages = await passagesOnTopic(store, await termsOf(store, topic), scope, {
    size: page.size * 4,
    page: page.page,
  });
  const ids = [...new Set(passages.map(({ article }) => article))];
  const { items: wanted, more } = pageOf(ids, page);
  const items = await store.articles({ articles: wanted }, { limit: page.size });
  return { items, more };
}

/** Whether articles tell of a topic; see `Desk.tells`. */
export async function tells(store: Store, topic: string, scope: Scope): Promise<boolean> {
  if (topic === '') return false;
  const { items } = await about(store, topic, scope, { size: 1, page: 1 });
  return items.length > 0;
}

/** For each article, how many of its passages stand in which other one. */
function sharesOf(passages: readonly StoredPassage[]): Map<string, Map<string, number>> {
  const shares = new Map<string, Map<string, number>>();
  for (const group of groupReprints(passages)) {
    const members = group.flatMap((at) => passages[at] ?? []);
    for (const { article } of members) {
      const others = new Set(members.map((member) => member.article));
      others.delete(article);
      const own = shares.get(article) ?? new Map<string, number>();
      for (const other of others) own.set(other, (own.get(other) ?? 0) + 1);
      shares.set(article, own);
    }
  }
  return shares;
}
