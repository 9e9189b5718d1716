import type { Store } from '../src/store/store.ts';
import { random } from './synthetic/news.ts';
import { ADJECTIVES, FIRST_NAMES, NOUNS, UNITS } from './synthetic/words.ts';

/** Asks one thing, each round another way; gives how much was found. */
type Question = (round: number) => Promise<number>;

const LIMIT = 20;

/** A word of a list by round, from a part of it. */
const from = (list: readonly string[], first: number, count: number, round: number): string =>
  list[first + (round % count)] ?? '';

/** Questions with rare, medium and common words and names, for each verb of the store, by their titles. */
export async function questions(store: Store): Promise<Readonly<Record<string, Question>>> {
  const commonNames = (await store.complete('', 40)).map(({ id }) => id);
  const rareNames = (await store.complete('kata', 400)).slice(-40).map(({ label }) => label);
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
  const rare = (round: number): string => from(rareNames, 0, 40, round);
  const name = (round: number): number => commonNames[round % commonNames.length] ?? 0;
  const among = (round: number): readonly string[] => scattered[round % 40] ?? [];
  const search = async (
    groups: readonly (readonly string[])[],
    match: 'all' | 'any' = 'all',
    filter = {},
  ): Promise<number> => (await store.search({ groups, match, filter, limit: LIMIT })).length;
  const count = async (found: Promise<readonly unknown[]>): Promise<number> => (await found).length;

  return {
    'search: rare word': (n) => search([[rare(n)]]),
    'search: medium word': (n) => search([[medium(n)]]),
    'search: common word': (n) => search([[common(n)]]),
    'search: two common words': (n) => search([[common(n)], [common(n, 8)]]),
    'search: common and rare': (n) => search([[common(n)], [rare(n)]]),
    'search: four common words, one group': (n) =>
      search([[0, 8, 16, 24].map((by) => common(n, by))]),
    'search: any of ten groups': (n) =>
      search(
        [0, 8, 16, 24, 32, 40, 48, 56, 64, 72].map((by) => [common(n, by)]),
        'any',
      ),
    'search: phrase with stop words': (n) =>
      search([[`${from(ADJECTIVES, 9, 9, n)} ${medium(n)} of the ${common(n, 8)}`]]),
    'search: stop word alone': () => search([['the']]),
    'search: common word since a day': (n) => search([[common(n)]], 'all', { since }),
    'search: common word in 20 articles': (n) =>
      search([[common(n)]], 'all', { articles: among(n) }),
    [`search: common word in an outlet (${outlet.length} articles)`]: (n) =>
      search([[common(n)]], 'all', { articles: outlet }),
    'alike: 20 passages': async (n) => {
      const found = await store.alike(passages.slice((n * 7) % 300).slice(0, 20));
      return [...found.values()].reduce((sum, others) => sum + others.length, 0);
    },
    'names: first name': (n) =>
      count(store.names([from(FIRST_NAMES, 0, 9, n).toLowerCase()], LIMIT)),
    'complete: one letter': (n) =>
      count(store.complete(from([...'abcdefghijklmnoprstuvw'], 0, 22, n), 25)),
    'complete: first name': (n) => count(store.complete(from(FIRST_NAMES, 0, 9, n), 25)),
    'complete: rare beginning': (n) => count(store.complete(rare(n).slice(0, 6), 25)),
    'near: two mistyped words': (n) =>
      count(store.near(`${from(FIRST_NAMES, 0, 30, n)}e ${rare(n).replace(/.(?=..$)/, 'x')}`, 10)),
    'appearances: common name': (n) => count(store.appearances([name(n)], {}, LIMIT)),
    'appearances: 40 common names': () => count(store.appearances(commonNames, {}, LIMIT)),
    'appearances: common name in an outlet': (n) =>
      count(store.appearances([name(n)], { articles: outlet }, LIMIT)),
    'countAppearances: 40 common names': () => store.countAppearances(commonNames, {}),
    'roles: common words': () => count(store.roles(['central', 'bank'], {}, LIMIT)),
    'quotes: common names': (n) => count(store.quotes([name(n), name(n + 1)], {}, LIMIT)),
    units: () => count(store.units(1000, [])),
    'figures: common unit and act': (n) =>
      count(store.figures({ units: [from(UNITS, 0, 5, n)], acts: ['kill'] }, {}, 200)),
    'figures: common unit in 20 articles': (n) =>
      count(
        store.figures({ units: [from(UNITS, 0, 5, n)], acts: [] }, { articles: among(n) }, 200),
      ),
    'figuresIn: 60 passages': (n) => count(store.figuresIn(passages.slice(n * 8, n * 8 + 60))),
    'momentsIn: 60 passages': (n) => count(store.momentsIn(passages.slice(n * 8, n * 8 + 60))),
    'moments: latest 100': () => count(store.moments({}, 100)),
    'moments: in 20 articles': (n) => count(store.moments({ articles: among(n) }, 100)),
    'articles: a page of 50': (n) =>
      count(store.articles({}, { limit: 50, after: heads[n * 50]?.id ?? '' })),
    'totals: all': async () => (await store.totals({})).articles,
    'totals: since a day': async () => (await store.totals({ since })).articles,
    'texts: 20 articles': async (n) => (await store.texts(among(n))).size,
    'reading: one article': async (n) =>
      (await store.reading(among(n)[0] ?? ''))?.passages.length ?? 0,
    'passages: five around one': (n) => count(store.passages(among(n)[1] ?? '', 2, 6)),
  };
}
