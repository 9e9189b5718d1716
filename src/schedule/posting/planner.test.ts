import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOWN } from '../../store/fixture.contract.ts';
import { digest, watch } from '../../store/ledger.fixture.ts';
import { ruleIn } from '../rules/read.ts';
import { lastSlot, nextSlot } from '../rules/slots.ts';
import { sharedStore } from './office.fixture.ts';
import { firstSlot, LATE_MS, planDue } from './planner.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** An hour before the clocks of Berlin go forward. */
const START = Date.UTC(2025, 2, 30, 0);

const store = sharedStore();

/** Two planners wake at once, and all that they plan is posted; gives the slots. */
async function wakeAt(now: number): Promise<number[]> {
  await Promise.all([planDue(store().ledger, now), planDue(store().ledger, now)]);
  const rows = await store().ledger.claim(now, 1000, 999);
  for (const row of rows) await store().ledger.sent(row, { at: now, message: 'm' });
  return rows.map(({ slot }) => slot);
}

const RULES = ['every 15 minutes', 'hourly', 'hourly 9-18', 'weekdays 8:00', 'daily 2:30, 3:00'];
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];

const anyDigest = fc.record({
  rule: fc.constantFrom(...RULES),
  zone: fc.constantFrom(...ZONES),
  late: fc.constantFrom('post', 'skip'),
});

/** Steps of the clock between wakes: minutes, gaps of hours and days, and back. */
const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 20 * MINUTE_MS }) },
    { weight: 2, arbitrary: fc.integer({ min: HOUR_MS, max: 80 * HOUR_MS }) },
    { weight: 2, arbitrary: fc.integer({ min: -3 * HOUR_MS, max: 0 }) },
  ),
  { minLength: 1, maxLength: 40 },
);

describe('the planner', () => {
  it('has what is made next at the next slot of its rule, and never while it is paused', () => {
    expect(firstSlot(digest('first'), START)).toBe(START + HOUR_MS);
    expect(firstSlot(digest('first', { paused: 'asked' }), START)).toBeNull();
  });

  it('plans the latest slot once at whatever time it wakes, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(anyDigest, steps, async (said, moved) => {
        const made = digest('first', said);
        const rule = ruleIn(made.rule);
        await store().ledger.add({ ...made, next: firstSlot(made, START) });
        let [now, planned] = [START, START];
        for (const step of moved) {
          now += step;
          const last = lastSlot(rule, made.zone, new Date(now))?.getTime() ?? 0;
          const isMissed = made.late === 'skip' && now - last > LATE_MS;
          const expected = last > planned && !isMissed ? [last] : [];
          expect(await wakeAt(now)).toEqual(expected);
          planned = Math.max(planned, last);
        }
        await store().ledger.remove('first');
      }),
      { numRuns: 40 },
    );
  });

  it('loses no slot while it wakes more often than they come, on clocks that go back too', async () => {
    const near = fc.array(fc.integer({ min: -5 * MINUTE_MS, max: 15 * MINUTE_MS }), {
      minLength: 30,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ZONES), near, async (zone, moved) => {
        const made = digest('first', { rule: 'every 15 minutes', zone });
        await store().ledger.add({ ...made, next: firstSlot(made, START) });
        let [now, farthest] = [START, START];
        const found: number[] = [];
        for (const step of moved) {
          now = Math.min(now + step, farthest + 15 * MINUTE_MS - 1);
          farthest = Math.max(farthest, now);
          found.push(...(await wakeAt(now)));
        }
        const all: number[] = [];
        const next = (at: number) => nextSlot(ruleIn(made.rule), zone, new Date(at)).getTime();
        for (let slot = next(START); slot <= farthest; slot = next(slot)) all.push(slot);
        expect(found).toEqual(all);
        await store().ledger.remove('first');
      }),
      { numRuns: 20 },
    );
  });

  it('plans very many in one go', async () => {
    for (let n = 0; n < 2100; n++) await store().ledger.add(digest(`d${n}`, { next: START }));
    expect(await planDue(store().ledger, START + 1)).toBe(2100);
    expect(await planDue(store().ledger, START + 1)).toBe(0);
  });

  it('pauses what it cannot read, says so once, and plans the others', async () => {
    await store().ledger.add(digest('odd', { rule: 'when it rains', next: START }));
    await store().ledger.add(digest('lost', { zone: 'Moon/Crater', next: START }));
    await store().ledger.add(digest('good', { next: START }));
    expect(await planDue(store().ledger, START)).toBe(1);
    expect(await planDue(store().ledger, START + HOUR_MS)).toBe(0);
    const rows = await store().ledger.claim(START + HOUR_MS, 1, 9);
    expect(rows.map(({ subscription: { id }, tells }) => [id, tells]).sort()).toEqual([
      ['good', null],
      ['lost', 'unreadable'],
      ['odd', 'unreadable'],
    ]);
    expect(await store().ledger.find('odd')).toMatchObject({ paused: 'unreadable' });
  });

  it('lets a watch wait for the end of its window, and of its quiet hours', async () => {
    await store().save(TOWN);
    const at = (time: string): number => Date.parse(`2025-05-05T${time}:00+05:30`);
    await store().ledger.add(watch('first', { quiet: '22:00-7:00' }));
    await store().ledger.stir(at('21:55'));
    expect(await wakeAt(at('22:04'))).toEqual([]);
    expect(await wakeAt(at('22:05'))).toEqual([]);
    expect(await wakeAt(at('23:59'))).toEqual([]);
    expect(await store().ledger.find('first')).toMatchObject({ next: at('07:00') + 24 * HOUR_MS });
    expect(await wakeAt(at('07:01') + 24 * HOUR_MS)).toEqual([at('07:00') + 24 * HOUR_MS]);
    await store().ledger.stir(at('07:02') + 24 * HOUR_MS);
    expect(await store().ledger.find('first')).toMatchObject({ next: null });
  });
});
