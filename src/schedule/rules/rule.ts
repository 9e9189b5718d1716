/**
 * When something comes, in local time: a day has to match, and then each of the times of day.
 * All lists are sorted, without doubles and never empty. The zone is kept beside the rule.
 */
export interface Rule {
  /** 1 to 12. */
  readonly months: readonly number[];
  /** 1 to 31. */
  readonly monthDays: readonly number[];
  /** 0 (Sunday) to 6. */
  readonly weekDays: readonly number[];
  /** Minutes since local midnight, 0 to 1439. */
  readonly times: readonly number[];
}

/** Minutes of a day by the clock on the wall. */
export const DAY_MINUTES = 1440;
/** Milliseconds of a minute. */
export const MINUTE_MS = 60_000;
/** Milliseconds of such a day. */
export const DAY_MS = DAY_MINUTES * MINUTE_MS;
/** No rule that comes at all leaves out more days: 29 February 2096 to 29 February 2104. */
export const FARTHEST_DAYS = 8 * 366;

const EVERY_DAY = {
  months: numbersFrom(1, 12),
  monthDays: numbersFrom(1, 31),
  weekDays: numbersFrom(0, 6),
} as const;

/** The whole numbers from `first` to `last`, both included. */
export function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A rule from what is said of it: sorted, without doubles; what is left out is not restricted. */
export function ruleOf(said: Partial<Rule> & Pick<Rule, 'times'>): Rule {
  const tidy = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
  return {
    months: tidy(said.months ?? EVERY_DAY.months),
    monthDays: tidy(said.monthDays ?? EVERY_DAY.monthDays),
    weekDays: tidy(said.weekDays ?? EVERY_DAY.weekDays),
    times: tidy(said.times),
  };
}

/** Which of a rule's three day fields leave something out. */
export const restricts = (rule: Rule) => ({
  months: rule.months.length < 12,
  monthDays: rule.monthDays.length < 31,
  weekDays: rule.weekDays.length < 7,
});

/**
 * Whether a day matches. Where days of the month and of the week are both restricted one of them
 * is enough, as crontab(5) has it.
 * @param day midnight of the local date, as if it were UTC, in milliseconds
 */
export function fallsOn(rule: Rule, day: number): boolean {
  const date = new Date(day);
  if (!rule.months.includes(date.getUTCMonth() + 1)) return false;
  const inMonth = rule.monthDays.includes(date.getUTCDate());
  const inWeek = rule.weekDays.includes(date.getUTCDay());
  const either = rule.monthDays.length < 31 && rule.weekDays.length < 7;
  return either ? inMonth || inWeek : inMonth && inWeek;
}

/** Dates and days of the week meet in the same way again after 28 years. */
const [SAMPLE, SAMPLE_DAYS] = [Date.UTC(2024, 0, 1), 28 * 365.25];

/** Fewest days from one matching day to the next; Infinity when there is no next one. */
function fewestDays(rule: Rule): number {
  let fewest = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let day = 0; day <= SAMPLE_DAYS && fewest > 1; day += 1) {
    if (!fallsOn(rule, SAMPLE + day * DAY_MS)) continue;
    fewest = Math.min(fewest, day - last);
    last = day;
  }
  return fewest;
}

/** Fewest minutes by the wall clock between two times of a rule; Infinity when it never comes. */
export function shortestMinutes(rule: Rule): number {
  const [first = 0] = rule.times;
  const within = rule.times.slice(1).map((time, index) => time - (rule.times[index] ?? 0));
  const overnight = fewestDays(rule) * DAY_MINUTES + first - (rule.times.at(-1) ?? 0);
  return Math.min(...within, overnight);
}
