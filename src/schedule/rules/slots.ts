import { offsetMs } from './offsets.ts';
import { DAY_MS, FARTHEST_DAYS, fallsOn, MINUTE_MS, type Rule } from './rule.ts';

/*
 * A slot is an instant at which a rule is due. It is found from the local times of the rule's days,
 * never by adding hours, and every local time stands for exactly one instant:
 * - a time that the clocks leave out comes at the first instant after the gap, and if several
 *   times fall there (or one is the end of the gap) they are one slot;
 * - a time that the clocks show twice comes when they show it first.
 * This holds for intervals too. "every 2 hours" is the local hours that two divides (0:00, 2:00 …),
 * and "every 15 minutes" is silent while the clocks repeat an hour, one night of the year. What
 * turns up then is in the next digest.
 */

/** Local midnight before an instant, as if it were UTC. */
const dayOf = (zone: string, at: number): number =>
  Math.floor((at + offsetMs(zone, at)) / DAY_MS) * DAY_MS;

/**
 * The one instant of a local time. No zone is further than 14 hours from UTC, so a day before and
 * after are on both sides of a clock change nearby.
 */
function instantOf(zone: string, local: number): number {
  const before = offsetMs(zone, local - DAY_MS);
  const after = offsetMs(zone, local + DAY_MS);
  if (before === after || offsetMs(zone, local - before) === before) return local - before;
  if (offsetMs(zone, local - after) === after) return local - after;
  return changeBetween(zone, local - after, local - before);
}

/** First instant with the new offset; `early` has the old one and `late` the new. */
function changeBetween(zone: string, early: number, late: number): number {
  const old = offsetMs(zone, early);
  let [low, high] = [early, late];
  while (high - low > MINUTE_MS) {
    const middle = low + Math.ceil((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetMs(zone, middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** How many of a day's times come up to an instant. Later times never come earlier: see above. */
function countUpTo(rule: Rule, zone: string, day: number, at: number): number {
  let [low, high] = [0, rule.times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (slotOn(rule, zone, day, middle) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const slotOn = (rule: Rule, zone: string, day: number, index: number): number =>
  instantOf(zone, day + (rule.times[index] ?? 0) * MINUTE_MS);

/**
 * The first slot strictly after an instant.
 * @throws RangeError for a rule without a day, which `ruleIn` never gives, and for an unknown zone
 */
export function nextSlot(rule: Rule, zone: string, after: Date): Date {
  const at = after.getTime();
  const today = dayOf(zone, at);
  for (let days = 0; days <= FARTHEST_DAYS; days += 1) {
    const day = today + days * DAY_MS;
    if (!fallsOn(rule, day)) continue;
    const index = countUpTo(rule, zone, day, at);
    if (index < rule.times.length) return new Date(slotOn(rule, zone, day, index));
  }
  throw new RangeError(`No slot within ${FARTHEST_DAYS} days in ${zone}.`);
}

/** The last slot at or before an instant; null when there was none in the eight years before. */
export function lastSlot(rule: Rule, zone: string, upTo: Date): Date | null {
  const at = upTo.getTime();
  // Clocks that go back over midnight have shown the next day already.
  const tomorrow = dayOf(zone, at) + DAY_MS;
  for (let days = 0; days <= FARTHEST_DAYS; days += 1) {
    const day = tomorrow - days * DAY_MS;
    if (!fallsOn(rule, day)) continue;
    const count = countUpTo(rule, zone, day, at);
    if (count > 0) return new Date(slotOn(rule, zone, day, count - 1));
  }
  return null;
}
