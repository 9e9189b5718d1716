import type { Due, Ledger, Plan, Subscription } from '../../store/ledger.ts';
import { quietHoursIn, quietUntil } from '../rules/quiet.ts';
import { ruleIn } from '../rules/read.ts';
import { lastSlot, nextSlot } from '../rules/slots.ts';

/** A slot that is further behind has been missed; what is posted for it is marked late. */
export const LATE_MS = 5 * 60_000;

/** The next slot of what is made, changed or resumed now; null where it waits for news, or is paused. */
export function firstSlot(subscription: Subscription, now: number): number | null {
  if (subscription.kind === 'watch' || subscription.paused !== null) return null;
  return nextSlot(ruleIn(subscription.rule), subscription.zone, new Date(now)).getTime();
}

/** How many are planned in one transaction, and how often before the next minute is waited for. */
const BATCH = 2000;
const MOST_BATCHES = 100;

/**
 * Puts what is due into the outbox: for each its latest slot, however many have passed, and moves it
 * to the next one. What cannot be read is paused. Gives how many slots were planned.
 */
export async function planDue(ledger: Ledger, now: number): Promise<number> {
  const slotsOf = rememberingSlots(now);
  let planned = 0;
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const due = await ledger.due(now, BATCH);
    const plans: Plan[] = [];
    for (const alike of due) {
      const plan = planOf(alike, now, slotsOf);
      if (plan !== null) plans.push(plan);
      else for (const id of alike.ids) await ledger.pause(id, 'unreadable', now);
    }
    if (plans.length > 0) planned += await ledger.plan(plans, now);
    if (due.reduce((sum, { ids }) => sum + ids.length, 0) < BATCH) break;
  }
  return planned;
}

/** The slots of a rule next to now: the last one and the next one. */
interface Slots {
  readonly last: number | null;
  readonly next: number;
}

type SlotsOf = (rule: string, zone: string) => Slots;

/** Many digests have the same rule and zone. */
function rememberingSlots(now: number): SlotsOf {
  const known = new Map<string, Slots>();
  const at = new Date(now);
  return (text, zone) => {
    const key = `${zone} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const rule = ruleIn(text);
    const last = lastSlot(rule, zone, at)?.getTime() ?? null;
    const slots = { last, next: nextSlot(rule, zone, at).getTime() };
    known.set(key, slots);
    return slots;
  };
}

/** What becomes of those that are due; null when their rule, hours or zone cannot be read. */
function planOf(alike: Due, now: number, slotsOf: SlotsOf): Plan | null {
  const { ids, next: due } = alike;
  try {
    const planned =
      alike.kind === 'digest' ? planDigest(alike, now, slotsOf) : planWatch(alike, now);
    return { ids, due, ...planned };
  } catch {
    return null;
  }
}

type Planned = Pick<Plan, 'slot' | 'next'>;

type Of<Kind> = Extract<Due, { readonly kind: Kind }>;

function planDigest(
  { rule, zone, late, next: due }: Of<'digest'>,
  now: number,
  slotsOf: SlotsOf,
): Planned {
  const { last, next } = slotsOf(rule, zone);
  const missed = last === null || last < due || (late === 'skip' && now - last > LATE_MS);
  return { slot: missed ? null : last, next };
}

/** What was gathered goes out when its window and the quiet hours are over; then the watch rests. */
function planWatch({ quiet, zone, next: due }: Of<'watch'>, now: number): Planned {
  const until = quiet === null ? null : quietUntil(quietHoursIn(quiet), zone, new Date(now));
  return until === null ? { slot: due, next: null } : { slot: null, next: until.getTime() };
}
