import { Refusal } from '../../refusal.ts';
import { stepWords } from './print.ts';
import { DAY_MINUTES, numbersFrom, type Rule, ruleOf } from './rule.ts';
import { inHalf, type TypedTime } from './time.ts';
import { type Part, partsOf } from './words.ts';

const HINT =
  'For instance: weekdays 8:00, every 2 hours, mondays and thursdays 17:30, hourly 9-18, ' +
  '1st of the month at 9, or a cron line such as 0 8 * * mon-fri.';

const unread = (sentence: string): Refusal => new Refusal('bad option', sentence, HINT);

type Kind = Part['kind'];
type Of<K extends Kind> = Extract<Part, { readonly kind: K }>;

/** The rule of a schedule in plain words; a Refusal when there is more or less to it than a rule. */
export function plainRule(typed: string): Rule {
  const parts = partsOf(typed);
  if ('stopped' in parts)
    throw unread(`I cannot read "${typed}" as a schedule: I stop at "${parts.stopped}".`);
  const all = <K extends Kind>(kind: K) =>
    parts.filter((part): part is Of<K> => part.kind === kind);
  const fault = Object.keys(FAULTS).find((one) => FAULTS[one]?.((kind) => all(kind).length));
  if (fault) throw unread(`I cannot read "${typed}" as a schedule: ${fault}.`);
  if (isTwofold(parts)) throw unread(`"${typed}" is two schedules: make one for each of them.`);
  const monthDays = all('month day').map(({ day }) => day);
  const weekDays = all('week days').flatMap(({ days }) => days);
  if (monthDays.some((day) => day < 1 || day > 31)) throw unread('A month has days from 1 to 31.');
  const times = timesOf(all('step'), all('past'), all('window'), all('time'), all('half'));
  const [count] = all('count');
  if (count && count.times !== times.length)
    throw unread(`"${typed}" says ${count.times} times a day and gives ${times.length}.`);
  return ruleOf({
    times,
    ...(monthDays.length > 0 && { monthDays }),
    ...(weekDays.length > 0 && { weekDays }),
  });
}

/** Which parts say the day and which the time. */
const SAYS: Partial<Record<Kind, 'day' | 'time'>> = {
  'week days': 'day',
  'month day': 'day',
  'every day': 'day',
  step: 'time',
  time: 'time',
};

/** "mondays 9:00 and fridays 17:00": days and times that take turns belong together in pairs. */
function isTwofold(parts: readonly Part[]): boolean {
  const said = parts.flatMap(({ kind }) => SAYS[kind] ?? []);
  return said.filter((what, index) => what !== said[index - 1]).length > 3;
}

/** What cannot be together, or cannot be missing, by what is said of it. */
const FAULTS: Readonly<Record<string, (count: (kind: Kind) => number) => boolean>> = {
  'a day of the month and a day of the week do not go together': (count) =>
    count('month day') > 0 && count('week days') + count('every day') > 0,
  'it does not say which day of the month': (count) =>
    count('monthly') > 0 && count('month day') === 0,
  'it does not say which day of the week': (count) =>
    count('weekly') > 0 && count('week days') === 0,
  'it says twice how often': (count) =>
    count('step') > 1 || count('window') > 1 || count('past') > 1,
  'an interval and a time of day do not go together': (count) =>
    count('step') > 0 && count('time') + count('half') + count('count') > 0,
  'it does not say how often within these times, such as "hourly 9-18"': (count) =>
    count('step') === 0 && count('window') + count('past') > 0,
  'it does not say at what time': (count) => count('step') + count('time') === 0,
  'it names two times of day': (count) => count('half') > 1,
};

function timesOf(
  [step]: readonly Of<'step'>[],
  [past]: readonly Of<'past'>[],
  [window]: readonly Of<'window'>[],
  times: readonly Of<'time'>[],
  [half]: readonly Of<'half'>[],
): number[] {
  if (!step) return sure(times, half);
  if (window && past) throw unread('Say the minute with the first time, such as 9:15-18:15.');
  if (window) return windowTimes(step.minutes, window);
  if (past && step.minutes % 60 !== 0) throw unread('Only whole hours come at a minute of theirs.');
  if (DAY_MINUTES % step.minutes !== 0) throw unread(unevenly(step.minutes));
  return timesFrom(past?.minutes ?? 0, DAY_MINUTES - 1, step.minutes);
}

const timesFrom = (first: number, last: number, step: number): number[] =>
  numbersFrom(0, Math.floor((last - first) / step)).map((index) => first + index * step);

/** Times as they were meant: "6 in the evening" is 18:00; "8 and 6 pm" is asked about. */
function sure(times: readonly TypedTime[], half: Of<'half'> | undefined): number[] {
  const has = (clock: TypedTime['clock']) => times.some((time) => time.clock === clock);
  if (!half && has('half') && has('open'))
    throw unread('Say am or pm with each of the times, or write them as 8:00 and 18:00.');
  return times.map(({ minutes, clock }) =>
    half && clock === 'open' ? inHalf(minutes, half.from) : minutes,
  );
}

/** The times of "every 2 hours 9-18", counted from the first; the last one may be the end itself. */
function windowTimes(step: number, { from, to }: Of<'window'>): number[] {
  const end = to < from ? to + DAY_MINUTES : to;
  return timesFrom(from, end, step).map((time) => time % DAY_MINUTES);
}

/** What is said of an interval that does not divide a day: the intervals next to it that do. */
function unevenly(minutes: number): string {
  const unit = minutes % 60 === 0 ? 60 : 1;
  const fits = numbersFrom(1, DAY_MINUTES).filter(
    (step) => DAY_MINUTES % step === 0 && step % unit === 0,
  );
  const near = [fits.findLast((step) => step < minutes), fits.find((step) => step > minutes)];
  const words = near.flatMap((step) => (step ? [stepWords(step)] : []));
  return `A day does not divide evenly into "${stepWords(minutes)}"; near to it: ${words.join(', ')}.`;
}
