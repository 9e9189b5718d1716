import { parseDate } from 'chrono-node';
import { Refusal } from './refusal.ts';

const UNITS: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, w: 7, m: 30, y: 365 };
const DAY_MS = 86_400_000;

const day = (date: Date): string => date.toISOString().slice(0, 10);

const isDay = (raw: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(raw) && !Number.isNaN(Date.parse(raw)) && day(new Date(raw)) === raw;

/** The first day of interest, ISO, as it was typed; a Refusal for what is no day in the past. */
export function readSince(raw: string, now: Date): string {
  const typed = raw.replace(/\s+/g, ' ').trim();
  const given = typed.toLowerCase();
  // A day begins up to half a day earlier in the east of UTC.
  if (isDay(given) && Date.parse(given) <= now.getTime() + DAY_MS / 2) return given;
  const span = /^(\d{1,3})\s*([hdwy]|m(?!in))[a-z]*(?:\s+ago)?$/.exec(given);
  if (span)
    return day(
      new Date(now.getTime() - Number(span[1]) * (UNITS[span[2] as string] ?? 1) * DAY_MS),
    );
  // "Friday" is the last one, also when the next one is nearer.
  for (const words of /\d{5,}/.test(given) ? [] : [given, `last ${given}`]) {
    const parsed = parseDate(words, { instant: now, timezone: 0 });
    // Years before the first are written with a sign.
    if (parsed && parsed.getTime() <= now.getTime() && parsed.getUTCFullYear() > 0)
      return day(parsed);
  }
  throw new Refusal(
    'bad option',
    `"${typed}" is not a day in the past that I can read.`,
    'Try 3d, 2w, 2024-02-01, yesterday or "last week".',
  );
}
