import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everyMinute } from './wake.ts';

const MINUTE_MS = 60_000;

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 5, 1, 8, 0, 30) }));
afterEach(() => vi.useRealTimers());

describe('waking every minute', () => {
  it('goes on until it is stopped', async () => {
    const ticks: string[] = [];
    const { stop } = everyMinute(async () => {
      ticks.push(new Date().toISOString().slice(11, 16));
    });
    await vi.advanceTimersByTimeAsync(3 * MINUTE_MS);
    expect(ticks).toEqual(['08:01', '08:02', '08:03']);
    stop();
    await vi.advanceTimersByTimeAsync(3 * MINUTE_MS);
    expect(ticks).toHaveLength(3);
  });

  it('waits for a tick that takes longer than a minute', async () => {
    let [begun, open, most] = [0, 0, 0];
    const { stop } = everyMinute(async () => {
      begun += 1;
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 2.5 * MINUTE_MS));
      open -= 1;
    });
    await vi.advanceTimersByTimeAsync(6 * MINUTE_MS);
    stop();
    expect([begun, most]).toEqual([2, 1]);
  });
});
