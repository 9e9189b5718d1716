import { schedule } from 'node-cron';

const nothing = (): void => {};
/** What node-cron would say of skipped and failed minutes goes to `failed` or nowhere. */
const SILENT = { info: nothing, warn: nothing, error: nothing, debug: nothing };

/**
 * Calls `tick` at the start of every minute until stopped, and `failed` with what it throws. It
 * only wakes: what is due is computed from the store, so a minute that is missed costs nothing.
 * `tick` is not called again while its promise is open; `stop` does not wait for it.
 */
export function wakeEvery(
  tick: () => void | Promise<void>,
  failed: (error: unknown) => void,
): { readonly stop: () => void } {
  const task = schedule(
    '* * * * *',
    async () => {
      try {
        await tick();
      } catch (error) {
        failed(error);
      }
    },
    { timezone: 'UTC', noOverlap: true, suppressMissedWarning: true, logger: SILENT },
  );
  return { stop: () => void task.destroy() };
}
