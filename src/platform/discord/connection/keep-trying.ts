import type { Logger } from 'pino';
import { Refusal } from '../../../refusal.ts';
import { retry } from '../../retry.ts';
import { loggable } from '../calls/faults.ts';

/**
 * Milliseconds between tries when Discord cannot be reached, and when it refused the bot while it
 * ran; the last from then on.
 */
const PAUSES_MS = {
  down: [1_000, 2_000, 4_000, 8_000, 8_000, 15_000, 30_000],
  refused: [2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000, 600_000],
} as const;

/**
 * Tries until it is done. Rejects when `signal` says so, and with a Refusal, which waiting does not
 * mend, unless the bot had run before (`ranBefore`): then that is waited for too.
 */
export function keepTrying<T>(
  attempt: () => Promise<T>,
  { log, signal, ranBefore }: { log: Logger; signal: AbortSignal; ranBefore: boolean },
): Promise<T> {
  const pausesMs = ranBefore ? PAUSES_MS.refused : PAUSES_MS.down;
  const pauseMs = (fault: unknown, tries: number): number | null => {
    const isRefusal = fault instanceof Refusal;
    if (isRefusal && !ranBefore) return null;
    const ms = pausesMs[Math.min(tries, pausesMs.length - 1)] as number;
    const why = isRefusal ? fault.message : 'Discord cannot be reached.';
    log.warn({ fault: loggable(fault) }, `${why} Trying again in ${ms / 1000} s.`);
    return ms;
  };
  return retry(attempt, pauseMs, signal);
}
