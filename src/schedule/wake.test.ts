import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wakeEvery } from './wake.ts';

const MINUTE_MS = 60_000;

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 5, 1, 8, 0, 30) }));
afterEach(() => vi.useRealTimers());

describe('waking every minute', () => {
  it('goes on after a tick that failed, until it is stopped', async () => {
    const ticks: string[] = [];
    const failures: unknown[] = [];
    const tick = () => {
      ticks.push(new Date().toISOString().slice(11, 16));
      if (ticks.length === 1) throw new Error('the store is locked');
    };
    const { stop } = wakeEvery(tick, (error) => failures.push(error));
    await vi.advanceTimersByTimeAsync(3 * MINUTE_MS);
    expect(ticks).toEqual(['08:01', '08:02', '08:03']);
    expect(failures).toEqual([new Error('the store is locked')]);
    stop();
    await vi.advanceTimersByTimeAsync(3 * MINUTE_MS);
    expect(ticks).toHaveLength(3);
  });

  it('waits for a tick that takes longer than a minute', async () => {
    let [begun, open] = [0, 0];
    const { stop } = wakeEvery(
      async () => {
        begun += 1;
        open += 1;
        expect(open).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 2.5 * MINUTE_MS));
        open -= 1;
      },
      (error) => {
        throw error;
      },
    );
    await vi.advanceTimersByTimeAsync(6 * MINUTE_MS);
    stop();
    expect(begun).toBe(2);
  });
});
