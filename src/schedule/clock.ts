import { Refusal } from '../refusal.ts';
import { choice, HALVES, NAMED_TIMES } from './vocabulary.ts';

/**
 * A time of day as it was typed: with am or pm ('half'), surely without ('whole'), or so that it
 * could be of either half of the day ('open').
 */
export interface TypedTime {
  readonly minutes: number;
  readonly clock: 'half' | 'whole' | 'open';
}

/** From one time of day to another, in minutes since midnight; over midnight when `to` is less. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The pattern of what `timeOf` reads. */
export const CLOCK = `(?:${choice(NAMED_TIMES.keys())}|\\d{4}|\\d{1,2}(?:[:.h]\\d{2}|h)?(?: ?(?:am|pm))?)`;

/** "8", "8:00", "8.00", "8h30", "0800", "5:30 pm", "noon"; null when no clock shows it. */
export function timeOf(text: string): TypedTime | null {
  const named = NAMED_TIMES.get(text);
  if (named !== undefined) return { minutes: named, clock: 'whole' };
  const digits = /^\d{4}$/.test(text) ? `${text.slice(0, 2)}:${text.slice(2)}` : text;
  const [, hours = '', minutes = '0', word] = /^(\d+)[:.h]?(\d+)? ?(am|pm)?$/.exec(digits) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  const good = minute < 60 && (word ? hour >= 1 && hour <= 12 : hours !== '' && hour < 24);
  if (!good) return null;
  const counted = word ? (hour % 12) + (HALVES.get(word) ?? 0) : hour;
  const open = !hours.startsWith('0') && hour <= 12 ? 'open' : 'whole';
  return { minutes: counted * 60 + minute, clock: word ? 'half' : open };
}

const HALF_DAY = 720;
const sooner = (minutes: number): number => minutes % HALF_DAY;
const later = (minutes: number): number => sooner(minutes) + HALF_DAY;

/**
 * The window between two typed times. Am or pm holds for both if it can: "9-5 pm" begins in the
 * morning, "1-5 pm" in the afternoon. A Refusal for "9-5", which could be by day or by night.
 */
export function windowOf(from: TypedTime, to: TypedTime): Window {
  if (from.clock === 'open' && to.clock === 'half') {
    const [same, other] = to.minutes >= HALF_DAY ? [later, sooner] : [sooner, later];
    const begin = same(from.minutes) <= to.minutes ? same : other;
    return { from: begin(from.minutes), to: to.minutes };
  }
  if (from.clock === 'half' && to.clock === 'open') {
    const [same, other] = from.minutes >= HALF_DAY ? [later, sooner] : [sooner, later];
    const end = same(to.minutes) >= from.minutes ? same : other;
    return { from: from.minutes, to: end(to.minutes) };
  }
  if (from.clock === 'open' && to.clock === 'open' && to.minutes < from.minutes)
    throw new Refusal(
      'bad option',
      'The hours end before they begin.',
      'Write 9:00-17:00 or 9 am to 5 pm; over midnight, 22:00-7:00 or 10 pm to 7 am.',
    );
  return { from: from.minutes, to: to.minutes };
}
