import { setTimeout as pause } from 'node:timers/promises';

/** What a promise gives within some milliseconds, else `otherwise`; the promise goes on all the same. */
export const within = <T, Other = T>(
  ms: number,
  wanted: Promise<T>,
  otherwise: Other,
): Promise<T | Other> => Promise.race([wanted, pause(ms, otherwise, { ref: false })]);

/** Both platforms wait 3 s for a form or for suggestions. */
const MOST_MS = 2_000;

/** What a promise gives while a platform waits for it; `otherwise` when it is late or fails. Never rejects. */
export const inTime = <T>(
  wanted: Promise<T>,
  otherwise: T,
  failed: (fault: unknown) => void,
): Promise<T> =>
  within(
    MOST_MS,
    wanted.catch((fault: unknown) => {
      failed(fault);
      return otherwise;
    }),
    otherwise,
  );
