import type { ArticleHead, Store, StoredPassage } from '../../store/store.ts';
import { storyByArticle } from '../claims/stories.ts';
import type { Scope } from '../desk.ts';
import { passagesOnTopic } from '../question/passages.ts';
import type { Term } from '../question/question.ts';
import { listed, type Named } from './side-names.ts';

/** Articles of a side that are compared: the newest ones; on a topic, those that hold it. */
export const ENOUGH = 12;
/** Passages of a side that are compared, and those on a topic that sides are looked for among. */
const MOST_PASSAGES = 120;
const ON_TOPIC = { size: 40, page: 1 };
/** Fewer of a side on a topic are looked for in its own articles, so many of them. */
const FEW = 6;
const MOST_SEARCHED = 100;

/** What one side of a comparison says. */
export interface Side {
  readonly label: string;
  /** What is compared. */
  readonly passages: readonly StoredPassage[];
  /** All that the articles they stand in say: none of it is the other side's alone. */
  readonly says: readonly StoredPassage[];
}

type Both = readonly [Named, Named];

/** Two sides on the stories that both report; on all they report when there is none. */
export async function sidesOf(
  store: Store,
  named: Both,
  heads: readonly ArticleHead[],
): Promise<readonly [Side, Side]> {
  const newest = ({ holds }: Named): string[] =>
    heads
      .filter(holds)
      .slice(0, ENOUGH)
      .map(({ id }) => id);
  const [first, second] = [newest(named[0]), newest(named[1])];
  const storyOf = await storyByArticle(
    store,
    heads.filter(({ id }) => first.includes(id) || second.includes(id)),
  );
  const storiesIn = (articles: readonly string[]) => new Set(articles.map((id) => storyOf.get(id)));
  const [ofFirst, ofSecond] = [storiesIn(first), storiesIn(second)];
  const isOfBoth = (id: string): boolean =>
    ofFirst.has(storyOf.get(id)) && ofSecond.has(storyOf.get(id));
  const isShared = first.some(isOfBoth);
  const kept = (ids: readonly string[]) => (isShared ? ids.filter(isOfBoth) : ids);
  return [
    await sideOf(store, named[0].label, kept(first)),
    await sideOf(store, named[1].label, kept(second)),
  ];
}

async function sideOf(store: Store, label: string, articles: readonly string[]): Promise<Side> {
  const passages = await wholeOf(store, articles);
  return { label, passages, says: passages };
}

async function wholeOf(store: Store, articles: readonly string[]): Promise<StoredPassage[]> {
  const passages = await store.openings(articles, MOST_PASSAGES);
  return passages.flat().slice(0, MOST_PASSAGES);
}

/** What both sides say of a topic, in whichever of their articles. */
export async function sidesOn(
  store: Store,
  named: Both,
  terms: readonly Term[],
  scope: Scope,
): Promise<readonly [Side, Side]> {
  const all = await passagesOnTopic(store, terms, scope, ON_TOPIC);
  const articles = [...new Set(all.map(({ article }) => article))];
  const heads = new Map(
    (await store.articles({ articles }, { limit: Math.max(1, articles.length) })).map((head) => [
      head.id,
      head,
    ]),
  );
  const sideOn = async ({ label, holds }: Named): Promise<Side> => {
    const own = all.filter(({ article }) => {
      const head = heads.get(article);
      return head !== undefined && holds(head);
    });
    const isFew = all.length > 0 && own.length < FEW;
    const passages = isFew ? await passagesIn(store, { label, holds }, terms, scope) : own;
    const holding = [...new Set(passages.map(({ article }) => article))];
    return {
      ...{ label, passages: passages.slice(0, MOST_PASSAGES) },
      says: await wholeOf(store, holding.slice(0, ENOUGH)),
    };
  };
  return [await sideOn(named[0]), await sideOn(named[1])];
}

/** What is said of a topic in the newest articles of a side that is not among those that say most of it. */
async function passagesIn(
  store: Store,
  { label, holds }: Named,
  terms: readonly Term[],
  scope: Scope,
): Promise<readonly StoredPassage[]> {
  const heads = await listed(store, [label], scope, MOST_SEARCHED);
  const articles = heads.filter(holds).map(({ id }) => id);
  return passagesOnTopic(store, terms, { ...scope, articles }, ON_TOPIC);
}
