import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Ledger, Pause } from '../../store/ledger.ts';
import { openStore } from '../../store/open.ts';
import type { Clock } from '../clock.ts';
import type { Sender } from './outbox.ts';
import type { Outcome, Post } from './post.ts';

interface StandingClock extends Clock {
  move(ms: number): void;
  /** Milliseconds until something runs; Infinity when nothing waits. */
  untilNext(): number;
}

/** A clock that stands still until it is moved. */
function standingClock(start: number): StandingClock {
  let now = start;
  const waiting = new Set<{ at: number; run: () => void }>();
  return {
    now: () => now,
    after: (delayMs, run) => {
      const one = { at: now + delayMs, run };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
    untilNext: () => Math.min(...[...waiting].map(({ at }) => at)) - now,
    move: (ms) => {
      now += ms;
      for (const one of [...waiting].filter(({ at }) => at <= now)) {
        waiting.delete(one);
        one.run();
      }
    },
  };
}

/** A store for all tests of a file, without subscriptions before each. */
export function sharedStore(): () => Awaited<ReturnType<typeof openStore>> {
  let store: Awaited<ReturnType<typeof openStore>>;
  beforeAll(async () => {
    store = await openStore(':memory:');
  });
  afterEach(async () => {
    for (const { id } of await store.ledger.list({}, 9999)) await store.ledger.remove(id);
  });
  afterAll(() => store.close());
  return () => store;
}

/** What happens in a post office without a platform: `answer` says what becomes of each try. */
export function openOffice(
  ledger: Ledger,
  start: number,
  answer: (post: Post) => Promise<Outcome>,
) {
  const clock = standingClock(start);
  const tries: Post[] = [];
  const told: (readonly [id: string, why: Pause])[] = [];
  const faults: unknown[] = [];
  const sender: Sender = {
    ledger,
    clock,
    dice: () => 0,
    send: async (post) => {
      if (post.tells === null) {
        tries.push(post);
        return answer(post);
      }
      told.push([post.subscription.id, post.tells]);
      return { kind: 'sent', message: 'told' };
    },
    failed: (fault) => void faults.push(fault),
  };
  return { sender, ledger, clock, tries, told, faults };
}

/** Settles when something holds; a test that waits in vain runs out of its time. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await setImmediate();
}
