import type { Subscription } from '../store/ledger.ts';
import { ruleIn } from './rules/read.ts';
import { nextSlot } from './rules/slots.ts';

/** Letters and digits that are not taken for each other when they are read and typed. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';
const ID_LENGTH = 5;

/** An id to type, one of 14 million. `dice` gives numbers from 0 to 1. */
export const newId = (dice: () => number): string =>
  Array.from({ length: ID_LENGTH }, () => LETTERS[Math.floor(dice() * LETTERS.length)]).join('');

/** What stands for one post however often it is tried: at most 25 characters, Discord's most for a nonce. */
export const keyOf = (id: string, slot: number): string => `${id}-${slot.toString(36)}`;

/** The same for what tells a maker that something is paused. */
export const toldKeyOf = (id: string, slot: number): string => `${keyOf(id, slot)}.told`;

/** The next slot of what is made, changed or resumed now; null where it waits for news, or is paused. */
export function firstSlot(subscription: Subscription, now: number): number | null {
  if (subscription.kind === 'watch' || subscription.paused !== null) return null;
  return nextSlot(ruleIn(subscription.rule), subscription.zone, new Date(now)).getTime();
}
