import { setTimeout as pause } from 'node:timers/promises';
import { faultOf } from './fault.ts';

/** Milliseconds between tries: about two minutes in all. */
const DELAYS_MS = [300, 700, 1500, 3000, 5000, 8000, 12_000, 20_000, 30_000, 40_000] as const;

/** How a call is made again. */
interface Persisting {
  /** Whether it had been done all the same, asked after an uncertain try. */
  readonly done?: () => Promise<boolean>;
  /** Tries after the first; all of the delays when absent. */
  readonly more?: number;
  readonly signal?: AbortSignal;
}

/**
 * Calls Slack until it is done: waits as long as a 429 says, tries again with growing delays when
 * the outcome is uncertain, and throws what was thrown last when Slack refuses or time is over.
 */
export async function persist<T>(
  call: () => Promise<T>,
  { done = async () => false, more = DELAYS_MS.length, signal }: Persisting = {},
): Promise<T | null> {
  let doubtful = false;
  for (let tries = 0; ; tries += 1) {
    try {
      if (doubtful && (await done())) return null;
      return await call();
    } catch (thrown) {
      const fault = faultOf(thrown);
      if (fault.kind === 'refused' || tries >= more || signal?.aborted) throw thrown;
      if (fault.kind === 'uncertain') doubtful = true;
      const delay = DELAYS_MS[Math.min(tries, DELAYS_MS.length - 1)] as number;
      await pause(fault.kind === 'limited' ? fault.waitMs : delay, undefined, {
        ref: false,
        ...(signal ? { signal } : {}),
      });
    }
  }
}
