import type { Moment } from '../../../src/news/reading.ts';
import type { Span } from '../../../src/news/span.ts';
import { type Pairing, pair } from './pairing.ts';

/** Pairs moments whose spans overlap. */
export const pairMoments = (
  wanted: readonly Moment[],
  given: readonly Moment[],
  ignored: readonly Span[],
): Pairing<Moment, Moment> => pair(wanted, given, () => true, ignored);

/** Whether the first and the last day are right. */
export const sameDays = (wanted: Moment, given: Moment): boolean =>
  wanted.from === given.from && wanted.to === given.to;

/** Whether the days are right, and whether it says of them rightly that they were computed. */
export const sameMoment = (wanted: Moment, given: Moment): boolean =>
  sameDays(wanted, given) && wanted.computed === given.computed;
