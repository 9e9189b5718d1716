import type { Logger } from 'pino';
import { seen } from '../../seen.ts';
import { within } from '../../within.ts';
import { loggable } from '../calls/faults.ts';

/** What is being answered. */
export interface Work {
  /** Does what an event asks, once for each id; a fault is logged. */
  take(id: string, task: () => Promise<void>): void;
  /** Takes no more, and waits until all is done or the time is up. */
  finish(mostMs: number): Promise<void>;
}

/** No work yet. */
export function workOf(log: Logger): Work {
  const answered = seen();
  const running = new Set<Promise<void>>();
  let open = true;
  const logged = async (task: () => Promise<void>): Promise<void> => {
    try {
      await task();
    } catch (fault) {
      log.warn({ fault: loggable(fault) }, 'An answer did not reach Discord');
    }
  };
  return {
    take: (id, task) => {
      if (!open || !answered.take(id)) return;
      const done = logged(task).finally(() => running.delete(done));
      running.add(done);
    },
    finish: async (mostMs) => {
      open = false;
      await within(mostMs, Promise.all(running), undefined);
    },
  };
}
