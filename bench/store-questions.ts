import type { Store } from '../src/store/store.ts';
import { random } from './synthetic/news.ts';
import { ADJECTIVES, FIRST_NAMES, NOUNS, UNITS } from './synthetic/words.ts';

/** One thing to ask again and again, each round another way; gives how much was found. */
export interface Question {
  readonly title: string;
  ask(round: number): Promise<number>;
}

const LIMIT = 20;

/** A word of a list by round, from a part of it. */
const from = (list: readonly string[], first: number, count: number, round: number): string =>
  list[first + (round % count)] ?? '';

/** Questions with rare, medium and common words and names, for each verb of the store. */
export async function questions(store: Store): Promise<readonly Question[]> {
  const commonNames = await store.complete('', 40);
  const rareNames = (await store.complete('kata', 400)).slice(-40);
  const heads = await store.articles({}, { limit: 5000 });
  const dice = random(11);
  const some = (count: number) =>
    Array.from({ length: count }, () => heads[Math.floor(dice() * heads.length)]?.id ?? '');
  const scattered = Array.from({ length: 40 }, () => some(20));
  const outlet = heads.filter(({ outlet: from }) => from === heads[0]?.outlet).map(({ id }) => id);
  const since = heads.at(-1)?.published ?? '2024-01-01';
  const seed = await store.search({
    groups: [['bridge', 'road', 'vote']],
    match: 'any',
    filter: {},
    limit: 400,
  });
  const passages = seed.map(({ passage }) => passage.id);

  const common = (round: number, by = 0): string => from(NOUNS, by, 8, round);
  const medium = (round: number): string => from(NOUNS, 60, 40, round);
  const rare = (round: number): string =>
    from(
      rareNames.map(({ label }) => label),
      0,
      40,
      round,
    );
  const id = (names: typeof commonNames, round: number): number[] => [
    names[round % names.length]?.id ?? 0,
  ];
  const search = async (
    groups: readonly (readonly string[])[],
    match: 'all' | 'any' = 'all',
    filter = {},
  ): Promise<number> => (await store.search({ groups, match, filter, limit: LIMIT })).length;
  const count = async (found: Promise<readonly unknown[]>): Promise<number> => (await found).length;

  return [
    { title: 'search: rare word', ask: (n) => search([[rare(n)]]) },
    { title: 'search: medium word', ask: (n) => search([[medium(n)]]) },
    { title: 'search: common word', ask: (n) => search([[common(n)]]) },
    { title: 'search: two common words', ask: (n) => search([[common(n)], [common(n, 8)]]) },
    { title: 'search: common and rare', ask: (n) => search([[common(n)], [rare(n)]]) },
    {
      title: 'search: four common words, one group',
      ask: (n) => search([[0, 8, 16, 24].map((by) => common(n, by))]),
    },
    {
      title: 'search: any of ten groups',
      ask: (n) =>
        search(
          [0, 8, 16, 24, 32, 40, 48, 56, 64, 72].map((by) => [common(n, by)]),
          'any',
        ),
    },
    {
      title: 'search: phrase with stop words',
      ask: (n) => search([[`${from(ADJECTIVES, 9, 9, n)} ${medium(n)} of the ${common(n, 8)}`]]),
    },
    { title: 'search: stop word alone', ask: () => search([['the']]) },
    {
      title: 'search: common word since a day',
      ask: (n) => search([[common(n)]], 'all', { since }),
    },
    {
      title: 'search: common word in 20 articles',
      ask: (n) => search([[common(n)]], 'all', { articles: scattered[n % 40] ?? [] }),
    },
    {
      title: `search: common word in an outlet (${outlet.length} articles)`,
      ask: (n) => search([[common(n)]], 'all', { articles: outlet }),
    },
    {
      title: 'alike: 20 passages',
      ask: async (n) => {
        const found = await store.alike(passages.slice((n * 7) % 300).slice(0, 20));
        return [...found.values()].reduce((sum, others) => sum + others.length, 0);
      },
    },
    {
      title: 'names: first name',
      ask: (n) => count(store.names([from(FIRST_NAMES, 0, 9, n).toLowerCase()], LIMIT)),
    },
    {
      title: 'complete: one letter',
      ask: (n) => count(store.complete(from([...'abcdefghijklmnoprstuvw'], 0, 22, n), 25)),
    },
    {
      title: 'complete: first name',
      ask: (n) => count(store.complete(from(FIRST_NAMES, 0, 9, n), 25)),
    },
    {
      title: 'complete: rare beginning',
      ask: (n) => count(store.complete(rare(n).slice(0, 6), 25)),
    },
    {
      title: 'near: two mistyped words',
      ask: (n) =>
        count(
          store.near(`${from(FIRST_NAMES, 0, 30, n)}e ${rare(n).replace(/.(?=..$)/, 'x')}`, 10),
        ),
    },
    {
      title: 'appearances: common name',
      ask: (n) => count(store.appearances(id(commonNames, n), {}, LIMIT)),
    },
    {
      title: 'appearances: 40 common names',
      ask: () =>
        count(
          store.appearances(
            commonNames.map((each) => each.id),
            {},
            LIMIT,
          ),
        ),
    },
    {
      title: 'appearances: common name in an outlet',
      ask: (n) => count(store.appearances(id(commonNames, n), { articles: outlet }, LIMIT)),
    },
    {
      title: 'countAppearances: 40 common names',
      ask: () =>
        store.countAppearances(
          commonNames.map((each) => each.id),
          {},
        ),
    },
    { title: 'roles: common words', ask: () => count(store.roles(['central', 'bank'], {}, LIMIT)) },
    {
      title: 'quotes: common names',
      ask: (n) =>
        count(store.quotes([...id(commonNames, n), ...id(commonNames, n + 1)], {}, LIMIT)),
    },
    { title: 'units', ask: () => count(store.units(1000, [])) },
    {
      title: 'figures: common unit and act',
      ask: (n) => count(store.figures({ units: [from(UNITS, 0, 5, n)], acts: ['kill'] }, {}, 200)),
    },
    {
      title: 'figures: common unit in 20 articles',
      ask: (n) =>
        count(
          store.figures(
            { units: [from(UNITS, 0, 5, n)], acts: [] },
            { articles: scattered[n % 40] ?? [] },
            200,
          ),
        ),
    },
    {
      title: 'figuresIn: 60 passages',
      ask: (n) => count(store.figuresIn(passages.slice(n * 8, n * 8 + 60))),
    },
    {
      title: 'momentsIn: 60 passages',
      ask: (n) => count(store.momentsIn(passages.slice(n * 8, n * 8 + 60))),
    },
    { title: 'moments: latest 100', ask: () => count(store.moments({}, 100)) },
    {
      title: 'moments: in 20 articles',
      ask: (n) => count(store.moments({ articles: scattered[n % 40] ?? [] }, 100)),
    },
    {
      title: 'articles: a page of 50',
      ask: (n) => count(store.articles({}, { limit: 50, after: heads[n * 50]?.id ?? '' })),
    },
    { title: 'totals: all', ask: async () => (await store.totals({})).articles },
    { title: 'totals: since a day', ask: async () => (await store.totals({ since })).articles },
    {
      title: 'texts: 20 articles',
      ask: async (n) => (await store.texts(scattered[n % 40] ?? [])).size,
    },
    {
      title: 'reading: one article',
      ask: async (n) => (await store.reading(scattered[n % 40]?.[0] ?? ''))?.passages.length ?? 0,
    },
    {
      title: 'passages: five around one',
      ask: (n) => count(store.passages(scattered[n % 40]?.[1] ?? '', 2, 6)),
    },
  ];
}
