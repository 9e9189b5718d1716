import { compareFigures } from '../brief/agreement.ts';
import { groupReprints } from '../brief/reprints.ts';
import type { Claim } from '../news/claim.ts';
import { fold } from '../reading/fold.ts';
import { Refusal } from '../refusal.ts';
import type { ArticleHead, Store, StoredPassage } from '../store/store.ts';
import { passagesOn } from './answers.ts';
import { claimEach, claimGroups } from './claims.ts';
import type { Comparison, Page, Scope } from './desk.ts';
import { shownGroups } from './figures.ts';
import { novelFirst } from './novelty.ts';
import { provenanceOf } from './provenance.ts';
import { termsOf } from './question.ts';
import { filterOf } from './scope.ts';
import { leans, withSupport } from './support.ts';

/** Articles of a side that are compared: the newest ones. */
const MOST_ARTICLES = 12;
const MOST_LISTED = 1000;
const MOST_PASSAGES = 120;

interface Side {
  readonly label: string;
  readonly articles: readonly string[];
  readonly passages: readonly StoredPassage[];
}

/** What two sides have alone and together; see `Desk.compare`. */
export async function compare(
  store: Store,
  sides: readonly [string, string],
  topic: string,
  scope: Scope,
  { size }: Page,
): Promise<Comparison> {
  const heads = await store.articles(filterOf(scope), { limit: MOST_LISTED });
  const [first, second] = [
    await sideOf(store, heads, sides[0], topic, scope),
    await sideOf(store, heads, sides[1], topic, scope),
  ];
  if (areOne(first, second))
    throw new Refusal(
      'bad option',
      `"${sides[0]}" and "${sides[1]}" are the same articles.`,
      'Name two outlets, agencies or files; /sources lists them.',
    );
  const all = [...first.passages, ...second.passages];
  const shared = new Set<number>();
  const both: StoredPassage[][] = [];
  for (const group of groupReprints(all)) {
    const inFirst = group.filter((at) => at < first.passages.length);
    if (inFirst.length === 0 || inFirst.length === group.length) continue;
    for (const at of group) shared.add(at);
    both.push(group.flatMap((at) => all[at] ?? []));
  }
  const alone = (side: Side, other: Side, from: number) =>
    novelFirst(
      side.passages.filter(
        (passage, at) => !shared.has(from + at) && withSupport(passage, side.passages).length > 0,
      ),
      other.passages,
      size,
    ).flatMap((passage) => withSupport(passage, side.passages));
  return {
    labels: [first.label, second.label],
    only: [
      await claims(store, alone(first, second, 0)),
      await claims(store, alone(second, first, first.passages.length)),
    ],
    both: await claimGroups(store, both.slice(0, size)),
    figures: await figuresOfBoth(store, first, second, size),
  };
}

const areOne = (first: Side, second: Side): boolean =>
  first.articles.join() === second.articles.join();

const claims = async (store: Store, passages: readonly StoredPassage[]): Promise<Claim[]> =>
  (await claimEach(store, passages, leans)).map((one) => one.claim);

async function sideOf(
  store: Store,
  heads: readonly ArticleHead[],
  words: string,
  topic: string,
  scope: Scope,
): Promise<Side> {
  const { label, articles } = pick(heads, words);
  const ids = articles.slice(0, MOST_ARTICLES).map(({ id }) => id);
  if (topic !== '') {
    const found = await passagesOn(store, await termsOf(store, topic), scope, {
      size: MOST_PASSAGES,
      page: 1,
    });
    const own = new Set(ids);
    return { label, articles: ids, passages: found.filter(({ article }) => own.has(article)) };
  }
  const passages: StoredPassage[] = [];
  for (const id of ids) passages.push(...(await store.passages(id, 0, MOST_PASSAGES)));
  return { label, articles: ids, passages: passages.slice(0, MOST_PASSAGES) };
}

/** The articles an outlet, agency, file or number of the list of sources stands for. */
function pick(
  heads: readonly ArticleHead[],
  words: string,
): { label: string; articles: ArticleHead[] } {
  const wanted = fold(words);
  const numbered = /^[1-9]\d{0,3}$/.test(words.trim()) ? heads[Number(words) - 1] : undefined;
  if (numbered)
    return { label: numbered.outlet ?? numbered.agency ?? numbered.file, articles: [numbered] };
  const by = (test: (head: ArticleHead) => boolean) => heads.filter(test);
  const initials = (name: string) => fold(name.match(/\b\p{Lu}/gu)?.join('') ?? '');
  const named = (name: string | null) =>
    name !== null && (fold(name) === wanted || initials(name) === wanted);
  const tries = [
    by(({ outlet }) => named(outlet)),
    by(({ agency }) => named(agency)),
    by(({ file }) => fold(file) === wanted || fold(file).startsWith(`${wanted} `)),
    by(({ outlet, agency }) =>
      [outlet, agency].some((name) => name !== null && fold(name).includes(wanted)),
    ),
    by(({ file }) => wanted.length >= 3 && fold(file).includes(wanted)),
  ];
  const articles = tries.find((found) => found.length > 0);
  if (!articles)
    throw new Refusal(
      'unknown source',
      `No article is from "${words}".`,
      'Type /sources for the outlets, agencies and files there are.',
    );
  return { label: words, articles };
}

async function figuresOfBoth(store: Store, first: Side, second: Side, size: number) {
  const figures = await store.figuresIn(
    [...first.passages, ...second.passages].map(({ id }) => id),
  );
  const own = new Set(first.passages.map(({ article }) => article));
  const provenance = await provenanceOf(
    store,
    figures.map(({ passage }) => passage),
  );
  const ofBoth = compareFigures(figures, undefined, provenance).filter(({ members }) => {
    const sides = members.flatMap(({ figure, reprints }) =>
      [figure, ...reprints].map(({ passage }) => own.has(passage.article)),
    );
    return sides.includes(true) && sides.includes(false);
  });
  return shownGroups(store, ofBoth.slice(0, size), []);
}
