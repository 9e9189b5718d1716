import { compareFigures } from '../../brief/figures/agreement.ts';
import { groupReprints } from '../../brief/reprints/reprints.ts';
import type { Claim } from '../../news/claim.ts';
import { Refusal } from '../../refusal.ts';
import type { Store, StoredPassage } from '../../store/store.ts';
import { claimEach, claimGroups } from '../claims/claims.ts';
import { novelFirst } from '../claims/novelty.ts';
import { provenanceOf } from '../claims/provenance.ts';
import { storyByArticle } from '../claims/stories.ts';
import { leans, withSupport } from '../claims/support.ts';
import type { Comparison, Page, Scope } from '../desk.ts';
import { isDenied } from '../figures/fits.ts';
import { shownGroups } from '../figures/shown.ts';
import { passagesOnTopic } from '../question/passages.ts';
import { termsOf } from '../question/question.ts';
import { listed, pick } from './sides.ts';

const MOST_PASSAGES = 120;
/** Articles of a side that are compared: the newest ones; on a topic, those that hold it. */
const ENOUGH = 12;

interface Side {
  readonly label: string;
  readonly articles: readonly string[];
  /** What is compared. */
  readonly passages: readonly StoredPassage[];
  /** All that the articles they stand in say: none of it is the other side's alone. */
  readonly says: readonly StoredPassage[];
}

/** What two sides have alone and together; see `Desk.compare`. */
export async function compare(
  store: Store,
  sides: readonly [string, string],
  topic: string,
  scope: Scope,
  { size }: Page,
): Promise<Comparison> {
  const heads = await listed(store, sides, scope, topic === '' ? ENOUGH : Number.POSITIVE_INFINITY);
  const given = [pick(heads, sides[0]), pick(heads, sides[1])] as const;
  const [first, second] =
    topic === ''
      ? await sidesOf(store, given)
      : [await sideOn(store, given[0], topic, scope), await sideOn(store, given[1], topic, scope)];
  if (areOne(first, second))
    throw new Refusal(
      'bad option',
      `"${sides[0]}" and "${sides[1]}" are the same articles.`,
      'Name two outlets, agencies or files; /sources lists them.',
    );
  const both = toldByBoth(first, second);
  const shared = new Set(both.flat());
  const alone = async (side: Side, other: Side): Promise<Claim[]> => {
    const supportOf = (passage: StoredPassage) => withSupport(passage, side.passages);
    const own = side.passages.filter((one) => !shared.has(one) && supportOf(one).length > 0);
    const told = novelFirst(own, other.says, size).flatMap(supportOf);
    return (await claimEach(store, told, leans)).map(({ claim }) => claim);
  };
  return {
    labels: [first.label, second.label],
    only: [await alone(first, second), await alone(second, first)],
    both: await claimGroups(store, both.slice(0, size)),
    figures: await figuresOfBoth(store, first, second, size),
  };
}

/** Passages of both sides that are reprints of each other, in groups. */
function toldByBoth(first: Side, second: Side): readonly (readonly StoredPassage[])[] {
  const all = [...first.passages, ...second.passages];
  const isOfFirst = (at: number): boolean => at < first.passages.length;
  return groupReprints(all)
    .filter((group) => group.some(isOfFirst) && !group.every(isOfFirst))
    .map((group) => group.flatMap((at) => all[at] ?? []));
}

const areOne = (first: Side, second: Side): boolean =>
  first.articles.join() === second.articles.join();

type Picked = ReturnType<typeof pick>;

/** Two sides on the stories that both report; on all they report when there is none. */
async function sidesOf(
  store: Store,
  given: readonly [Picked, Picked],
): Promise<readonly [Side, Side]> {
  const [first, second] = [newestOf(given[0]), newestOf(given[1])];
  const storyOf = await storyByArticle(store, [...new Set([...first, ...second])]);
  const storiesIn = (articles: readonly string[]) => new Set(articles.map((id) => storyOf.get(id)));
  const [ofFirst, ofSecond] = [storiesIn(first), storiesIn(second)];
  const isOfBoth = (id: string): boolean =>
    ofFirst.has(storyOf.get(id)) && ofSecond.has(storyOf.get(id));
  const isShared = first.some(isOfBoth);
  const kept = (ids: readonly string[]) => (isShared ? ids.filter(isOfBoth) : ids);
  return [
    await sideOf(store, given[0].label, kept(first)),
    await sideOf(store, given[1].label, kept(second)),
  ];
}

const newestOf = ({ articles }: Picked): string[] => articles.slice(0, ENOUGH).map(({ id }) => id);

async function sideOf(store: Store, label: string, articles: readonly string[]): Promise<Side> {
  const passages = await wholeOf(store, articles);
  return { label, articles, passages, says: passages };
}

async function wholeOf(store: Store, articles: readonly string[]): Promise<StoredPassage[]> {
  const passages = await Promise.all(articles.map((id) => store.passages(id, 0, MOST_PASSAGES)));
  return passages.flat().slice(0, MOST_PASSAGES);
}

/** What a side says of a topic, in whichever of its articles. */
async function sideOn(
  store: Store,
  { label, articles: heads }: Picked,
  topic: string,
  scope: Scope,
): Promise<Side> {
  const articles = heads.map(({ id }) => id);
  const terms = await termsOf(store, topic);
  const page = { size: MOST_PASSAGES, page: 1 };
  const passages = await passagesOnTopic(store, terms, { ...scope, articles }, page);
  const holding = [...new Set(passages.map(({ article }) => article))].slice(0, ENOUGH);
  return { label, articles, passages, says: await wholeOf(store, holding) };
}

async function figuresOfBoth(store: Store, first: Side, second: Side, size: number) {
  const told = await store.figuresIn([...first.passages, ...second.passages].map(({ id }) => id));
  const figures = told.filter((figure) => !isDenied(figure));
  const own = new Set(first.passages.map(({ article }) => article));
  const provenance = await provenanceOf(
    store,
    figures.map(({ passage }) => passage),
  );
  const articles = new Set(figures.map(({ passage }) => passage.article));
  const stories = await storyByArticle(store, [...articles]);
  const ofBoth = compareFigures(figures, undefined, provenance, stories).filter(({ members }) => {
    const sides = members.flatMap(({ figure, reprints }) =>
      [figure, ...reprints].map(({ passage }) => own.has(passage.article)),
    );
    return sides.includes(true) && sides.includes(false);
  });
  return shownGroups(store, ofBoth.slice(0, size), []);
}
