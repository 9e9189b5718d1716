import { brief as choose } from '../brief/brief.ts';
import type { Claim } from '../news/claim.ts';
import type { ArticleHead, Store, StoredPassage } from '../store/store.ts';
import { claimEach } from './claims.ts';
import type { Page, Scope } from './desk.ts';
import { passagesOn } from './passages.ts';
import { termsOf } from './question.ts';
import { isAddress, referred } from './referred.ts';
import { filterOf } from './scope.ts';
import { storiesOf, storyByArticle } from './stories.ts';
import { leans } from './support.ts';

/** Newest articles that stories are looked for among. */
const RECENT_ARTICLES = 60;
/** Articles and passages a brief is chosen from. */
const MOST_ARTICLES = 12;
const MOST_PASSAGES = 300;
/** Words a brief may have for each of its sentences. */
const WORDS_A_SENTENCE = 45;

/** What a brief is made from: articles, and the passages on the topic when one was given. */
interface Matter {
  readonly articles: readonly string[];
  readonly about: ReadonlySet<number> | null;
}

/** An extractive brief; see `Desk.brief`. */
export async function brief(
  store: Store,
  topic: string,
  scope: Scope,
  { size }: Page,
): Promise<Claim[]> {
  const matter =
    topic === '' ? await largestStory(store, scope) : await matterOf(store, topic, scope);
  const articles = matter.articles.slice(0, MOST_ARTICLES);
  const most = MOST_PASSAGES / articles.length;
  const whole = await Promise.all(articles.map((article) => store.passages(article, 0, most)));
  const passages = whole.flat();
  const chosen = choose(passages, {
    limit: size,
    budget: size * WORDS_A_SENTENCE,
    ...(matter.about === null ? {} : { about: matter.about }),
  });
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const own = chosen.flatMap(({ id }) => byId.get(id) ?? []);
  const told = matter.about === null ? own : await storyByStory(store, own);
  return (await claimEach(store, told, leans)).map((one) => one.claim);
}

/** A topic may run through several stories: the one with most to show first, none mixed with another. */
async function storyByStory(
  store: Store,
  passages: readonly StoredPassage[],
): Promise<readonly StoredPassage[]> {
  const storyOf = await storyByArticle(store, [...new Set(passages.map(({ article }) => article))]);
  const stories = new Map<string, StoredPassage[]>();
  for (const passage of passages) {
    const story = storyOf.get(passage.article) ?? passage.article;
    stories.set(story, [...(stories.get(story) ?? []), passage]);
  }
  return [...stories.values()].sort((a, b) => b.length - a.length).flat();
}

async function matterOf(store: Store, topic: string, scope: Scope): Promise<Matter> {
  const articles = await referred(store, topic);
  if (articles.length > 0 || isAddress(topic)) return { articles, about: null };
  const terms = await termsOf(store, topic);
  const passages = await passagesOn(store, terms, scope, { size: MOST_ARTICLES * 4, page: 1 });
  return {
    articles: [...new Set(passages.map(({ article }) => article))],
    about: new Set(passages.map(({ id }) => id)),
  };
}

async function largestStory(store: Store, scope: Scope): Promise<Matter> {
  const heads = await store.articles(filterOf(scope), { limit: RECENT_ARTICLES });
  const told = (story: readonly ArticleHead[]): number =>
    story.reduce((sum, { passages }) => sum + passages, 0);
  const [largest = []] = [...(await storiesOf(store, heads))].sort(
    (a, b) => b.length - a.length || told(b) - told(a),
  );
  return { articles: largest.map(({ id }) => id), about: null };
}
