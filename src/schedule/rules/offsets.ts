import { tzOffset } from '@date-fns/tz';
import { DAY_MS, MINUTE_MS } from './rule.ts';

const WEEK_MS = 7 * DAY_MS;

/** Offsets at the beginnings of weeks since 1970, by zone. Intl takes thirty times as long. */
const known = new Map<string, Map<number, number>>();

/**
 * How far a zone's clocks are ahead of UTC at an instant, in milliseconds; NaN for an unknown zone.
 * No zone changes its clocks and changes them back within a week, so where a week begins and ends
 * alike it was the same all through.
 */
export function offsetMs(zone: string, at: number): number {
  const week = Math.floor(at / WEEK_MS);
  const begin = atWeek(zone, week);
  return begin === atWeek(zone, week + 1) ? begin : measured(zone, at);
}

function atWeek(zone: string, week: number): number {
  const weeks = known.get(zone) ?? new Map<number, number>();
  const offset = weeks.get(week) ?? measured(zone, week * WEEK_MS);
  if (!known.has(zone)) known.set(zone, weeks);
  if (!weeks.has(week)) weeks.set(week, offset);
  return offset;
}

const measured = (zone: string, at: number): number => tzOffset(zone, new Date(at)) * MINUTE_MS;
