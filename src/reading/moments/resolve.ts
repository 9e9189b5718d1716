import type { Dated, Unit, Which } from './dated.ts';
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
import type { Tense } from './tense.ts';

/** When an article was published: the day where it appeared and, if its zone is known, the minute. */
export interface Published {
  readonly day: Day;
  /** Minutes since 1970-01-01 UTC. */
  readonly minute: number | null;
}

type Kind<K extends Dated['kind']> = Extract<Dated, { kind: K }>;

const DAY_MINUTES = 24 * 60;
/* With no tense to tell, a date without a year is the near one if the other is this much farther. */
const CLEARLY_NEARER = 4;

const one = (day: Day | null): Days | null => (day === null ? null : [day, day]);

/* News convention: a day's name is the last such day, the day of publication included. */
const onWeekday = ({ weekday, which }: Kind<'weekday'>, today: Day, tense: Tense): Days | null => {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (which === 'last') return one(today - (back || 7));
  if (which === 'next') return tense === 'past' ? null : one(today + (7 - back));
  if (tense === 'past') return one(today - back);
  return tense === 'future' || which === 'this' ? one(today + ((7 - back) % 7)) : null;
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
  const fitting = years.filter(([from]) => weekdayOf(from) === dated.weekday);
  if (fitting.length === 1) return fitting[0] as Days;
  const past = years.findLast(([from]) => from <= today) ?? null;
  const next = years.find(([from]) => from >= today) ?? null;
  if (tense === 'past' || next === null) return past;
  if (tense === 'future' || past === null) return next;
  const back = today - past[0];
  const ahead = next[0] - today;
  if (ahead > CLEARLY_NEARER * back) return past;
  return back > CLEARLY_NEARER * ahead ? next : null;
};

const inMonth = ({ year, month, which }: Kind<'month'>, today: Day | null, tense: Tense) => {
  if (year !== null) return monthOf(year, month);
  if (today === null) return null;
  const [thisYear, thisMonth] = partsOf(today);
  if (which === 'this') return monthOf(thisYear, month);
  if (which === 'last') return monthOf(month < thisMonth ? thisYear : thisYear - 1, month);
  if (which === 'next') return monthOf(month > thisMonth ? thisYear : thisYear + 1, month);
  if (tense === 'open') return null;
  if (tense === 'future') return monthOf(month >= thisMonth ? thisYear : thisYear + 1, month);
  return monthOf(month <= thisMonth ? thisYear : thisYear - 1, month);
};

const STEPS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

const shifted = (unit: Unit, count: number, today: Day): Days | null => {
  const [year, month] = partsOf(today);
  if (unit === 'day') return one(today + count);
  if (unit === 'week') return weekOf(today + 7 * count);
  return unit === 'month' ? monthOf(year, month + count) : yearsOf(year + count, year + count);
};

/* Saturday and Sunday; "last weekend" written on a Sunday is the one before, "the weekend" is that one. */
const weekend = ({ which }: Kind<'weekend'>, today: Day, tense: Tense): Days | null => {
  const saturday = weekOf(today)[0] + 5;
  const during = today >= saturday;
  if (which === 'last') return [saturday - 7, saturday - 6];
  if (which === 'next') return during || tense === 'past' ? null : [saturday + 7, saturday + 8];
  if (which === null && tense === 'past' && !during) return [saturday - 7, saturday - 6];
  if (which === null && tense === 'open') return null;
  return during || tense === 'future' ? [saturday, saturday + 1] : null;
};

/* A bare time of day is the last one before the publication, in its own zone. */
const atClock = (
  { minutes, zone }: Kind<'clock'>,
  now: number | null,
  tense: Tense,
): Days | null =>
  now === null || tense !== 'past' ? null : one(Math.floor((now + zone - minutes) / DAY_MINUTES));

const byReference = (dated: Dated, { day, minute }: Published, tense: Tense): Days | null => {
  if (dated.kind === 'weekday') return onWeekday(dated, day, tense);
  if (dated.kind === 'clock') return atClock(dated, minute, tense);
  if (dated.kind === 'near') return one(day + dated.days);
  if (dated.kind === 'ago') return shifted(dated.unit, -dated.count, day);
  if (dated.kind === 'weekend') return weekend(dated, day, tense);
  return dated.kind === 'period' ? shifted(dated.unit, STEPS[dated.which], day) : null;
};

/* "March last year" with the year it is of, which the day of publication tells. */
const dateOfYear = (dated: Dated, today: Day | null): Dated =>
  today !== null && 'of' in dated && dated.of !== null
    ? { ...dated, year: partsOf(today)[0] + STEPS[dated.of] }
    : dated;

const inPart = ({ year, first, last }: Kind<'part'>): Days | null => {
  const [from, to] = year === null ? [] : [monthOf(year, first), monthOf(year, last)];
  return from && to ? [from[0], to[1]] : null;
};

/** The days a date means in an article `published` then (null when it does not say). */
export function resolve(given: Dated, published: Published | null, tense: Tense): Days | null {
  const today = published?.day ?? null;
  const dated = dateOfYear(given, today);
  if (dated.kind === 'date') return onDate(dated, today, tense);
  if (dated.kind === 'month') return inMonth(dated, today, tense);
  if (dated.kind === 'years') return yearsOf(dated.first, dated.last);
  if (dated.kind === 'part') return inPart(dated);
  return published === null ? null : byReference(dated, published, tense);
}

const inYear = (dated: Dated, year: number): Dated =>
  dated.kind === 'date' || dated.kind === 'month' ? { ...dated, year } : dated;

/* "From December 20 to January 6": into the next year. */
const rangeIn = (first: Dated, last: Dated, year: number): Days | null => {
  const from = resolve(inYear(first, year), null, 'open');
  const to = [year, year + 1].map((one) => resolve(inYear(last, one), null, 'open'));
  const end = to.find((days) => days && from && days[1] >= from[0]);
  return from && end ? [from[0], end[1]] : null;
};

/** The days from one date to another; without a year those that are over, to come or going on. */
export function resolveRange(
  first: Dated,
  last: Dated,
  published: Published | null,
  tense: Tense,
): Days | null {
  const isYearless =
    (first.kind === 'date' || first.kind === 'month') && first.year === null && first.of === null;
  if (!isYearless) {
    const from = resolve(first, published, tense);
    const to = resolve(last, published, tense);
    return from === null || to === null || to[1] < from[0] ? null : [from[0], to[1]];
  }
  if (published === null) return null;
  const [year] = partsOf(published.day);
  const ranges = [year - 2, year - 1, year, year + 1].flatMap((one) => {
    const days = rangeIn(first, last, one);
    return days === null ? [] : [days];
  });
  if (tense === 'past') return ranges.findLast(([, to]) => to <= published.day) ?? null;
  const ahead = ranges.find(([, to]) => to >= published.day) ?? null;
  return tense === 'future' || (ahead !== null && ahead[0] <= published.day) ? ahead : null;
}

/** Whether the words give year, month and day. */
export const inFull = (dated: Dated): boolean => dated.kind === 'date' && dated.year !== null;
