import type { Moment } from '../../../src/news/reading.ts';

/** Whether the first and the last day are right. */
export const sameDays = (wanted: Moment, given: Moment): boolean =>
  wanted.from === given.from && wanted.to === given.to;

/** Whether the days are right, and whether it says of them rightly that they were computed. */
export const sameMoment = (wanted: Moment, given: Moment): boolean =>
  sameDays(wanted, given) && wanted.computed === given.computed;
