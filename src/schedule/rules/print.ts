import { cronLine } from './cron.ts';
import { DAY_MINUTES, type Rule, restricts } from './rule.ts';
import { EVERY_DAY, WEEK_DAY_GROUPS, WEEK_DAY_WORDS } from './vocabulary.ts';

/** Longest list of times that is not rather shown as an interval, and rather than a cron line. */
const [FEW_TIMES, MOST_TIMES] = [3, 6];

/** A rule in words, or as a cron line where there are none. `ruleIn` reads both as this rule. */
export function wordsOf(rule: Rule): string {
  const days = daysWords(rule);
  if (days === null) return cronLine(rule) ?? '';
  const step = intervalWords(rule.times);
  if (step !== null) return days === EVERY_DAY ? step : `${days} ${step}`;
  const many = rule.times.length > MOST_TIMES;
  return (many && cronLine(rule)) || `${days} at ${listWords(rule.times.map(clockWords))}`;
}

function daysWords(rule: Rule): string | null {
  const { months, monthDays, weekDays } = restricts(rule);
  if (months || (monthDays && weekDays)) return null;
  if (monthDays) return `the ${listWords(rule.monthDays.map(ordinalWords))} of the month`;
  if (!weekDays) return EVERY_DAY;
  const days = rule.weekDays.join();
  return (
    WEEK_DAY_GROUPS.get(days) ?? listWords(rule.weekDays.map((day) => WEEK_DAY_WORDS[day] ?? ''))
  );
}

/** "every 2 hours", "hourly 9:00-18:00"; null for times that are not evenly apart. */
function intervalWords(times: readonly number[]): string | null {
  const [first = 0, second = 0] = times;
  const last = times.at(-1) ?? 0;
  const step = second - first;
  const even = times.every((time, index) => time === first + index * step);
  if (times.length < 2 || !even) return null;
  const allDay = step * times.length === DAY_MINUTES;
  if (allDay && first === 0) return stepWords(step);
  if (allDay && first < 60 && step % 60 === 0) return `${stepWords(step)} at :${padded(first)}`;
  if (times.length <= FEW_TIMES) return null;
  return `${stepWords(step)} ${clockWords(first)}-${clockWords(last)}`;
}

/** "hourly", "every 2 hours", "every 15 minutes". */
export function stepWords(minutes: number): string {
  if (minutes === 60) return 'hourly';
  if (minutes === 1) return 'every minute';
  return minutes % 60 === 0 ? `every ${minutes / 60} hours` : `every ${minutes} minutes`;
}

const padded = (number: number): string => String(number).padStart(2, '0');

const clockWords = (time: number): string => `${Math.floor(time / 60)}:${padded(time % 60)}`;

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });

const ordinalWords = (day: number): string => `${day}${ENDINGS[ORDINALS.select(day)] ?? 'th'}`;

const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
