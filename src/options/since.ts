import { parse } from 'chrono-node';
import { Refusal } from '../refusal.ts';

const UNITS: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, w: 7, m: 30, y: 365 };
const DAY_MS = 86_400_000;

const day = (date: Date): string => date.toISOString().slice(0, 10);

const isDay = (raw: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(raw) && !Number.isNaN(Date.parse(raw)) && day(new Date(raw)) === raw;

/** "2024", "2024-02": what a day begins with, and the rest of the first one. */
const firstDay = (given: string): string =>
  /^\d{4}(?:-\d{2})?$/.test(given) ? `${given}-01-01`.slice(0, 10) : given;

/** "3/4/2024" is a day in March to some and in April to others. */
function isTwoDays(given: string): boolean {
  const [, a = '', b = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/.exec(given) ?? [];
  return Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b);
}

/** The last time words may mean; null when that is ahead. */
function lastTime(words: string, now: Date): Date | null {
  const start = parse(words, { instant: now, timezone: 0 })[0]?.start;
  const date = start?.date();
  if (start === undefined || date === undefined) return null;
  // "March 5" is this year's or last year's, also when the next one is nearer.
  if (date > now && start.isCertain('month') && !start.isCertain('year'))
    date.setUTCFullYear(date.getUTCFullYear() - 1);
  // Years before the first are written with a sign.
  return date <= now && date.getUTCFullYear() > 0 ? date : null;
}

/** The first day of interest, ISO, as it was typed; a Refusal for what is no day in the past. */
export function readSince(raw: string, now: Date): string {
  const typed = raw.replace(/\s+/g, ' ').trim();
  const given = firstDay(typed.toLowerCase());
  // A day begins up to half a day earlier in the east of UTC.
  if (isDay(given) && Date.parse(given) <= now.getTime() + DAY_MS / 2) return given;
  if (isTwoDays(given))
    throw new Refusal('bad option', `"${typed}" may mean two days.`, 'Write it like 2024-02-01.');
  const span = /^(\d{1,3})\s*([hdwy]|m(?!in))[a-z]*(?:\s+ago)?$/.exec(given);
  if (span)
    return day(
      new Date(now.getTime() - Number(span[1]) * (UNITS[span[2] as string] ?? 1) * DAY_MS),
    );
  // "Friday" is the last one, also when the next one is nearer.
  for (const words of /\d{5,}/.test(given) ? [] : [given, `last ${given}`]) {
    const date = lastTime(words, now);
    if (date !== null) return day(date);
  }
  throw new Refusal(
    'bad option',
    `"${typed}" is not a day in the past that I can read.`,
    'Try 3d, 2w, 2024-02-01, yesterday or "last week".',
  );
}
