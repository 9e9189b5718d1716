import { fold } from '../../reading/fold.ts';
import type { Store, StoredPassage } from '../../store/store.ts';

/** Fewer words are a topic, not words out of an article. */
const FEWEST_WORDS = 8;
const RUN = 4;
/** Share of the runs of the shorter text that both must have (containment, Broder 1997). */
const CONTAINED = 0.5;
const MOST_HITS = 40;
const MOST_ARTICLES = 5;
const MOST_SEARCHED = 24;

/** Whether words are an address of a page. */
export const isAddress = (words: string): boolean => /^https?:\/\/\S+$/i.test(words);

/** Articles that words refer to by their address, or by passages that stand in them; none: a topic. */
export const referred = (store: Store, words: string): Promise<readonly string[]> =>
  isAddress(words) ? byAddress(store, words) : byPassages(store, words);

/** The part of an address that tells an article: without scheme, "www.", query and closing slash. */
const tellingPart = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');

async function byAddress(store: Store, address: string): Promise<readonly string[]> {
  const part = tellingPart(address);
  const found = await store.addressed(part, MOST_HITS);
  return found
    .filter(({ url }) => url !== null && tellingPart(url) === part)
    .slice(0, MOST_ARTICLES)
    .map(({ id }) => id);
}

async function byPassages(store: Store, words: string): Promise<readonly string[]> {
  const tokens = fold(words).split(' ');
  if (tokens.length < FEWEST_WORDS) return [];
  const given = runsOf(tokens);
  const hits = await store.search({
    groups: longest(tokens).map((token) => [token]),
    match: 'any',
    filter: {},
    limit: MOST_HITS,
  });
  const shared = new Map<string, number>();
  for (const { passage } of hits) {
    const both = overlap(given, passage);
    if (both > 0) shared.set(passage.article, (shared.get(passage.article) ?? 0) + both);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_ARTICLES)
    .map(([article]) => article);
}

const runsOf = (tokens: readonly string[]): ReadonlySet<string> =>
  new Set(tokens.slice(RUN - 1).map((_, at) => tokens.slice(at, at + RUN).join(' ')));

/** Runs a passage shares with the given words; 0 when they are too few to tell. */
function overlap(given: ReadonlySet<string>, { text }: StoredPassage): number {
  const runs = runsOf(fold(text).split(' '));
  const both = [...runs].filter((run) => given.has(run)).length;
  return both >= CONTAINED * Math.max(1, Math.min(runs.size, given.size)) ? both : 0;
}

/** The longest words: they tell a text best. */
const longest = (tokens: readonly string[]): string[] =>
  [...new Set(tokens)].sort((a, b) => b.length - a.length).slice(0, MOST_SEARCHED);
