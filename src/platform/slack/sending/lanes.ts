import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two posts to a channel: https://docs.slack.dev/apis/web-api/rate-limits. */
export const POST_GAP_MS = 1050;

/** Runs jobs of one lane after each other with a gap; lanes do not wait for each other. */
export type Lanes = <T>(lane: string, job: () => Promise<T>) => Promise<T>;

/** No job yet. */
export function lanes(gapMs: number): Lanes {
  const tails = new Map<string, Promise<void>>();
  return (lane, job) => {
    const done = (tails.get(lane) ?? Promise.resolve()).then(job);
    const tail = Promise.allSettled([done])
      .then(() => pause(gapMs, undefined, { ref: false }))
      .then(() => {
        if (tails.get(lane) === tail) tails.delete(lane);
      });
    tails.set(lane, tail);
    return done;
  };
}
