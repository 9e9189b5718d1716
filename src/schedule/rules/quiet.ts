import { Refusal } from '../../refusal.ts';
import { type Rule, ruleOf } from './rule.ts';
import { lastSlot, nextSlot } from './slots.ts';
import { partsOf } from './words.ts';

/** Hours without messages, every day: from the one local time up to the other. */
export interface QuietHours {
  readonly begin: Rule;
  readonly end: Rule;
}

/** Quiet hours from "22:00-7:00" or "10 pm to 7 am"; a Refusal for anything else. */
export function quietHoursIn(typed: string): QuietHours {
  const parts = partsOf(typed);
  const [window, ...more] =
    'stopped' in parts ? [] : parts.filter(({ kind }) => kind !== 'filler' && kind !== 'every day');
  if (window?.kind !== 'window' || more.length > 0)
    throw unread(`I cannot read "${typed}" as quiet hours.`);
  const { from, to } = window;
  if (from === to) throw unread('Quiet hours begin and end at different times.');
  return { begin: ruleOf({ times: [from] }), end: ruleOf({ times: [to] }) };
}

const unread = (sentence: string): Refusal =>
  new Refusal('bad option', sentence, 'Write them as 22:00-7:00, or 10 pm to 7 am.');

/** When the quiet hours end in which an instant is; null when it is in none. */
export function quietUntil({ begin, end }: QuietHours, zone: string, at: Date): Date | null {
  const begun = lastSlot(begin, zone, at)?.getTime() ?? 0;
  const ended = lastSlot(end, zone, at)?.getTime() ?? 0;
  return begun > ended ? nextSlot(end, zone, at) : null;
}
