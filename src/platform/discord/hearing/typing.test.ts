import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { typingUntil } from './typing.ts';

describe('typing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** How often typing is shown while an answer takes so long. */
  async function shownFor(ms: number, fails = false): Promise<number> {
    let shown = 0;
    const typing = async () => {
      shown += 1;
      if (fails) throw new Error('it is not allowed');
    };
    const answer = new Promise<void>((done) => setTimeout(done, ms));
    const log = pino({ enabled: false });
    const done = typingUntil({ requests: { typing }, log }, '1', answer);
    await vi.advanceTimersByTimeAsync(ms);
    await done;
    await vi.advanceTimersByTimeAsync(60_000);
    return shown;
  }

  it('is not shown for an answer that comes at once', async () => {
    expect(await shownFor(300)).toBe(0);
  });

  it('is shown until a slow answer stands, and not after it', async () => {
    expect(await shownFor(2_000)).toBe(1);
    expect(await shownFor(20_000)).toBe(3);
  });

  it('never stands in the way of an answer', async () => {
    expect(await shownFor(2_000, true)).toBe(1);
  });
});
