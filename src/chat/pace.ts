import { putLatest } from './latest.ts';

/** How much may be asked: `burst` at once, then one each `everyMs`. */
export interface Allowance {
  readonly burst: number;
  readonly everyMs: number;
}

/** Allowances a person and a channel have, on every platform. */
export const ALLOWANCES = {
  user: { burst: 30, everyMs: 2_000 },
  channel: { burst: 60, everyMs: 1_000 },
} as const satisfies Record<string, Allowance>;

/** Counters kept at most; the ones that were idle longest go first. */
const MOST_COUNTERS = 20_000;

/**
 * Counts what each key asks, as a token bucket (RFC 2697 uses the same). Gives the milliseconds
 * to wait, 0 when it may go on.
 */
export function paceOf({ burst, everyMs }: Allowance): (key: string, now: number) => number {
  // The moment at which a key's bucket is full again.
  const full = new Map<string, number>();
  return (key, now) => {
    const before = Math.max(now, full.get(key) ?? 0);
    const wait = before + everyMs - (now + burst * everyMs);
    if (wait > 0) return wait;
    putLatest(full, MOST_COUNTERS, key, before + everyMs);
    return 0;
  };
}
