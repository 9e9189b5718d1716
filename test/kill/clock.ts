import type { Clock } from '../../src/schedule/clock.ts';

/** When the clocks of a play begin: a slot of `RULE`, in UTC. */
export const START = Date.UTC(2025, 5, 2, 8);
/** When the digests of a play post. */
export const RULE = 'daily 8:00';

/** A clock that began at `START` when the machine's showed `begun`, and runs so many times as fast. */
export const fastClock = (begun: number, speed: number): Clock => ({
  now: () => START + Math.floor((Date.now() - begun) * speed),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs / speed);
    return () => clearTimeout(timer);
  },
});
