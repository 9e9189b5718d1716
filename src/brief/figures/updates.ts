import type { Counted } from './interval.ts';
import { areRivals } from './parted.ts';
import type { Scope } from './scope.ts';
import { peopleActs } from './units.ts';

/** A number told with the day it is of is no newer for being published later: "as of Tuesday". */
const AS_OF = /\bas of\b/i;
/** Of what is measured, only what spreads goes on: the acres that burned, the hectares under water. */
const SPREADS = 'area';

/** A figure that is compared: what it is about, and the first day on which it was published. */
export interface Dated {
  readonly scope: Scope;
  readonly figure: Counted;
  readonly since: string | null;
}

/** The first day on which one of several figures was published; null when one of them has none. */
export const firstDay = (figures: readonly Counted[]): string | null => {
  const days = figures.map(({ passage }) => passage.published?.slice(0, 10) ?? '').sort();
  return days[0] || null;
};

/** Damage, which goes on being counted as people's fates are. How much was attacked or found does not grow by itself. */
const DAMAGE: ReadonlySet<string> = new Set(['destroy', 'damage', 'burn', 'flatten', 'flood']);

const isToll = (act: string | null): boolean =>
  act !== null && (peopleActs.has(act) || DAMAGE.has(act));

const goesOn = ({ scope: { measured, kind, act }, figure }: Dated): boolean =>
  (measured ? kind === SPREADS : isToll(act)) && !AS_OF.test(figure.passage.text);

/** How a figure of a later day stands to an earlier one that it brings up to date. */
export type Later = 'higher' | 'lower';

/** What becomes fewer as it goes on: the missing are found. */
const DWINDLES = 'miss';

/** How the later day's of two counts of one thing brings the other up to date; null where they disagree, as two sides do. */
export function laterOf(a: Dated, b: Dated): Later | null {
  if (a.since === null || b.since === null || a.since === b.since) return null;
  if (!goesOn(a) || !goesOn(b) || areRivals(a.scope, b.scope)) return null;
  const [earlier, later] = a.since < b.since ? [a, b] : [b, a];
  if (later.scope.value > earlier.scope.value) return 'higher';
  return a.scope.act === DWINDLES && b.scope.act === DWINDLES ? 'lower' : null;
}
