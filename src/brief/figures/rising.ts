import { areBodies, isOfItsYear, type Scope } from './scope.ts';
import { areOfOneStory } from './telling.ts';
import { nounStem, peopleActs } from './units.ts';

/** Of what is measured, only what spreads goes on: the acres that burned, the hectares under water. */
const SPREADS = 'area';

/** Damage, which goes on being counted as people's fates are. How much was attacked or found does not grow by itself. */
const DAMAGE: ReadonlySet<string> = new Set(['destroy', 'damage', 'burn', 'flatten', 'flood']);

/** What becomes fewer as it goes on: the missing are found. */
const DWINDLES = 'miss';

/** How a figure of a later day stands to an earlier one that it brings up to date. */
export type Later = 'higher' | 'lower';

const isToll = (act: string | null): boolean =>
  act !== null && (peopleActs.has(act) || DAMAGE.has(act));

const goesOn = (scope: Scope): boolean =>
  scope.measured ? scope.kind === SPREADS : isToll(scope.act) || areBodies(scope);

/** Whether a figure tells how things stood, so that another day's is of the same: the missing, the acres that burned. */
export const tellsState = ({ measured, kind, act }: Scope): boolean =>
  measured ? kind === SPREADS : act === DWINDLES;

/**
 * How a count brings an earlier one of the same thing up to date; null where it cannot. One told with the day
 * it is of ("as of Tuesday") is no newer for being published later.
 */
export const wayOf = (earlier: Scope, later: Scope): Later | null => {
  if (later.asOf || !(earlier.soFar || later.risen || (goesOn(earlier) && goesOn(later))))
    return null;
  if (later.value > earlier.value) return 'higher';
  return earlier.act === DWINDLES && later.act === DWINDLES ? 'lower' : null;
};

/** Whether two counts may be one that went on, each the only one that its article of the story gives, on two days. */
export const mayHaveGoneOn = (a: Scope, b: Scope): boolean => {
  if (a.day === null || b.day === null || a.day === b.day) return false;
  if (nounStem(a.kind) !== nounStem(b.kind)) return false;
  const isRisen = (a.risen || b.risen) && (a.act === null || b.act === null);
  if (!(a.act === b.act || isRisen) || !areOfOneStory(a, b)) return false;
  if (!(a.only && b.only && isOfItsYear(a) && isOfItsYear(b))) return false;
  const [earlier, later] = a.day < b.day ? [a, b] : [b, a];
  return wayOf(earlier, later) !== null || (goesOn(a) && a.value === b.value);
};
