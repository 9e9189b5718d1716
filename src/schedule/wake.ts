import { schedule } from 'node-cron';
import type { Wake } from './schedule.ts';

const nothing = (): void => {};
/** What node-cron would say of skipped minutes: whoever ticks says what went wrong. */
const SILENT = { info: nothing, warn: nothing, error: nothing, debug: nothing };

/**
 * Calls `tick` at the start of every minute until stopped. It only wakes: what is due is computed
 * from the store, so a minute that is missed costs nothing. `tick` is not called again while its
 * promise is open; `stop` does not wait for it.
 */
export const everyMinute: Wake = (tick) => {
  const task = schedule('* * * * *', tick, {
    ...{ timezone: 'UTC', noOverlap: true, suppressMissedWarning: true, logger: SILENT },
  });
  return { stop: () => void task.destroy() };
};
