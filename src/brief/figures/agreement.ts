import { countOrigins, type Provenance } from '../reprints/origins.ts';
import { groupReprints } from '../reprints/reprints.ts';
import { type Counted, relate, type Weighed, weigh } from './interval.ts';
import { compareScopes } from './likeness.ts';
import type { Alike } from './parted.ts';
import type { Later } from './rising.ts';
import { firstDay, type Scope, scopesOf } from './scope.ts';
import { measureOf, nounStem } from './units.ts';
import { type Dated, laterOf } from './updates.ts';

export type { Counted } from './interval.ts';

/** `differ`: at least two figures for the same thing exclude each other. */
type Verdict = 'agree' | 'compatible' | 'differ' | 'single';

/** Figures that count or measure the same thing. */
export interface FigureGroup<F extends Counted = Counted> {
  /** The unit of the first that counts things; "times" only where none does. */
  readonly label: string;
  readonly verdict: Verdict;
  /** How later figures that exclude earlier ones bring these up to date; null where none does. */
  readonly later: Later | null;
  /** In the order given, the newest first where later ones do so; reprints of one passage stand together in one member. */
  readonly members: readonly FigureMember<F>[];
  /** Independent lines of reporting behind all of them. */
  readonly origins: number;
}

/** A figure with the same figure in reprints of its passage. */
interface FigureMember<F extends Counted = Counted> {
  readonly figure: F;
  readonly reprints: readonly F[];
  readonly origins: number;
}

const sameUnit: Alike = (a, b) => a === b;

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

const sameNumber = (a: Counted, b: Counted): boolean =>
  a.low === b.low &&
  a.high === b.high &&
  nounStem(a.unit) === nounStem(b.unit) &&
  a.qualifier === b.qualifier;

/** Puts the same figure in reprints of one passage together; lists of positions. */
const gatherReprints = (figures: readonly Counted[]): readonly (readonly number[])[] => {
  const passages = [...new Map(figures.map(({ passage }) => [passage.id, passage])).values()];
  const groupOf = new Map<number, number>();
  for (const [group, members] of groupReprints(passages).entries()) {
    for (const at of members) groupOf.set(passages[at]?.id ?? -1, group);
  }
  const gathered: number[][] = [];
  for (const [at, figure] of figures.entries()) {
    const home = gathered.find((members) => {
      const first = figures[members[0] ?? 0];
      return (
        first !== undefined &&
        first.passage.id !== figure.passage.id &&
        groupOf.get(first.passage.id) === groupOf.get(figure.passage.id) &&
        sameNumber(first, figure) &&
        members.every((other) => figures[other]?.passage.id !== figure.passage.id)
      );
    });
    if (home) home.push(at);
    else gathered.push([at]);
  }
  return gathered;
};

const verdictOf = (figures: readonly Dated[]): Pick<FigureGroup, 'verdict' | 'later'> => {
  if (figures.length < 2) return { verdict: 'single', later: null };
  const weighed = figures.map((dated) => ({ dated, weighed: weigh(dated.figure) }));
  const relations = weighed.flatMap((a, at) =>
    weighed.slice(at + 1).map((b) => {
      const relation = relate(a.weighed, b.weighed);
      return relation === 'apart' ? (laterOf(a.dated, b.dated) ?? relation) : relation;
    }),
  );
  if (relations.includes('apart')) return { verdict: 'differ', later: null };
  const isOne = relations.every((relation) => relation === 'same');
  const [later = null, other] = (['higher', 'lower'] as const).filter((way) =>
    relations.includes(way),
  );
  return { verdict: isOne ? 'agree' : 'compatible', later: other === undefined ? later : null };
};

const labelOf = (figures: readonly Counted[]): string =>
  (figures.find(({ unit }) => measureOf(unit) === null) ?? figures[0])?.unit ?? '';

/** Positions of figures that count the same thing; every two in a list may stand together. */
const cluster = (
  figures: readonly Counted[],
  scopes: readonly Scope[],
  alike: Alike,
): number[][] => {
  const weighed = figures.map(weigh);
  const links: Link[] = [];
  const allowed = new Set<string>();
  for (const [a, left] of scopes.entries()) {
    for (let b = a + 1; b < scopes.length; b++) {
      const relation = relate(weighed[a] as Weighed, weighed[b] as Weighed);
      const answer = compareScopes(left, scopes[b] as Scope, relation, alike);
      if (answer.kind === 'other') continue;
      allowed.add(`${a} ${b}`);
      if (answer.kind === 'same') links.push({ a, b, score: answer.score });
    }
  }
  const home = scopes.map((_, at) => [at]);
  const fits = (x: number, y: number) => allowed.has(x < y ? `${x} ${y}` : `${y} ${x}`);
  for (const { a, b } of links.sort((x, y) => y.score - x.score)) {
    const [left, right] = [home[a] ?? [], home[b] ?? []];
    if (left === right || !left.every((x) => right.every((y) => fits(x, y)))) continue;
    left.push(...right);
    for (const at of right) home[at] = left;
  }
  return [...new Set(home)].map((group) => group.sort((x, y) => x - y));
};

/** A figure with the same one in reprints, and what it is compared by. */
interface Gathered<F extends Counted> {
  readonly own: readonly [F, ...F[]];
  readonly dated: Dated;
}

const newestFirst = (a: Gathered<Counted>, b: Gathered<Counted>): number =>
  (b.dated.since ?? '').localeCompare(a.dated.since ?? '');

const passagesOf = (figures: readonly Counted[]) => figures.map(({ passage }) => passage);

/** A group with what is said of its figures. */
const groupFrom = <F extends Counted>(
  gathered: readonly Gathered<F>[],
  provenance: Provenance | undefined,
): FigureGroup<F> => {
  const { verdict, later } = verdictOf(gathered.map(({ dated }) => dated));
  const inOrder = later === null ? gathered : [...gathered].sort(newestFirst);
  return {
    label: labelOf(inOrder.map(({ own: [figure] }) => figure)),
    verdict,
    later,
    members: inOrder.map(({ own }): FigureMember<F> => {
      const [figure, ...reprints] = own;
      return { figure, reprints, origins: countOrigins(passagesOf(own), provenance) };
    }),
    origins: countOrigins(passagesOf(inOrder.flatMap(({ own }) => own)), provenance),
  };
};

/**
 * Groups figures that count the same thing and says whether they agree. Two figures come into one
 * group only when unit, act and scope let them; where that is not sure they stay apart, so that
 * `differ` is never said of two different things. `stories` gives the story of each article: it
 * takes more to join figures of two stories, and less within one. Groups and members are in the order given.
 */
export const compareFigures = <F extends Counted>(
  figures: readonly F[],
  alike: Alike = sameUnit,
  provenance?: Provenance,
  stories: ReadonlyMap<string, string> = new Map(),
): readonly FigureGroup<F>[] => {
  const owns = gatherReprints(figures).map(
    (members) => members.map((at) => figures[at]) as [F, ...F[]],
  );
  const firsts = owns.map(([first]) => first);
  const scopes = scopesOf(owns, stories);
  const gathered = owns.map((own, at): Gathered<F> => {
    const scope = scopes[at] as Scope;
    return { own, dated: { scope, figure: own[0], since: firstDay(own) } };
  });
  return cluster(firsts, scopes, alike).map((group) =>
    groupFrom(
      group.map((at) => gathered[at] as Gathered<F>),
      provenance,
    ),
  );
};
