import type { Counted } from './interval.ts';
import { areRivals } from './parted.ts';
import { type Later, wayOf } from './rising.ts';
import type { Scope } from './scope.ts';

/** A figure that is compared: what it is about, and the first day on which it was published. */
export interface Dated {
  readonly scope: Scope;
  readonly figure: Counted;
  readonly since: string | null;
}

/** How the later day's of two counts of one thing brings the other up to date; null where they disagree, as two sides do. */
export function laterOf(a: Dated, b: Dated): Later | null {
  if (a.since === null || b.since === null || a.since === b.since) return null;
  if (areRivals(a.scope, b.scope)) return null;
  const [earlier, later] = a.since < b.since ? [a, b] : [b, a];
  return wayOf(earlier.scope, later.scope);
}
