import { firstSlot, planDue } from '../src/schedule/posting/planner.ts';
import { DAY_MS, MINUTE_MS } from '../src/schedule/rules/rule.ts';
import type { Digest, Ledger, Watch } from '../src/store/ledger.ts';
import { openThread } from '../src/thread/open.ts';
import { cpuMs, quantile } from './cpu.ts';
import { random } from './synthetic/news.ts';

const SEED = 11;
const MINUTES = 180;
/** A Monday morning in Europe: the busiest hours of digests. */
const START = Date.UTC(2025, 5, 2, 5, 30);

/** Every fifth subscription is a watch, which rests. */
const WATCHES = 0.2;

/** Rules with how many of ten digests have them. */
const RULES = [
  ['weekdays 8:00', 3],
  ['weekdays 8:30', 1],
  ['daily 7:15', 1],
  ['mondays and thursdays 17:30', 1],
  ['hourly 9-18', 2],
  ['every 2 hours', 1],
  ['every 15 minutes', 1],
] as const;

const ZONES = [
  ...['Europe/Berlin', 'Europe/London', 'America/New_York', 'America/Los_Angeles'],
  ...['Asia/Kolkata', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Africa/Cairo'],
] as const;

const rules = RULES.flatMap(([rule, share]) => Array<string>(share).fill(rule));

function subscription(n: number, dice: () => number): Digest | Watch {
  const pick = <One>(list: readonly One[]): One => list[Math.floor(dice() * list.length)] as One;
  const common = {
    ...{ id: `s${n}`, workspace: `w${n % 500}`, channel: `c${n % 2000}`, maker: `u${n % 3000}` },
    ...{ zone: pick(ZONES), paused: null, mark: 0, next: null, last: null, error: null },
    platform: 'discord',
    created: START,
    what: { topic: 'harbor', names: [], outlets: [], size: 5 },
  } as const;
  if (dice() < WATCHES) return { ...common, kind: 'watch', windowMinutes: 10, quiet: null };
  const digest: Digest = {
    ...common,
    kind: 'digest',
    rule: pick(rules),
    empty: 'silent',
    late: 'post',
  };
  return { ...digest, next: firstSlot(digest, START) };
}

/** Closes all that was planned, as if it had been posted. */
async function postAll(ledger: Ledger, now: number, slots: number): Promise<void> {
  const claimed = await ledger.claim(now, MINUTE_MS, slots);
  for (const each of claimed) await ledger.sent(each, { at: now, message: 'm' });
}

/** CPU of all threads for planning what is due at a time, and how many slots that were. */
async function planAt(ledger: Ledger, now: number): Promise<{ ms: number; slots: number }> {
  const before = cpuMs();
  await ledger.stir(now);
  const slots = await planDue(ledger, now);
  return { ms: cpuMs() - before, slots };
}

/** What it costs to plan a minute of this many subscriptions, and all of them in one minute. */
export async function planning(subscriptions: number): Promise<readonly string[]> {
  const { ledger, close } = (await openThread(':memory:')).store;
  const dice = random(SEED);
  for (let n = 0; n < subscriptions; n++) await ledger.add(subscription(n, dice));
  const spent: { readonly ms: number; readonly slots: number }[] = [];
  for (let minute = 1; minute <= MINUTES; minute++) {
    const now = START + minute * MINUTE_MS;
    const planned = await planAt(ledger, now);
    spent.push(planned);
    await postAll(ledger, now, planned.slots);
  }
  const atOnce = await planAt(ledger, START + 7 * DAY_MS);
  await close();
  const sorted = spent.map(({ ms }) => ms).sort((a, b) => a - b);
  const mean = sorted.reduce((sum, ms) => sum + ms, 0) / sorted.length;
  const [meanMs, p50, p95] = [mean, quantile(sorted, 0.5), quantile(sorted, 0.95)].map((ms) =>
    ms.toFixed(2),
  );
  const fullest = spent.reduce((most, one) => (one.slots > most.slots ? one : most));
  const costs = ({ ms, slots }: typeof atOnce) => `${slots} slots, ${ms.toFixed(1)} ms`;
  return [
    `planning ${subscriptions} subscriptions, ${MINUTES} minutes: CPU a minute ${meanMs} ms, p50 ${p50}, p95 ${p95}`,
    `  fullest minute: ${costs(fullest)}; after a week's sleep: ${costs(atOnce)}`,
  ];
}
