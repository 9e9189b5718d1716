import { DAY_MS, type Rule } from './rule.ts';

/*
 * A second way to the slots of a rule, for tests: it walks every minute of UTC, looks at the clock
 * on the wall by Intl alone, and never asks for an offset.
 */

/** Zones with every kind of clock change: half an hour, over midnight, none, in spring and autumn. */
export const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
  'America/Santiago',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Nuuk',
  'Africa/Casablanca',
] as const;

/** The two years that are walked. */
export const [YEARS_BEGIN, YEARS_END] = [Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1)];
/** Milliseconds of a minute. */
export const MINUTE_MS = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const made =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(zone, made);
  return made;
};

/** The clock on the wall at an instant, as if it were UTC, to the minute. */
export const wallAt = (zone: string, at: number): number =>
  Date.parse(`${formatOf(zone).format(at).replace(' ', 'T')}Z`);

/** A minute of UTC with the minutes that the clock on the wall comes to for the first time. */
export interface Minute {
  readonly at: number;
  readonly walls: readonly number[];
}

/** Every minute from one instant up to another; a repeated one brings nothing, a gap several. */
export function minutesOf(zone: string, from: number, to: number): readonly Minute[] {
  // Clocks go back by three hours at most: what was shown before `from` is known from then on.
  let shown = 0;
  const minutes: Minute[] = [];
  for (let at = from - DAY_MS / 8; at < to; at += MINUTE_MS) {
    const wall = wallAt(zone, at);
    const walls: number[] = [];
    for (let next = shown === 0 ? wall : shown + MINUTE_MS; next <= wall; next += MINUTE_MS)
      walls.push(next);
    shown = Math.max(shown, wall);
    if (at >= from) minutes.push({ at, walls });
  }
  return minutes;
}

/** Whether a clock on the wall shows a time of the rule, read off crontab(5). */
export function shows(rule: Rule, wall: number): boolean {
  const date = new Date(wall);
  const minute = date.getUTCHours() * 60 + date.getUTCMinutes();
  const anyDate = rule.monthDays.length === 31;
  const anyDay = rule.weekDays.length === 7;
  const dated = rule.monthDays.includes(date.getUTCDate());
  const named = rule.weekDays.includes(date.getUTCDay());
  const day = anyDate ? named : anyDay ? dated : dated || named;
  return day && rule.times.includes(minute) && rule.months.includes(date.getUTCMonth() + 1);
}

/** Days of the two years around which a zone's clocks are changed. */
export function changesOf(zone: string): readonly number[] {
  const days: number[] = [];
  for (let day = YEARS_BEGIN; day < YEARS_END; day += DAY_MS)
    if (wallAt(zone, day + DAY_MS) - wallAt(zone, day) !== DAY_MS) days.push(day);
  return days;
}
