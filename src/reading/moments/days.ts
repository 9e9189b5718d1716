/** A day as a count of days since 1970-01-01. */
export type Day = number;

/** First and last day, both included. */
export type Days = readonly [from: Day, to: Day];

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The day of a year (1 to 9999), month (1 to 12) and day of the month; null when there is none. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  const right = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return right && year >= 1 && year <= 9999 ? Math.floor(at.getTime() / DAY_MS) : null;
}

/** Year, month and day of the month. */
export function partsOf(day: Day): readonly [year: number, month: number, day: number] {
  const at = new Date(day * DAY_MS);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
}

/** The day an ISO date or time begins with (`2024-02-03T09:54`); null when it is none. */
export function readDay(iso: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso) ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

/** The minute an ISO time with a zone names, since 1970-01-01 UTC; null without time or zone. */
export function readMinute(iso: string): number | null {
  if (!/T\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/.test(iso)) return null;
  const at = Date.parse(iso);
  return Number.isNaN(at) ? null : Math.floor(at / MINUTE_MS);
}

/** `2024-02-03` */
export const isoOf = (day: Day): string => {
  const [year, month, date] = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

/** Sunday is 0. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** From Monday to Sunday. */
export const weekOf = (day: Day): Days => {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return [monday, monday + 6];
};

/** A whole month; `month` may run over (0 is December of the year before); null beyond year 9999. */
export const monthOf = (year: number, month: number): Days | null => {
  const years = year + Math.floor((month - 1) / 12);
  const own = ((((month - 1) % 12) + 12) % 12) + 1;
  const first = dayOf(years, own, 1);
  const next = own === 12 ? dayOf(years + 1, 1, 1) : dayOf(years, own + 1, 1);
  return first === null || next === null ? null : [first, next - 1];
};

/** Whole years, both included. */
export const yearsOf = (first: number, last: number): Days | null => {
  const from = dayOf(first, 1, 1);
  const to = dayOf(last, 12, 31);
  return from === null || to === null ? null : [from, to];
};
