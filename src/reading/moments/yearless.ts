import type { Dated, DayDated } from './dated.ts';
import { type Day, type Days, dayOf } from './days.ts';
import { type Found, findDates } from './find.ts';
import type { Published } from './resolve.ts';

/* Days back or ahead from which on a day is hardly told without its year; a month is. */
const FAR = 300;

const CALLED =
  '(?:ballot|ceremony|conference|congress|deadline|elections?|final|games|hearing|poll|polls|primary|referendum|summit|tournament|trial|vote)';
const BEFORE = new RegExp(
  `\\b${CALLED}(?: (?:due|planned|scheduled|set))?(?: (?:for|in|of|on))? $`,
  'i',
);
const BEHIND = new RegExp(
  `^(?: (?:general|local|national|parliamentary|presidential))? ${CALLED}\\b`,
  'i',
);

/** Whether a date says no year, and is nearly one from the day of publication. */
export const isFar = (
  { dated, until }: Found,
  days: Days | null,
  published: Published | null,
): boolean => {
  if (dated.kind !== 'date') return false;
  const isBare = [dated.weekday, dated.year, dated.of, until].every((one) => one === null);
  return isBare && days !== null && Math.abs((published?.day ?? 0) - days[0]) > FAR;
};

/** Whether a date is that of what a calendar has: "named him for the election on 3 June", "the June 3 vote". */
export const isOfOccasion = (words: string, { span: [from, to] }: Found): boolean =>
  BEFORE.test(words.slice(0, from)) || BEHIND.test(words.slice(to));

/* Tried first: most texts give no day with its year. */
const MAY_BE_DAYED =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b/u;

/** The days that a text gives with their year, of the last year it names. */
export function lastDaysIn(text: string): readonly DayDated[] {
  if (!MAY_BE_DAYED.test(text)) return [];
  const dates = findDates(text).map(({ dated }) => dated);
  const last = Math.max(...dates.map((dated) => yearOf(dated) ?? 0));
  return dates.filter((dated) => dated.kind === 'date').filter(({ year }) => year === last);
}

/** The year that the words of a date name, if they do. */
export const yearOf = (dated: Dated): number | null => {
  if (dated.kind === 'years') return dated.last;
  return dated.kind === 'date' || dated.kind === 'month' ? dated.year : null;
};

/* Days up to which one is of the same weeks as another. */
const SAME_WEEKS = 14;

const dayIn = (year: number | null, { month, day }: DayDated): Day =>
  dayOf(year ?? 0, month, day) ?? Number.NaN;

/**
 * A date as one of the days a text gives with their year: a day that says no year is of that of one of the same
 * weeks, and a day's name is that of the only one that is given with it. Else as it stands.
 */
export function byOthers(dated: Dated, others: readonly DayDated[]): Dated {
  if (dated.kind === 'weekday' && dated.which === null) {
    const named = others.filter(({ weekday }) => weekday === dated.weekday);
    const days = new Set(named.map((other) => dayIn(other.year, other)));
    return (days.size === 1 && named[0]) || dated;
  }
  if (dated.kind !== 'date' || dated.year !== null || dated.of !== null) return dated;
  const isNear = (other: DayDated): boolean =>
    Math.abs(dayIn(other.year, dated) - dayIn(other.year, other)) <= SAME_WEEKS;
  return { ...dated, year: others.find(isNear)?.year ?? null };
}
