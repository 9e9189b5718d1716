import { retry } from '../../retry.ts';
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
 * Calls Slack until it is done (`doubtful`: it may have been done before): waits as long as a 429
 * says, tries again with growing delays when the outcome is uncertain, and throws what was thrown
 * last when Slack refuses or time is over.
 */
export function persist<T>(
  call: (doubtful: boolean) => Promise<T>,
  { done = async () => false, more = DELAYS_MS.length, signal }: Persisting = {},
): Promise<T | null> {
  let doubtful = false;
  const attempt = async (): Promise<T | null> =>
    doubtful && (await done()) ? null : call(doubtful);
  const pauseMs = (thrown: unknown, tries: number): number | null => {
    const fault = faultOf(thrown);
    if (fault.kind === 'refused' || tries >= more) return null;
    if (fault.kind === 'limited') return fault.waitMs;
    doubtful ||= fault.kind === 'uncertain';
    return DELAYS_MS[Math.min(tries, DELAYS_MS.length - 1)] as number;
  };
  return retry(attempt, pauseMs, signal);
}
