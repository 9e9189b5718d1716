import { brief as choose } from '../../brief/summary/brief.ts';
import type { Claim } from '../../news/claim.ts';
import { dayNumber } from '../../news/day.ts';
import type { ArticleHead, Store, StoredPassage } from '../../store/store.ts';
import { claimEach } from '../claims/claims.ts';
import { headsOf } from '../claims/provenance.ts';
import { storiesOf, storyByArticle } from '../claims/stories.ts';
import { leans } from '../claims/support.ts';
import type { Page, Scope } from '../desk.ts';
import { coverage, folded, namesStand } from '../question/coverage.ts';
import { ANYTHING } from '../question/giving.ts';
import { inContext, LEAD, passagesOnTopic } from '../question/passages.ts';
import { type Term, termsOf } from '../question/question.ts';
import { isAddress, referred } from '../question/referred.ts';
import { filterOf } from '../scope.ts';

/** Newest articles that stories are looked for among. */
const RECENT_ARTICLES = 60;
/** Articles and passages a brief is chosen from. */
const MOST_ARTICLES = 12;
const MOST_PASSAGES = 300;
/** Sentences that say what an article is about, and the share of a topic they must hold. */
const OPENING = 3;
const OPENED = 0.75;
/** What happened on a day is told by the sentences that name it. */
const TIMED =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tonight|(?:19|20)\d\d)\b/i;
/** Words a brief may have for each of its sentences. */
const WORDS_A_SENTENCE = 45;

/** What a brief is made from: articles, and the passages on the topic when one was given. */
interface Matter {
  readonly articles: readonly string[];
  readonly about: ReadonlySet<number> | null;
  /** Those of them that name it. */
  readonly naming: ReadonlySet<number>;
}

/** Of articles as they are, with no topic. */
const WHOLE = { about: null, naming: new Set<number>() };

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
  const passages = (await store.openings(articles, most)).flat();
  const chosen = choose(passages, {
    limit: size,
    budget: size * WORDS_A_SENTENCE,
    naming: matter.naming,
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
  const storyOf = await storyByArticle(store, await headsOf(store, passages));
  const stories = new Map<string, StoredPassage[]>();
  for (const passage of passages) {
    const story = storyOf.get(passage.article) ?? passage.article;
    stories.set(story, [...(stories.get(story) ?? []), passage]);
  }
  return [...stories.values()].sort((a, b) => b.length - a.length).flat();
}

async function matterOf(store: Store, topic: string, scope: Scope): Promise<Matter> {
  const articles = await referred(store, topic);
  if (articles.length > 0 || isAddress(topic)) return { articles, ...WHOLE };
  const terms = await termsOf(store, topic);
  const page = { size: MOST_ARTICLES * 2, page: 1 };
  const passages = await passagesOnTopic(store, terms, scope, page);
  const about = TIMED.test(topic) ? passages : await widened(store, passages, terms, scope, page);
  return {
    articles: [...new Set(about.map(({ article }) => article))],
    about: new Set(about.map(({ id }) => id)),
    naming: new Set(passages.map(({ id }) => id)),
  };
}

/**
 * Passages on a topic with all of the articles that are about it, whichever words they go on in: those with its one
 * word in the title, or that open with its several. Where these are of one story, its other articles belong to them.
 */
async function widened(
  store: Store,
  passages: readonly StoredPassage[],
  terms: readonly Term[],
  scope: Scope,
  page: Page,
): Promise<readonly StoredPassage[]> {
  const near = await inContext(store, { terms, scope, page, gives: ANYTHING }, LEAD);
  const held = [...new Set([...passages, ...near].map(({ article }) => article))];
  const articles = held.slice(0, MOST_ARTICLES);
  const most = MOST_PASSAGES / articles.length;
  const whole = await store.openings(articles, most);
  const isNamed = terms.length > 1 ? opensWith : await titledWith(store, articles);
  const opened = whole.filter((own) => isNamed(own, terms));
  const openers = opened.flatMap(([first]) => first?.article ?? []);
  const others = (await storyOf(store, openers, scope)).filter((id) => !openers.includes(id));
  const told = await store.openings(others, most);
  return [...passages, ...opened.flat(), ...told.flat()];
}

/** The articles of the one recent story that all of some articles are of; none where they are of several. */
async function storyOf(
  store: Store,
  articles: readonly string[],
  scope: Scope,
): Promise<readonly string[]> {
  const recent = await store.articles(filterOf(scope), { limit: RECENT_ARTICLES });
  const ids = recent.map(({ id }) => id);
  const storyByOne = await storyByArticle(store, recent);
  const [story, ...others] = new Set(articles.map((id) => storyByOne.get(id)));
  const isOne = story !== undefined && others.length === 0;
  return isOne ? ids.filter((id) => storyByOne.get(id) === story) : [];
}

function opensWith(passages: readonly StoredPassage[], terms: readonly Term[]): boolean {
  const lead = passages.slice(0, OPENING).map(({ text }) => text);
  return holds(lead.join(' '), terms);
}

const holds = (text: string, terms: readonly Term[]): boolean =>
  coverage(folded(text), terms) >= OPENED && namesStand(folded(text), terms);

/** Whether an article's title holds a topic, by its passages. */
async function titledWith(store: Store, articles: readonly string[]): Promise<typeof opensWith> {
  const heads = await store.articles({ articles }, { limit: Math.max(1, articles.length) });
  const titles = new Map(heads.map(({ id, title }) => [id, title ?? '']));
  return ([first], terms) => holds(titles.get(first?.article ?? '') ?? '', terms);
}

/** The last day a story was reported on, as a number; 0 where no article states one. */
const lastDay = (story: readonly ArticleHead[]): number =>
  Math.max(0, ...story.flatMap(({ published }) => (published ? dayNumber(published) : [])));

/** The story most articles tell; of several the one reported last, then the one told at most length. */
async function largestStory(store: Store, scope: Scope): Promise<Matter> {
  const heads = await store.articles(filterOf(scope), { limit: RECENT_ARTICLES });
  const told = (story: readonly ArticleHead[]): number =>
    story.reduce((sum, { passages }) => sum + passages, 0);
  const [largest = []] = [...(await storiesOf(store, heads))].sort(
    (a, b) => b.length - a.length || lastDay(b) - lastDay(a) || told(b) - told(a),
  );
  return { articles: largest.map(({ id }) => id), ...WHOLE };
}
