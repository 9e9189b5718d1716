import { FEASTS, MONTHS, NUMERALS, WEEKDAYS, ZONE_MINUTES } from '../tables/calendar.ts';
import type { Dated, DayDated, MonthDated, Unit, Which } from './dated.ts';

/** What a pattern has caught, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>;

const PARTS = ['first', 'second', 'third', 'fourth'];

const number = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

const whichOf = (words: string | undefined): Which | null => {
  if (words === undefined) return null;
  if (/next|coming/i.test(words)) return 'next';
  return /last|past/i.test(words) ? 'last' : 'this';
};

/** `month` as a number or a name. */
export const dateOf = (g: Groups): DayDated => ({
  kind: 'date',
  year: number(g.year),
  month: MONTHS.get((g.month ?? '').toLowerCase()) ?? Number(g.month),
  day: Number(g.day),
  until: number(g.until),
  of: whichOf(g.of),
  weekday: WEEKDAYS.get((g.weekday ?? '').toLowerCase()) ?? null,
});

/** "March", "last March", "March 2019". */
export const monthOf = (g: Groups): MonthDated => ({
  kind: 'month',
  year: number(g.year),
  month: MONTHS.get((g.month ?? '').toLowerCase()) ?? 0,
  which: whichOf(g.which),
  of: whichOf(g.of),
});

/** "the second half of 2019", "the third quarter of last year"; there is no third half. */
export function partOf(g: Groups): Dated | null {
  const months = g.unit === 'half' ? 6 : 3;
  const part = PARTS.indexOf((g.part ?? '').toLowerCase());
  if ((part + 1) * months > 12) return null;
  const first = part * months + 1;
  return {
    kind: 'part',
    year: number(g.year),
    of: whichOf(g.of),
    first,
    last: part * months + months,
  };
}

/** "Friday", "next Friday". */
export const weekdayOf = (g: Groups): Dated => ({
  kind: 'weekday',
  weekday: WEEKDAYS.get((g.weekday ?? '').toLowerCase()) ?? 0,
  which: whichOf(g.which),
});

/** "1997", "1997-99", "1997 and 2003", "1990s". */
export function yearsOf({ year = '', last, decade }: Groups): Dated | null {
  if (decade !== undefined)
    return { kind: 'years', first: Number(`${decade}0`), last: Number(`${decade}9`) };
  const end = last?.length === 2 ? `${year.slice(0, 2)}${last}` : (last ?? year);
  return end < year ? null : { kind: 'years', first: Number(year), last: Number(end) };
}

/** "two weeks ago" */
export function agoOf({ count = '', unit = '' }: Groups): Dated | null {
  const units = /^\d/.test(count) ? Number(count) : NUMERALS.get(count.toLowerCase());
  return units === undefined
    ? null
    : { kind: 'ago', count: units, unit: unit.toLowerCase() as Unit };
}

/** "this week", "next year"; "the past week" is no week of the calendar. */
export function periodOf(g: Groups): Dated | null {
  const which = whichOf(g.which);
  if (which === null || /past/i.test(g.which ?? '')) return null;
  return g.unit === 'weekend'
    ? { kind: 'weekend', which }
    : { kind: 'period', unit: g.unit as Unit, which };
}

/** "over the weekend" */
export const weekendOf = (): Dated => ({ kind: 'weekend', which: null });

/** "New Year's Eve", "Christmas Day last year": a date by its name. */
export function feastOf(g: Groups): Dated {
  const [month, day] = FEASTS.get((g.feast ?? '').replace('’', "'")) ?? [0, 0];
  return {
    kind: 'date',
    year: number(g.year),
    month,
    day,
    until: null,
    of: whichOf(g.of),
    weekday: null,
  };
}

/** Days from today to those that are told from it, by what was caught. */
const FROM_TODAY = [
  ['earlier', -2],
  ['last', -1],
  ['next', 1],
  ['later', 2],
] as const;

/** "the day before yesterday", "yesterday", "this morning", "tomorrow" */
export const nearOf = (g: Groups): Dated => ({
  kind: 'near',
  days: FROM_TODAY.find(([name]) => g[name] !== undefined)?.[1] ?? 0,
});

/** "6:45 p.m. GMT" */
export function clockOf({ hour = '', minute = '0', half = '', zone = '' }: Groups): Dated | null {
  const ahead = ZONE_MINUTES.get(zone);
  if (ahead === undefined || Number(hour) > 12 || Number(minute) > 59) return null;
  const noon = /p/i.test(half) ? 12 : 0;
  return {
    kind: 'clock',
    minutes: ((Number(hour) % 12) + noon) * 60 + Number(minute),
    zone: ahead,
  };
}
