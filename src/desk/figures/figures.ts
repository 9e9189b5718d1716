import type { FigureGroup } from '../../answer/answer.ts';
import type { FigureGroup as Compared } from '../../brief/figures/agreement.ts';
import { isOfOtherYear } from '../../brief/figures/scope.ts';
import { type SumCheck, sumChecks } from '../../brief/figures/sums.ts';
import { measureOf } from '../../brief/figures/units.ts';
import type { Citation } from '../../news/claim.ts';
import { fold } from '../../reading/fold.ts';
import type { Store, StoredFigure } from '../../store/store.ts';
import type { Listed, Scope } from '../desk.ts';
import { type Term, termsOf } from '../question/question.ts';
import { filterOf } from '../scope.ts';
import { compared } from './compared.ts';
import { contextOf, fits, isDenied, isRatio, whereOf } from './fits.ts';
import { byHeading } from './headings.ts';
import { countedAs, figuresOn, measuresOf, SHARES, SIZES } from './measures.ts';
import { shownGroups } from './shown.ts';
import {
  alikeIn,
  type Held,
  homesOf,
  isOf,
  isOneClass,
  mayBeOneClass,
  type Sought,
  seek,
  TIMES,
  unitsNamed,
} from './sought.ts';

type Group = Compared<StoredFigure>;

/** Units that a topic is held against: the most common ones. */
const MOST_UNITS = 1000;
/** Figures looked at for one topic: the newest ones, and more of them where too few of these fit. */
const FIRST_FIGURES = 64;
const MOST_FIGURES = 200;
/** Fitting figures that are compared. */
const MOST_COMPARED = 32;
const MOST_SHOWN = 16;
/** Fitting figures from here on leave no room for shares of what is counted. */
const ENOUGH = 8;

/** Whether a word asks for a measure, though it is one that says nothing elsewhere: "years". */
const isMeasured = (word: string): boolean =>
  word.endsWith('s') && fold(word) !== TIMES && measureOf(fold(word)) !== null;

/** Figures that count what the topic names, grouped; see `Desk.figures`. */
export async function figures(
  store: Store,
  topic: string,
  scope: Scope,
): Promise<Listed<FigureGroup<Citation>>> {
  const terms = await termsOf(store, topic.replace(/\bon board\b/i, 'aboard'), isMeasured);
  if (terms.length === 0) return { items: [], more: false };
  const counted = await store.units(MOST_UNITS, terms.flatMap(unitsNamed));
  const known = counted.map(({ unit }) => unit);
  const sought = terms.map((term) => seek(term, known));
  const newest = async (most: number): Promise<readonly StoredFigure[]> => {
    const candidates = await candidatesFor(store, sought, scope, most);
    const fitting = await fittingOf(store, candidates, topic);
    const isAll = candidates.figures.length < most || most >= MOST_FIGURES;
    if (!isAll && fitting.length < MOST_COMPARED) return newest(MOST_FIGURES);
    if (fitting.length >= ENOUGH) return fitting;
    const told = await toldOf(store, candidates.held, scope, topic);
    const known = once([...fitting, ...told]);
    return once([...known, ...(await measuresBeside(store, terms, scope, known))]);
  };
  const fitting = await newest(FIRST_FIGURES);
  const taken = fitting.filter((figure) => !isDenied(figure)).slice(0, MOST_COMPARED);
  const checks = sumChecks(taken, mayBeOneClass);
  const parts = new Set(checks.flatMap((check) => (partsAlone(check) ? [] : check.parts)));
  const groups = (await compared(store, taken, isOneClass)).filter(({ members }) =>
    members.some(({ figure }) => !parts.has(figure)),
  );
  const ordered = inOrder(there(asked(groups, sought), sought), sought);
  const shown = atMost(ordered, MOST_SHOWN);
  return {
    items: await shownGroups(store, byHeading(shown), checks),
    more: shown.length < ordered.length || fitting.length >= MOST_COMPARED,
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
 * What is named by its own word first, of that what is of no other year, then what most lines of reporting
 * give, then the larger number; how often things happened last.
 */
const inOrder = (groups: readonly Group[], sought: readonly Sought[]): readonly Group[] => {
  const named = ({ members }: Group): number =>
    Number(members.some(({ figure }) => isNamed(figure.unit, sought)));
  const old = ({ members }: Group): number =>
    Number(members.every(({ figure }) => isOfOtherYear(figure)));
  const largest = ({ members }: Group): number =>
    Math.max(...members.map(({ figure }) => figure.low));
  return [...groups].sort(
    (a, b) =>
      Number(a.label === TIMES) - Number(b.label === TIMES) ||
      named(b) - named(a) ||
      old(a) - old(b) ||
      b.origins - a.origins ||
      b.members.length - a.members.length ||
      largest(b) - largest(a),
  );
};

/** What may be counted under the topic, and each of its words as it was found. */
interface Candidates {
  readonly figures: readonly StoredFigure[];
  readonly held: readonly Held[];
}

/** The newest figures for each word of the topic: those of a rare one are not crowded out. */
async function candidatesFor(
  store: Store,
  sought: readonly Sought[],
  scope: Scope,
  most: number,
): Promise<Candidates> {
  const found = new Map<string, StoredFigure>();
  const held: Held[] = [];
  for (const one of sought) {
    const by = { units: [...new Set([...one.units, ...one.beside])], acts: [...one.acts] };
    const own =
      by.units.length + by.acts.length === 0 ? [] : await store.figures(by, filterOf(scope), most);
    const homes = homesOf(one, own);
    // Where its own are many there is no room for others.
    const others = own.length < most ? await figuresBeside(store, one, homes, most) : [];
    const word = { ...one, homes, alike: alikeIn(one, own, others) };
    for (const figure of [...own, ...others.filter((other) => isOf(other, word))])
      if (!isRatio(figure)) found.set(keyOf(figure), figure);
    held.push(word);
  }
  return { figures: [...found.values()], held };
}

/** Figures of what may be of a word's class, in articles that count what it names. */
async function figuresBeside(
  store: Store,
  { units, maybe }: Sought,
  homes: ReadonlySet<string>,
  most: number,
): Promise<readonly StoredFigure[]> {
  const others = [...maybe].filter((unit) => !units.has(unit));
  if (others.length === 0 || homes.size === 0) return [];
  return store.figures({ units: others, acts: [] }, { articles: [...homes] }, most);
}

/** Those of the newest figures that fit the topic, until there are enough to compare. */
async function fittingOf(
  store: Store,
  { figures: candidates, held }: Candidates,
  topic: string,
): Promise<StoredFigure[]> {
  const contexts = await Promise.all(candidates.map((figure) => contextOf(store, figure)));
  const fitting: StoredFigure[] = [];
  for (const [at, figure] of candidates.entries()) {
    if (fitting.length >= MOST_COMPARED) break;
    const context = contexts[at];
    if (context && fits(figure, context, held, topic)) fitting.push(figure);
  }
  return fitting;
}

const keyOf = ({ passage, span }: StoredFigure): string => `${passage.id} ${span[0]}`;

/** Figures of the best passages that say what the topic is about, however old. */
async function toldOf(
  store: Store,
  held: readonly Held[],
  scope: Scope,
  topic: string,
): Promise<readonly StoredFigure[]> {
  const telling = held.filter(({ anybody }) => !anybody).map(({ term }) => term);
  if (telling.length < 2) return [];
  const figures = (await figuresOn(store, telling, scope)).filter((one) => !isRatio(one));
  return fittingOf(store, { figures, held }, topic);
}

/** What is counted by the topic's words, and shares it has; its sizes too where nothing else fits. */
async function measuresBeside(
  store: Store,
  terms: readonly Term[],
  scope: Scope,
  known: readonly StoredFigure[],
): Promise<StoredFigure[]> {
  const dimensions = known.length === 0 ? SIZES : SHARES;
  return [
    ...(await countedAs(store, terms, scope)),
    ...(await measuresOf(store, terms, scope, dimensions)),
  ];
}

/** The first of each. */
const once = (figures: readonly StoredFigure[]): StoredFigure[] => {
  const found = new Map<string, StoredFigure>();
  for (const figure of figures) if (!found.has(keyOf(figure))) found.set(keyOf(figure), figure);
  return [...found.values()];
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
