import type { FigureGroup as Compared } from '../../brief/figures/agreement.ts';
import { isOfOtherYear } from '../../brief/figures/scope.ts';
import { type SumCheck, sumChecks } from '../../brief/figures/sums.ts';
import { measureOf } from '../../brief/figures/units.ts';
import { fold } from '../../reading/fold.ts';
import type { Store, StoredFigure } from '../../store/store.ts';
import type { FiguresOf, Scope } from '../desk.ts';
import { termsOf } from '../question/question.ts';
import { compared } from './compared.ts';
import { isDenied, whereOf } from './fits.ts';
import { fittingFigures, MOST_COMPARED } from './fitting.ts';
import { byHeading } from './headings.ts';
import { shownGroups } from './shown.ts';
import { isOneClass, mayBeOneClass, type Sought, TIMES } from './sought.ts';

type Group = Compared<StoredFigure>;

const MOST_SHOWN = 16;

/** Whether a word asks for a measure, though it is one that says nothing elsewhere: "years". */
const isMeasured = (word: string): boolean =>
  word.endsWith('s') && fold(word) !== TIMES && measureOf(fold(word)) !== null;

/** Figures that count what the topic names, grouped; see `Desk.figures`. */
export async function figures(
  store: Store,
  topic: string,
  scope: Scope,
  find: typeof fittingFigures = fittingFigures,
): Promise<FiguresOf> {
  const terms = await termsOf(store, topic.replace(/\bon board\b/i, 'aboard'), isMeasured);
  if (terms.length === 0) return { items: [], more: false, without: '' };
  const { fitting, sought, led, without } = await find(store, { terms, scope, topic });
  const taken = fitting.filter((figure) => !isDenied(figure)).slice(0, MOST_COMPARED);
  const checks = sumChecks(taken, mayBeOneClass);
  const parts = new Set(checks.flatMap((check) => (partsAlone(check) ? [] : check.parts)));
  const groups = (await compared(store, taken, isOneClass)).filter(({ members }) =>
    members.some(({ figure }) => !parts.has(figure)),
  );
  const ordered = inOrder(there(asked(groups, sought), sought), sought, led);
  const shown = atMost(ordered, MOST_SHOWN);
  return {
    items: await shownGroups(store, byHeading(shown), checks),
    more: shown.length < ordered.length || fitting.length >= MOST_COMPARED,
    without,
  };
}

/** The groups that hold a figure of what was asked by its own word; all where none does. */
function asked(groups: readonly Group[], sought: readonly Sought[]): readonly Group[] {
  const isAsked = ({ unit }: StoredFigure): boolean => sought.every(({ near }) => !near.has(unit));
  const own = groups.filter(({ members }) =>
    members.some(({ figure, reprints }) => [figure, ...reprints].some(isAsked)),
  );
  return own.length > 0 ? own : groups;
}

/** The groups of the place that was asked for, and those that name none; all where none is of it. */
function there(groups: readonly Group[], sought: readonly Sought[]): readonly Group[] {
  const places = groups.map(
    ({ members }) => new Set(members.map(({ figure }) => whereOf(figure, sought))),
  );
  if (!places.some((where) => where.has('there'))) return groups;
  return groups.filter((_, i) => places[i]?.has('there') || places[i]?.has('open'));
}

/** Whether a unit is what a word of the topic names, and no class it stands for: "pupils", not "people". */
const isNamed = (unit: string, sought: readonly Sought[]): boolean =>
  sought.some(({ units, near, anybody }) => !anybody && units.has(unit) && !near.has(unit));

/**
 * What its own sentence says is of the topic first, of that what is named by its own word, then what is of no other
 * year, then what most lines of reporting give, then the larger number; how often things happened last.
 */
const inOrder = (
  groups: readonly Group[],
  sought: readonly Sought[],
  led: ReadonlySet<StoredFigure>,
): readonly Group[] => {
  const isLed = ({ members }: Group): number =>
    Number(members.every(({ figure }) => led.has(figure)));
  const named = ({ members }: Group): number =>
    Number(members.some(({ figure }) => isNamed(figure.unit, sought)));
  const old = ({ members }: Group): number =>
    Number(members.every(({ figure }) => isOfOtherYear(figure)));
  const largest = ({ members }: Group): number =>
    Math.max(...members.map(({ figure }) => figure.low));
  return [...groups].sort(
    (a, b) =>
      Number(a.label === TIMES) - Number(b.label === TIMES) ||
      isLed(a) - isLed(b) ||
      named(b) - named(a) ||
      old(a) - old(b) ||
      b.origins - a.origins ||
      b.members.length - a.members.length ||
      largest(b) - largest(a),
  );
};

/** Whether the parts count another kind of thing than the total ("three sites" of "seven locations"). */
const partsAlone = ({ total, parts }: SumCheck<StoredFigure>): boolean =>
  parts.some(({ unit }) => unit !== total.unit);

/** Whole groups until so many figures are reached; the first one in any case. */
const atMost = (groups: readonly Group[], figures: number): readonly Group[] => {
  let left = figures;
  return groups.filter(({ members }, i) => {
    left -= members.length;
    return i === 0 || left >= 0;
  });
};
