import { brief as choose } from '../../brief/summary/brief.ts';
import type { Claim } from '../../news/claim.ts';
import { fold } from '../../reading/fold.ts';
import type { ArticleHead, Store, StoredPassage } from '../../store/store.ts';
import { claimEach } from '../claims/claims.ts';
import { novelFirst } from '../claims/novelty.ts';
import { provenanceOf } from '../claims/provenance.ts';
import { storiesOf } from '../claims/stories.ts';
import type { Beat, Entity, FreshStory, Scope } from '../desk.ts';
import { who } from '../names/who.ts';
import { passagesOnTopic } from '../question/passages.ts';
import { termsOf } from '../question/question.ts';
import { filterOf } from '../scope.ts';

/** Newest of the given articles that are looked at, and articles stories are made of. */
const MOST_ARTICLES = 60;
/** Passages of an article that are held against all older ones. */
const MOST_PASSAGES = 150;
/** Passages of a new story that are shown, of a known one, and words each may have on average. */
const MOST_OF_A_STORY = 3;
const MOST_OF_A_KNOWN_STORY = 40;
const WORDS_A_PASSAGE = 45;
const MOST_MATCHES = 200;

/** What articles bring that stands in no other; see `Desk.fresh`. */
export async function fresh(
  store: Store,
  articles: readonly string[],
  beat: Beat,
  size: number,
): Promise<FreshStory[]> {
  if (articles.length === 0) return [];
  const given = await store.articles({ articles }, { limit: MOST_ARTICLES });
  const heads = given.filter((head) => isFrom(head, beat.outlets));
  const ids = new Set(heads.map(({ id }) => id));
  const about = await passagesOf(store, beat, { since: '', articles: [...ids] });
  const isNew = new Set(articles);
  const stories: FreshStory[] = [];
  let left = size;
  for (const story of await storiesWith(store, heads)) {
    if (left <= 0) break;
    const own = story.filter(({ id }) => ids.has(id));
    const older = story.filter(({ id }) => !isNew.has(id));
    const claims = await newIn(store, own, older, { about, isNew, most: left });
    const [first, ...rest] = claims;
    if (!first) continue;
    left -= claims.length;
    stories.push({
      origins: await originsOf(store, story),
      articles: story.length,
      claims: [first, ...rest],
    });
  }
  return stories;
}

const isFrom = ({ outlet, agency }: ArticleHead, outlets: readonly string[]): boolean =>
  outlets.length === 0 ||
  outlets.some((wanted) =>
    [outlet, agency].some((one) => one !== null && fold(one) === fold(wanted)),
  );

/** Ids of the passages a beat is about; null: all of them. */
async function passagesOf(
  store: Store,
  { topic, names }: Beat,
  scope: Scope,
): Promise<ReadonlySet<number> | null> {
  if (topic === '' && names.length === 0) return null;
  const ids = new Set<number>();
  if (topic !== '') {
    const page = { size: MOST_MATCHES, page: 1 };
    for (const { id } of await passagesOnTopic(store, await termsOf(store, topic), scope, page))
      ids.add(id);
  }
  for (const name of names) {
    const found = await who(store, name, { since: '' });
    if (found.by === 'none') continue;
    for (const id of await passagesBy(store, found.entity, scope)) ids.add(id);
  }
  return ids;
}

/** Ids of the passages that mention any of some names, or are said by them without a mention. */
async function passagesBy(
  store: Store,
  { names, strangers }: Entity,
  scope: Scope,
): Promise<number[]> {
  const filter = filterOf(scope, strangers);
  const appearances = await store.appearances(names, filter, MOST_ARTICLES);
  const mentioned = await store.passagesAt(
    appearances.map(({ article, mentions }) => ({ article, spans: mentions })),
  );
  const said = await store.quotes(names, filter, MOST_MATCHES);
  return [...mentioned.flat(), ...said.map(({ passage }) => passage)].map(({ id }) => id);
}

/** The stories the articles are part of, with the known articles about them; newest first. */
async function storiesWith(
  store: Store,
  fresh: readonly ArticleHead[],
): Promise<readonly (readonly ArticleHead[])[]> {
  const isFresh = new Set(fresh.map(({ id }) => id));
  const recent = await store.articles({}, { limit: MOST_ARTICLES });
  const all = [...fresh, ...recent.filter(({ id }) => !isFresh.has(id))];
  return (await storiesOf(store, all)).filter((story) => story.some(({ id }) => isFresh.has(id)));
}

interface Wanted {
  readonly about: ReadonlySet<number> | null;
  readonly isNew: ReadonlySet<string>;
  readonly most: number;
}

/** The passages of articles that tell most and are a reprint of none in an older article. */
async function newIn(
  store: Store,
  articles: readonly ArticleHead[],
  older: readonly ArticleHead[],
  { about, isNew, most }: Wanted,
): Promise<Claim[]> {
  const passages = await passagesIn(store, articles);
  const candidates = passages.filter(({ id }) => about === null || about.has(id));
  const claimed = await claimEach(store, candidates);
  const unseen = claimed.filter(({ claim }) => citedIn(claim).every((id) => isNew.has(id)));
  const members = new Set(unseen.flatMap(({ run }) => run.members));
  const told = passages.filter(({ id }) => members.has(id));
  const best =
    older.length > 0
      ? novelFirst(told, await passagesIn(store, older), Math.min(most, MOST_OF_A_KNOWN_STORY), 0)
      : choose(told, { limit: Math.min(most, MOST_OF_A_STORY), budget: most * WORDS_A_PASSAGE });
  const chosen = new Set(best.map(({ id }) => id));
  return unseen
    .filter(({ run }) => run.members.some((member) => chosen.has(member)))
    .slice(0, most)
    .map(({ claim }) => claim);
}

async function passagesIn(
  store: Store,
  articles: readonly ArticleHead[],
): Promise<StoredPassage[]> {
  const ids = articles.slice(0, MOST_ARTICLES).map(({ id }) => id);
  return (await store.openings(ids, MOST_PASSAGES)).flat();
}

const citedIn = (claim: Claim): string[] => [
  ...claim.cited.map(({ article }) => article),
  ...claim.reprints.flatMap(citedIn),
];

/** Independent lines of reporting among a story's articles. */
async function originsOf(store: Store, story: readonly ArticleHead[]): Promise<number> {
  const first = await store.openings(
    story.map(({ id }) => id),
    0,
  );
  const { lines } = await provenanceOf(store, first.flat());
  return Math.max(1, new Set(lines.values()).size);
}
