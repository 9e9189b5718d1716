import { groupReprints } from '../../brief/reprints/reprints.ts';
import type { Claim } from '../../news/claim.ts';
import { Refusal } from '../../refusal.ts';
import type { Store, StoredPassage } from '../../store/store.ts';
import { claimEach, claimGroups } from '../claims/claims.ts';
import { novelFirst } from '../claims/novelty.ts';
import { leans, withSupport } from '../claims/support.ts';
import type { Comparison, Page, Scope } from '../desk.ts';
import { compared } from '../figures/compared.ts';
import { isDenied } from '../figures/fits.ts';
import { shownGroups } from '../figures/shown.ts';
import { termsOf } from '../question/question.ts';
import { listed, sidesNamed } from './side-names.ts';
import { ENOUGH, type Side, sidesOf, sidesOn } from './sides.ts';

/** Figures of each side that are held against the other's. */
const MOST_FIGURES = 24;

/** What two sides have alone and together; see `Desk.compare`. */
export async function compare(
  store: Store,
  sides: readonly [string, string],
  topic: string,
  scope: Scope,
  { size }: Page,
): Promise<Comparison> {
  const heads = await listed(store, sides, scope, topic === '' ? ENOUGH : 1);
  const named = sidesNamed(heads, sides);
  if (heads.every((head) => named[0].holds(head) === named[1].holds(head)))
    throw new Refusal(
      'bad option',
      `"${sides[0]}" and "${sides[1]}" are the same articles.`,
      'Name two outlets, agencies or files; /sources lists them.',
    );
  const [first, second] =
    topic === ''
      ? await sidesOf(store, named, heads)
      : await sidesOn(store, named, await termsOf(store, topic), scope);
  const both = toldByBoth(first, second);
  const shared = new Set(both.flat());
  const alone = async (side: Side, other: Side): Promise<Claim[]> => {
    const supportOf = (passage: StoredPassage) => withSupport(passage, side.passages);
    const own = side.passages.filter((one) => !shared.has(one) && supportOf(one).length > 0);
    const told = novelFirst(own, other.says, size).flatMap(supportOf);
    return (await claimEach(store, told, leans)).map(({ claim }) => claim);
  };
  const pairs = both.slice(0, size);
  const [ofFirst, ofSecond] = [articlesOf(first), articlesOf(second)];
  // A quotation that is shown whole may stand on one side alone, and its part on the other.
  const isOfBoth = ({ cited, reprints }: Claim): boolean => {
    const told = [...cited, ...reprints.flatMap((one) => one.cited)].map(({ article }) => article);
    return told.some((id) => ofFirst.has(id)) && told.some((id) => ofSecond.has(id));
  };
  return {
    labels: [first.label, second.label],
    only: [await alone(first, second), await alone(second, first)],
    both: (await claimGroups(store, [...pairs, ...pairs.map(turned)])).filter(isOfBoth),
    figures: await figuresOfBoth(store, first, second, size),
  };
}

const articlesOf = ({ passages }: Side): ReadonlySet<string> =>
  new Set(passages.map(({ article }) => article));

/** Passages of both sides that are reprints of each other, in groups: one of each side, then the others. */
function toldByBoth(first: Side, second: Side): readonly (readonly StoredPassage[])[] {
  const all = [...first.passages, ...second.passages];
  const isOfFirst = (at: number): boolean => at < first.passages.length;
  return groupReprints(all)
    .filter((group) => group.some(isOfFirst) && !group.every(isOfFirst))
    .map((group) => {
      const [own, other] = [group.find(isOfFirst), group.find((at) => !isOfFirst(at))];
      const rest = group.filter((at) => at !== own && at !== other);
      return [own, other, ...rest].flatMap((at) => all[at ?? -1] ?? []);
    });
}

/** The other side's words first. */
const turned = ([own, other, ...rest]: readonly StoredPassage[]): readonly StoredPassage[] =>
  [other, own, ...rest].flatMap((one) => one ?? []);

async function figuresOfBoth(store: Store, first: Side, second: Side, size: number) {
  const told = await Promise.all(
    [first, second].map(({ passages }) => store.figuresIn(passages.map(({ id }) => id))),
  );
  const figures = told.flatMap((ofSide) =>
    ofSide.filter((figure) => !isDenied(figure)).slice(0, MOST_FIGURES),
  );
  const own = new Set(first.passages.map(({ article }) => article));
  const ofBoth = (await compared(store, figures)).filter(({ members }) => {
    const sides = members.flatMap(({ figure, reprints }) =>
      [figure, ...reprints].map(({ passage }) => own.has(passage.article)),
    );
    return sides.includes(true) && sides.includes(false);
  });
  return shownGroups(store, ofBoth.slice(0, size), []);
}
