import { schedule } from 'node-cron';

/**
 * Calls `tick` at the start of every minute until stopped. It only wakes: what is due is computed
 * from the store, so a minute that node-cron misses or a tick that fails costs nothing. `tick` is
 * not called again while its promise is open.
 */
export function wakeEvery(tick: () => void | Promise<void>): { stop: () => void } {
  const task = schedule('* * * * *', () => tick(), {
    timezone: 'UTC',
    noOverlap: true,
    suppressMissedWarning: true,
  });
  return { stop: () => void task.destroy() };
}
