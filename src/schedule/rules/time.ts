import { Refusal } from '../../refusal.ts';
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
  const typed = hour * 60 + minute;
  const open = !hours.startsWith('0') && hour <= 12 ? 'open' : 'whole';
  return word
    ? { minutes: inHalf(typed, HALVES.get(word) ?? 0), clock: 'half' }
    : { minutes: typed, clock: open };
}

const HALF_DAY = 720;

/** A time of which the half of the day is open, put into the twelve hours from a minute on. */
export const inHalf = (minutes: number, from: number): number =>
  (from + ((minutes - from + 2 * HALF_DAY) % HALF_DAY)) % (2 * HALF_DAY);

const halfOf = (minutes: number): number => (minutes < HALF_DAY ? 0 : HALF_DAY);
const otherHalf = (minutes: number): number => (minutes + HALF_DAY) % (2 * HALF_DAY);

/**
 * The window between two typed times. Am or pm holds for both if it can: "9-5 pm" begins in the
 * morning, "1-5 pm" in the afternoon. A Refusal for "9-5", which could be by day or by night.
 */
export function windowOf(from: TypedTime, to: TypedTime): Window {
  if (from.clock === 'open' && to.clock === 'half') {
    const same = inHalf(from.minutes, halfOf(to.minutes));
    return { from: same <= to.minutes ? same : otherHalf(same), to: to.minutes };
  }
  if (from.clock === 'half' && to.clock === 'open') {
    const same = inHalf(to.minutes, halfOf(from.minutes));
    return { from: from.minutes, to: same >= from.minutes ? same : otherHalf(same) };
  }
  if (from.clock === 'open' && to.clock === 'open' && to.minutes < from.minutes)
    throw new Refusal(
      'bad option',
      'The hours end before they begin.',
      'Write 9:00-17:00 or 9 am to 5 pm; over midnight, 22:00-7:00 or 10 pm to 7 am.',
    );
  return { from: from.minutes, to: to.minutes };
}
