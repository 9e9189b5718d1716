import {
  type Day,
  type Days,
  dayOf,
  monthOf,
  partsOf,
  weekdayOf,
  weekOf,
  yearsOf,
} from './days.ts';
import type { Dated, Which } from './patterns.ts';
import type { Tense } from './tense.ts';

type Kind<K extends Dated['kind']> = Extract<Dated, { kind: K }>;

const one = (day: Day | null): Days | null => (day === null ? null : [day, day]);

/* How long after the publication a date without a year and without a tense is still ahead. */
const SOON_DAYS = 14;

/* News convention: a day's name is the last such day, the day of publication included. */
const onWeekday = ({ weekday, which }: Kind<'weekday'>, today: Day, tense: Tense): Days | null => {
  const back = (((weekdayOf(today) - weekday) % 7) + 7) % 7;
  if (which === 'next' || which === 'this') {
    if (which === 'this' && tense === 'past') return one(today - back);
    return which === 'next' && tense === 'past' ? null : one(today + ((7 - back) % 7 || 7));
  }
  if (which === 'last') return one(today - (back || 7));
  if (tense === 'future') return one(back === 0 ? today : today + 7 - back);
  return tense === 'past' ? one(today - back) : null;
};

const onDate = (dated: Kind<'date'>, today: Day | null, tense: Tense): Days | null => {
  const days = (year: number): Days | null => {
    const from = dayOf(year, dated.month, dated.day);
    const to = dated.until === null ? from : dayOf(year, dated.month, dated.until);
    return from === null || to === null || to < from ? null : [from, to];
  };
  if (dated.year !== null) return days(dated.year);
  if (today === null) return null;
  const [year] = partsOf(today);
  const years = [year - 1, year, year + 1].map(days).filter((span) => span !== null);
  if (dated.weekday !== null) {
    const fitting = years.filter(([from]) => weekdayOf(from) === dated.weekday);
    if (fitting.length === 1) return fitting[0] as Days;
  }
  const past = years.findLast(([from]) => from <= today) ?? null;
  const next = years.find(([from]) => from >= today) ?? null;
  if (tense === 'past' || next === null) return past;
  return tense === 'future' || next[0] - today <= SOON_DAYS ? next : past;
};

const inMonth = (
  { year, month, which }: Kind<'month'>,
  today: Day | null,
  tense: Tense,
): Days | null => {
  if (year !== null) return monthOf(year, month);
  if (today === null) return null;
  const [thisYear, thisMonth] = partsOf(today);
  if (which === 'this') return monthOf(thisYear, month);
  const ahead = which === 'next' || (which === null && tense === 'future');
  if (ahead)
    return monthOf(
      month > thisMonth || (which === null && month === thisMonth) ? thisYear : thisYear + 1,
      month,
    );
  return monthOf(
    month < thisMonth || (which !== 'last' && month === thisMonth) ? thisYear : thisYear - 1,
    month,
  );
};

const STEPS: Readonly<Record<Exclude<Which, null>, number>> = { last: -1, this: 0, next: 1 };

const shifted = (
  unit: 'day' | 'week' | 'month' | 'year',
  count: number,
  today: Day,
): Days | null => {
  const [year, month] = partsOf(today);
  if (unit === 'day') return one(today + count);
  if (unit === 'week') return weekOf(today + 7 * count);
  return unit === 'month' ? monthOf(year, month + count) : yearsOf(year + count, year + count);
};

/* Saturday and Sunday; "last weekend" written on a Sunday is the one before. */
const weekend = (which: Exclude<Which, null>, today: Day, tense: Tense): Days | null => {
  const saturday = weekOf(today)[0] + 5;
  const during = today >= saturday;
  if (which === 'last') return [saturday - 7, saturday - 6];
  if (which === 'next') return during || tense === 'past' ? null : [saturday + 7, saturday + 8];
  return during || tense === 'future' ? [saturday, saturday + 1] : null;
};

/** The days a date means, read on the day `today` (null when the article does not say). */
export function resolve(dated: Dated, today: Day | null, tense: Tense): Days | null {
  if (dated.kind === 'date') return onDate(dated, today, tense);
  if (dated.kind === 'month') return inMonth(dated, today, tense);
  if (dated.kind === 'years') return yearsOf(dated.first, dated.last);
  if (today === null) return null;
  if (dated.kind === 'weekday') return onWeekday(dated, today, tense);
  if (dated.kind === 'near') return one(today + dated.days);
  if (dated.kind === 'ago') return shifted(dated.unit, -dated.count, today);
  return dated.unit === 'weekend'
    ? weekend(dated.which, today, tense)
    : shifted(dated.unit, STEPS[dated.which], today);
}

/** Whether the words give year, month and day. */
export const inFull = (dated: Dated): boolean => dated.kind === 'date' && dated.year !== null;
