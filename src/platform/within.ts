import { setTimeout as pause } from 'node:timers/promises';

/** What a promise gives within some milliseconds, else something other; it goes on all the same. */
export const within = <T, Other = T>(
  ms: number,
  wanted: Promise<T>,
  otherwise: Other,
): Promise<T | Other> => Promise.race([wanted, pause(ms, otherwise, { ref: false })]);
