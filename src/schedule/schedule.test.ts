import { describe, expect, it } from 'vitest';
import { digest } from '../store/ledger.fixture.ts';
import { openOffice, sharedStore, until } from './posting/office.fixture.ts';
import { runSchedule } from './schedule.ts';

const MINUTE_MS = 60_000;
/** On the hour in every zone with whole hours. */
const START = Date.UTC(2025, 5, 2, 8);

const store = sharedStore();

describe('a schedule', () => {
  it('posts what is due at once and whenever it is woken, until it is stopped', async () => {
    const { sender, ledger, clock, tries, faults } = openOffice(
      store().ledger,
      START,
      async () => ({ kind: 'sent', message: 'm' }),
    );
    await ledger.add(digest('first', { next: START }));
    let wake = async (): Promise<void> => {};
    let isAwake = true;
    const schedule = runSchedule(sender, (tick) => {
      wake = tick;
      return {
        stop: () => {
          isAwake = false;
        },
      };
    });
    await until(() => tries.length === 1);
    clock.move(30 * MINUTE_MS);
    await wake();
    clock.move(30 * MINUTE_MS);
    await wake();
    await until(() => tries.length === 2);
    await ledger.planNow('first', clock.now() + 1);
    clock.move(1);
    await schedule.hurry();
    await schedule.stop();
    expect(isAwake).toBe(false);
    await wake();
    const slots = [START, START + 60 * MINUTE_MS, START + 60 * MINUTE_MS + 1];
    expect(tries.map(({ slot }) => slot)).toEqual(slots);
    expect(faults).toEqual([]);
  });

  it('goes on after a minute in which the store failed', async () => {
    const { sender, ledger, tries, faults } = openOffice(store().ledger, START, async () => ({
      kind: 'nothing',
    }));
    await ledger.add(digest('first', { next: START }));
    let isBroken = true;
    const stir = async (now: number): Promise<void> => {
      if (isBroken) throw new Error('disk full');
      await ledger.stir(now);
    };
    let wake = async (): Promise<void> => {};
    const schedule = runSchedule({ ...sender, ledger: { ...ledger, stir } }, (tick) => {
      wake = tick;
      return { stop: () => {} };
    });
    await until(() => faults.length === 1);
    isBroken = false;
    await wake();
    await schedule.stop();
    expect(tries).toHaveLength(1);
  });
});
