import type { FigureGroup as Compared } from '../../brief/figures/agreement.ts';
import { isOfOtherYear } from '../../brief/figures/scope.ts';
import { lemmas } from '../../meaning/morphy.ts';
import { placeIn } from '../../news/passage.ts';
import type { StoredFigure } from '../../store/store.ts';
import { whereOf } from './fits.ts';
import type { Fitting } from './fitting.ts';
import { type Sought, TIMES } from './sought.ts';

type Group = Compared<StoredFigure>;

/** What of a topic's figures says which come first. */
type Found = Pick<Fitting, 'sought' | 'led'>;

/** The groups that hold a figure of what was asked by its own word; all where none does. */
function asked(groups: readonly Group[], { sought }: Found): readonly Group[] {
  const isAsked = ({ unit }: StoredFigure): boolean => sought.every(({ near }) => !near.has(unit));
  const own = groups.filter(({ members }) =>
    members.some(({ figure, reprints }) => [figure, ...reprints].some(isAsked)),
  );
  return own.length > 0 ? own : groups;
}

/** Whether only what stands before the figures of a group says of what they are. */
const isLed = ({ members }: Group, { led }: Found): boolean =>
  members.every(({ figure }) => led.has(figure));

/**
 * The groups of the place that was asked for, and those that name none; all where none is of it. One whose own
 * sentences do not say of what they are is left out for one other place.
 */
function there(groups: readonly Group[], found: Found): readonly Group[] {
  const places = groups.map(
    ({ members }) => new Set(members.map(({ figure }) => whereOf(figure, found.sought))),
  );
  if (!places.some((where) => where.has('there'))) return groups;
  return groups.filter((group, i) => {
    const where = places[i];
    const isOther = where?.has('elsewhere') && isLed(group, found);
    return where?.has('there') || (where?.has('open') && !isOther);
  });
}

/** What may stand between a noun and the sum it names: "damages in excess of 900 pounds". */
const LINKS =
  '(?: (?:about|almost|around|at|excess|in|is|least|more|nearly|of|over|some|than|to|totall?ed|up|was|were))*';

/** Whether a noun of the topic stands right beside its sum as it was asked: "a profit of", "in damages". */
function isCalled({ unit, span, passage }: StoredFigure, { term, beside }: Sought): boolean {
  // "Damages" are no damage, for WordNet too.
  const [noun] = lemmas(term.asked, 'n');
  if (noun === undefined || !beside.has(unit)) return false;
  const [from, to] = placeIn(passage, span);
  const [before, behind] = [passage.text.slice(0, from), passage.text.slice(to)];
  return (
    new RegExp(`\\b${noun}s?${LINKS} $`, 'iu').test(before) ||
    new RegExp(`^(?: \\([^)]*\\))?(?: \\p{Ll}+){0,2} ${noun}s?\\b`, 'iu').test(behind)
  );
}

/** Whether a figure is of what a word of the topic names, and of no class it stands for: "pupils", not "people". */
const isNamed = (figure: StoredFigure, sought: readonly Sought[]): boolean =>
  sought.some(
    (word) =>
      (!word.anybody && word.units.has(figure.unit) && !word.near.has(figure.unit)) ||
      isCalled(figure, word),
  );

/**
 * What its own sentence says is of the topic first, of that what is named by its own word, then what is of no other
 * year, then what most lines of reporting give, then the larger number; how often things happened last.
 */
function ranksOf(group: Group, found: Found): readonly number[] {
  const { label, members, origins } = group;
  const figures = members.map(({ figure }) => figure);
  return [
    Number(label === TIMES),
    Number(isLed(group, found)),
    -Number(figures.some((figure) => isNamed(figure, found.sought))),
    Number(figures.every(isOfOtherYear)),
    -origins,
    -members.length,
    -Math.max(...figures.map(({ low }) => low)),
  ];
}

/** The smaller of the first two numbers that differ first. */
const byRanks = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((rank, i) => rank !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

/** The groups that answer a topic, what an editor looks for first. */
export const inOrder = (groups: readonly Group[], found: Found): readonly Group[] =>
  there(asked(groups, found), found)
    .map((group) => ({ group, ranks: ranksOf(group, found) }))
    .sort((a, b) => byRanks(a.ranks, b.ranks))
    .map(({ group }) => group);

/** Whole groups until so many figures are reached; the first one in any case. */
export const atMost = (groups: readonly Group[], figures: number): readonly Group[] => {
  let left = figures;
  return groups.filter(({ members }, i) => {
    left -= members.length;
    return i === 0 || left >= 0;
  });
};
