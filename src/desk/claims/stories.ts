import { groupStories } from '../../brief/stories/stories.ts';
import { dayNumber } from '../../news/day.ts';
import type { ArticleHead, Store } from '../../store/store.ts';

/** Passages that tell what an article is about. */
const LEAD_PASSAGES = 5;
/** Articles that are told apart by their stories for one answer. */
const MOST_ARTICLES = 60;

/** Days without a report after which a story is over. */
const SILENCE = 45;

/** Articles in stories, each in the order given. */
export async function storiesOf(
  store: Store,
  heads: readonly ArticleHead[],
): Promise<readonly (readonly ArticleHead[])[]> {
  const leads = await store.openings(
    heads.map(({ id }) => id),
    LEAD_PASSAGES,
  );
  const opened = heads.map(({ title }, at) => ({
    title,
    lead: (leads[at] ?? []).map(({ text }) => text).join(' '),
  }));
  return groupStories(opened).flatMap((story) =>
    apartInTime(story.flatMap((at) => heads[at] ?? [])),
  );
}

const dayOf = ({ published }: ArticleHead): number | null =>
  published === null ? null : dayNumber(published);

/** What is told again in the same words after a long silence is another event; undated articles stay with the first. */
function apartInTime(story: readonly ArticleHead[]): readonly (readonly ArticleHead[])[] {
  const days = story.flatMap((head) => dayOf(head) ?? []).sort((a, b) => b - a);
  const ends = days.filter((day, i) => (days[i - 1] ?? day) - day > SILENCE);
  if (ends.length === 0) return [story];
  const partOf = (head: ArticleHead): number => {
    const day = dayOf(head);
    return day === null ? 0 : ends.filter((end) => day <= end).length;
  };
  return [0, ...ends.map((_, i) => i + 1)].map((part) =>
    story.filter((head) => partOf(head) === part),
  );
}

/** Stories told apart before, by what articles they were told apart by: an answer is often asked for again. */
type Known = Map<string, ReadonlyMap<string, string>>;
const KEPT = 64;
const knownOf = new WeakMap<Store, Known>();

/** The story of each article by article id, under the id of its first article; of the newest ones only. */
export async function storyByArticle(
  store: Store,
  articles: readonly ArticleHead[],
): Promise<ReadonlyMap<string, string>> {
  const known: Known = knownOf.get(store) ?? new Map();
  knownOf.set(store, known);
  const heads = articles.slice(0, MOST_ARTICLES);
  // An article with another day or headline keeps its id: that is made from its text.
  const key = heads.map(({ id, published, title }) => [id, published, title].join(' ')).join('\n');
  const before = known.get(key);
  if (before !== undefined) return before;
  const stories = await storiesOf(store, heads);
  const found = new Map(
    stories.flatMap((story) => story.map(({ id }) => [id, story[0]?.id ?? id] as const)),
  );
  if (known.size >= KEPT) known.clear();
  known.set(key, found);
  return found;
}
