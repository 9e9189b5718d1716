import type { Span } from '../../news/span.ts';
import { ZONES } from './zones.ts';

/** A date with its year, maybe with a time, as it stands in a text. */
export interface Dated {
  readonly span: Span;
  /** `2024-02-03`, `2024-02-03T09:54` or `2024-02-03T09:54+05:30`. */
  readonly iso: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const NAMED_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const ZONE = `(?:\\s*\\(?(?<zone>(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d\\d)?|${Object.keys(ZONES)
  .sort((a, b) => b.length - a.length)
  .join('|')}|[+-]\\d\\d:?\\d\\d)\\b\\)?)?`;
const TIME = `(?:(?<hour>2[0-3]|[01]?\\d)(?:[:.h](?<minute>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?)?\\s*(?<half>[ap]\\.?m\\b\\.?)?(?![:.]?\\d)${ZONE})`;
const CLOCK = '(?=\\d{1,2}[:.h][0-5]\\d|\\d{1,2}\\s*[ap]\\.?m)';
const AFTER = `(?:\\s*(?:T|,|at|\\||-|–|—|•|·|/)?\\s*${CLOCK}${TIME})?`;
const BEFORE = `(?:${CLOCK}${TIME}\\s*(?:,|on|\\||-|–|—|•|·)?\\s*)`;

/** The ways to write a day, each with what has to stand in a text that holds one. */
const DAYS: readonly (readonly [sign: RegExp, day: string])[] = [
  [NAMED_MONTH, `${WEEKDAY}${MONTH}\\s+${DAY},?\\s+${YEAR}`],
  [NAMED_MONTH, `${WEEKDAY}${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}`],
  [/\d[-/]\d\d[-/]\d/, `(?<year>(?:19|20)\\d\\d)[-/](?<digits>\\d\\d)[-/](?<day>\\d\\d)`],
  [/\d[/.-]\d/, `(?<a>\\d{1,2})(?<sep>[/.-])(?<b>\\d{1,2})\\k<sep>${YEAR}`],
  [/\d\/\d/, '(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<short>\\d\\d)(?!\\d)'],
];
interface Pattern {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}
const BEHIND_TIME: readonly Pattern[] = DAYS.map(([sign, day]) => ({
  sign,
  pattern: new RegExp(`(?<![\\w/.-])${BEFORE}${day}(?![\\w/])`, 'gi'),
}));
const BEFORE_TIME: readonly Pattern[] = DAYS.map(([sign, day]) => ({
  sign,
  pattern: new RegExp(`(?<![\\w/.-])${day}(?!\\d(?!\\d?:\\d\\d)|/)${AFTER}`, 'gi'),
}));
/** Time before the date first, so that the time is not left standing. */
const PATTERNS = [...BEHIND_TIME, ...BEFORE_TIME];
const MAY_BE_TIME = new RegExp(CLOCK, 'i');

const two = (value: number): string => String(value).padStart(2, '0');

/** Every full date in a text, in order; a relative one ("2 days ago") or one without its year is none. */
export function datesIn(text: string): readonly Dated[] {
  if (!/(?:19|20)\d\d|\d\/\d\d?\/\d\d/.test(text)) return [];
  const patterns = MAY_BE_TIME.test(text) ? PATTERNS : BEFORE_TIME;
  const possible = patterns.filter(({ sign }) => sign.test(text));
  const all = possible.flatMap(({ pattern }) => [...text.matchAll(pattern)].flatMap(datedBy));
  all.sort((x, y) => x.span[0] - y.span[0] || y.span[1] - x.span[1]);
  const apart: Dated[] = [];
  for (const date of all) {
    if (date.span[0] >= (apart.at(-1)?.span[1] ?? 0)) apart.push(date);
  }
  return apart;
}

function datedBy({ 0: words, index, groups }: RegExpExecArray): Dated[] {
  const iso = isoOf(groups ?? {});
  return iso === null ? [] : [{ span: [index, index + words.trimEnd().length], iso }];
}

/** The first full date of a text as ISO, or null. */
export const dateOf = (text: string): string | null => datesIn(text)[0]?.iso ?? null;

/** The ways in which a page's address has its day: `/2021/05/03/`, `/2021/may/03/`, `/2021/0503/`, `-20210503-`, `/2021/05/210503-`. */
const ADDRESSED: readonly RegExp[] = [
  `[/_-]${YEAR}(?<sep>[/_-])(?<digits>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?!\\d)`,
  `/${YEAR}[/-]${MONTH}[/-](?<day>\\d{1,2})(?!\\d)`,
  `[/_-]${YEAR}/?(?<digits>\\d\\d)(?<day>\\d\\d)[/_-]`,
  '/(?<year>20(?<end>\\d\\d))/(?<digits>\\d\\d)/\\k<end>\\k<digits>(?<day>\\d\\d)',
].map((day) => new RegExp(day, 'i'));

/** The day that a page's address holds, as ISO, or null. */
export function dayOfAddress(url: string): string | null {
  const found = ADDRESSED.map((pattern) => pattern.exec(url)?.groups);
  return found.map((groups) => (groups ? dayOf(groups) : null)).find((day) => day !== null) ?? null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function isoOf(groups: Groups): string | null {
  const day = dayOf(groups);
  if (day === null) return null;
  if (groups.hour === undefined) return day;
  const hour = hourOf(groups);
  if (hour === null) return day;
  const clock = `${two(hour)}:${groups.minute ?? '00'}`;
  return `${day}T${clock}${offsetOf(groups.zone, day, clock)}`;
}

type Day = readonly [year: number, month: number, day: number];

function dayOf(groups: Groups): string | null {
  const days = new Set(
    readingsOf(groups)
      .filter((day) => isDay(...day))
      .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
  );
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** Every day that the numbers of a date may mean. */
function readingsOf({ year, month, digits, day, a, b, short, zone }: Groups): readonly Day[] {
  if (a === undefined || b === undefined) {
    const named = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
    return [[Number(year), month === undefined ? Number(digits) : named, Number(day)]];
  }
  const [first, second] = [Number(a), Number(b)];
  const whole = short === undefined ? Number(year) : 2000 + Number(short);
  const american: Day = [whole, first, second];
  if (AMERICAN.test(zone ?? '')) return [american];
  const readings: readonly Day[] = [american, [whole, second, first]];
  return short === undefined ? readings : [...readings, [2000 + first, second, Number(short)]];
}

/** Zones of those who write the month first. */
const AMERICAN = /^[ECMP][SD]?T$/i;

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

function hourOf({ hour, half }: Groups): number | null {
  const value = Number(hour);
  if (half === undefined) return value;
  if (value > 12) return value;
  return (value % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** `+05:30`, `Z`, or nothing when no zone stands there. */
function offsetOf(zone: string | undefined, day: string, clock: string): string {
  if (zone === undefined) return '';
  const numeric = /([+-])(\d{1,2}):?(\d\d)?$/.exec(zone);
  if (numeric !== null) {
    return format(
      (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)),
    );
  }
  const known = ZONES[zone.toUpperCase()];
  if (known === undefined) return '';
  return format(typeof known === 'number' ? known : minutesEast(known, `${day}T${clock}:00Z`));
}

function format(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes a zone is east of UTC at a moment; an hour's error at a change of clocks is accepted. */
function minutesEast(zone: string, moment: string): number {
  const there = new Date(moment).toLocaleString('sv-SE', { timeZone: zone });
  return Math.round((Date.parse(`${there.replace(' ', 'T')}Z`) - Date.parse(moment)) / 60_000);
}
