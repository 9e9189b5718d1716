import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Refusal } from '../../refusal.ts';
import { toldOf } from './faults.ts';

/** Milliseconds before the next try, doubled each time up to the longest. */
interface Pauses {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** When Discord cannot be reached, and when it refused the bot while it ran. */
const PAUSES = {
  down: { firstMs: 1_000, longestMs: 30_000 },
  refused: { firstMs: 2_000, longestMs: 600_000 },
} as const satisfies Record<string, Pauses>;

/**
 * Tries until it is done. Rejects when `signal` says so, and with a Refusal, which waiting does not
 * mend, unless `refused` says to wait all the same.
 */
export async function supervise<T>(
  attempt: () => Promise<T>,
  { log, signal, refused }: { log: Logger; signal: AbortSignal; refused: boolean },
): Promise<T> {
  const { firstMs, longestMs } = refused ? PAUSES.refused : PAUSES.down;
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (fault) {
      if (signal.aborted || (fault instanceof Refusal && !refused)) throw fault;
      const pause = Math.min(longestMs, firstMs * 2 ** tries);
      log.warn(
        { fault: toldOf(fault) },
        fault instanceof Refusal
          ? `${fault.message} Trying again in ${pause / 1000} s.`
          : `Discord cannot be reached. Trying again in ${pause / 1000} s.`,
      );
      await sleep(pause, undefined, { signal });
    }
  }
}
