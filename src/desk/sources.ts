import { groupReprints } from '../brief/reprints/reprints.ts';
import type { ArticleHead, Store, StoredPassage } from '../store/store.ts';
import type { Listed, Listing, Page, Scope } from './desk.ts';
import { coverage, folded, holdsAsked } from './question/coverage.ts';
import { hitsOfAny, passagesOnTopic } from './question/passages.ts';
import { type Term, termsOf } from './question/question.ts';
import { filterOf, pageOf } from './scope.ts';

/** Passages that are held against each other, from the beginning of each article on the page. */
const MOST_PASSAGES = 400;
/** Articles that are too few for a topic, and others that are looked through for it. */
const FEW = 5;
const MOST_LOOKED = 10;
/** Its title and first sentences, and the share of a topic that these must hold. */
const OPENING = 4;
const OPENED = 0.5;

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
  const terms = await termsOf(store, topic);
  const passages = await passagesOnTopic(store, terms, scope, { ...page, size: page.size * 4 });
  const own = [...new Set(passages.map(({ article }) => article))];
  const others = own.length < FEW ? await holdingAll(store, terms, scope, own) : [];
  const { items: wanted, more } = pageOf([...own, ...others], page);
  const items = await store.articles({ articles: wanted }, { limit: page.size });
  return { items, more };
}

/** Other articles that hold all of a topic of several words, in whichever sentences, and open with half of it. */
async function holdingAll(
  store: Store,
  terms: readonly Term[],
  scope: Scope,
  known: readonly string[],
): Promise<readonly string[]> {
  if (terms.length < 2) return [];
  const hits = await hitsOfAny(store, terms, scope);
  const holding = [...new Set(hits.map(({ passage }) => passage.article))];
  const ids = holding.filter((id) => !known.includes(id)).slice(0, MOST_LOOKED);
  const heads = await store.articles({ articles: ids }, { limit: Math.max(1, ids.length) });
  const wholes = await store.openings(
    heads.map(({ id }) => id),
    MOST_PASSAGES / MOST_LOOKED,
  );
  const isAsked = holdsAsked(terms);
  const told = heads.filter(({ title }, at) => {
    const texts = [title ?? '', ...(wholes[at] ?? []).map(({ text }) => text)];
    const opening = folded(texts.slice(0, OPENING).join(' '));
    return coverage(opening, terms) >= OPENED && isAsked(folded(texts.join(' ')));
  });
  return told.map(({ id }) => id);
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
