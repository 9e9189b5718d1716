import { setTimeout as pause } from 'node:timers/promises';

/**
 * Does something until it is done. `pauseMs` says how long to wait after a fault, by how often it has
 * been tried before, from 0; null: the fault is thrown. `signal` ends it; without one, a pause does
 * not keep the program from ending.
 */
export async function retry<T>(
  attempt: (tries: number) => Promise<T>,
  pauseMs: (fault: unknown, tries: number) => number | null,
  signal?: AbortSignal,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt(tries);
    } catch (fault) {
      const ms = signal?.aborted ? null : pauseMs(fault, tries);
      if (ms === null) throw fault;
      await pause(ms, undefined, signal ? { signal } : { ref: false });
    }
  }
}
