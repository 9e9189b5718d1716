import { Refusal } from '../../refusal.ts';
import {
  DAY_MS,
  FARTHEST_DAYS,
  fallsOn,
  numbersFrom,
  type Rule,
  restricts,
  ruleOf,
} from './rule.ts';

interface Field {
  readonly called: string;
  readonly first: number;
  readonly last: number;
  /** Names by number, from `first`; the first three letters count. */
  readonly names: readonly string[];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'sun mon tue wed thu fri sat'.split(' ');

/** crontab(5); Sunday is 0 or 7. */
const FIELDS = [
  { called: 'minute', first: 0, last: 59, names: [] },
  { called: 'hour', first: 0, last: 23, names: [] },
  { called: 'day of the month', first: 1, last: 31, names: [] },
  { called: 'month', first: 1, last: 12, names: MONTHS },
  { called: 'day of the week', first: 0, last: 7, names: DAYS },
] as const satisfies readonly Field[];

const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['@hourly', '0 * * * *'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@weekly', '0 0 * * 0'],
  ['@monthly', '0 0 1 * *'],
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
]);

const HINT =
  'A cron line has five fields: minute, hour, day of the month, month, day of the week. ' +
  'For instance: 0 8 * * mon-fri';

const bad = (sentence: string): Refusal => new Refusal('bad option', sentence, HINT);

/** Whether words are meant as a cron line: five or six fields of which two begin as numbers do. */
export const looksLikeCron = (text: string): boolean =>
  NICKNAMES.has(text.toLowerCase()) || /^(?:[\d*][\d*,/-]*\s+){2}(?:\S+\s+){2,3}\S+$/.test(text);

/** The rule of a cron line of five fields, or of "@daily" and the like; a Refusal for any other. */
export function cronRule(line: string): Rule {
  const texts = (NICKNAMES.get(line.toLowerCase()) ?? line).toLowerCase().split(/\s+/);
  if (texts.length !== FIELDS.length)
    throw bad(`"${line}" has ${texts.length} fields; a cron line without seconds has five.`);
  const [minutes = [], hours = [], monthDays = [], months = [], days = []] = FIELDS.map(
    (field, index) => valuesOf(texts[index] ?? '', field),
  );
  const weekDays = days.map((day) => day % 7);
  const times = hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute));
  const rule = ruleOf({ months, monthDays, weekDays, times });
  refuseUnclear(line, rule, `${texts[2]} ${texts[4]}`);
  return rule;
}

/** Some crons take a stepped star and a restricted field as "and", others as "or". */
function refuseUnclear(line: string, rule: Rule, dayFields: string): void {
  const { monthDays, weekDays } = restricts(rule);
  if (monthDays && weekDays && /[*?]/.test(dayFields))
    throw bad(`"${line}" restricts both days with a star, which crons read in two ways.`);
  if (!numbersFrom(0, FARTHEST_DAYS).some((day) => fallsOn(rule, day * DAY_MS)))
    throw bad(`"${line}" never comes: no month of it has that day.`);
}

const valuesOf = (text: string, field: Field): number[] =>
  text.split(',').flatMap((item) => itemValues(item, field));

const ITEM = /^(?:([*?])|([a-z]+|\d{1,2})(?:-([a-z]+|\d{1,2}))?)(?:\/(\d{1,2}))?$/;

function itemValues(item: string, field: Field): number[] {
  const [whole, star, from = '', to, stepText] = ITEM.exec(item) ?? [];
  if (whole === undefined) throw noSuch(item, field);
  const step = Number(stepText ?? 1);
  const top = field.names === DAYS ? 6 : field.last;
  const low = star ? field.first : numberOf(from, field);
  const end = star ? top : numberOf(to ?? (stepText ? String(top) : from), field);
  if (step < 1) throw bad(`"${item}" has a step of nothing.`);
  // A range may run over the end, as in fri-mon or 22-6.
  const high = end < low ? end + top - field.first + 1 : end;
  return numbersFrom(low, high)
    .filter((value) => (value - low) % step === 0)
    .map((value) => (value > field.last ? value - top + field.first - 1 : value));
}

function numberOf(text: string, field: Field): number {
  const named = field.names.indexOf(text.slice(0, 3));
  const value = named >= 0 && /^[a-z]{3,}$/.test(text) ? named + field.first : Number(text || NaN);
  if (value >= field.first && value <= field.last) return value;
  throw noSuch(text, field);
}

const noSuch = (text: string, { called, first, last }: Field): Refusal =>
  bad(`"${text}" is no ${called} from ${first} to ${last}.`);

/** The cron line of a rule, or null when its times are not the same minutes of each hour. */
export function cronLine(rule: Rule): string | null {
  const distinct = (numbers: number[]) => [...new Set(numbers)].sort((a, b) => a - b);
  const minutes = distinct(rule.times.map((time) => time % 60));
  const hours = distinct(rule.times.map((time) => Math.floor(time / 60)));
  if (minutes.length * hours.length !== rule.times.length) return null;
  const [minuteField, hourField] = FIELDS;
  return [
    stepText(minutes, minuteField) ?? listText(minutes, 60),
    stepText(hours, hourField) ?? listText(hours, 24),
    listText(rule.monthDays, 31),
    listText(rule.months, 12),
    listText(rule.weekDays, 7),
  ].join(' ');
}

/** The stepped star that gives these values; null when none does. */
function stepText(values: readonly number[], field: Field): string | null {
  const [first = 0, second = 0] = values;
  const step = second - first;
  if (first !== field.first || step < 2) return null;
  const stepped = numbersFrom(field.first, field.last).filter((value) => value % step === 0);
  return stepped.join() === values.join() ? `*/${step}` : null;
}

/** "1-5,7": three or more in a row as a range, all of them as a star. */
function listText(values: readonly number[], all: number): string {
  if (values.length === all) return '*';
  const runs: number[][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run?.at(-1) === value - 1) run.push(value);
    else runs.push([value]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',');
}
