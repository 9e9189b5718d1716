import type { Claimed, Ledger } from '../../store/ledger.ts';
import type { Clock } from '../clock.ts';
import { pauseMs } from './backoff.ts';
import { LATE_MS } from './planner.ts';
import { later, type Outcome, type Post, postKey, type Send } from './post.ts';

/** Discord remembers a nonce for "the past few minutes": a lease is shorter, and a try shorter still. */
const LEASE_MS = 60_000;
const TRY_MS = 45_000;

/** Posts under way at a time. */
const MOST_UNDER_WAY = 16;

/** A slot is tried no longer than this, and no longer than until the next one. */
const GIVE_UP_MS = 6 * 3_600_000;

const OVERTAKEN = 'It could not be posted before the next one was due.';
const TOO_LONG = 'The platform took too long to answer.';
const THREW = 'It could not be posted: something went wrong.';
const NOT_TOLD = 'Its maker could not be told.';

/** What posts are sent with. */
export interface Sender {
  readonly ledger: Ledger;
  readonly send: Send;
  readonly clock: Clock;
  /** Gives numbers from 0 to 1. */
  readonly dice: () => number;
  /** Is given what was thrown and should not have been. */
  readonly failed: (fault: unknown) => void;
}

/** Sends what stands in the outbox, some at a time. */
export interface Outbox {
  /** Starts as many as may be under way; each that ends starts another. Settles when they are started. */
  pump(): Promise<void>;
  /** Starts no more; settles when what is under way has ended. */
  stop(): Promise<void>;
}

/** An outbox over a ledger; other processes may have theirs over the same one. */
export function openOutbox(sender: Sender): Outbox {
  const { ledger, clock, failed } = sender;
  const underWay = new Set<Promise<void>>();
  const calledOff = new Set<() => void>();
  let claiming: Promise<void> | null = null;
  let isAskedAgain = false;
  let isStopping = false;

  const start = (claimed: Claimed): void => {
    const done = deliver(sender, claimed)
      .then((due) => due !== null && pumpAt(due))
      .catch(failed)
      .then(() => {
        underWay.delete(done);
        void pump();
      });
    underWay.add(done);
  };
  const pumpAt = (due: number): void => {
    if (isStopping) return;
    const callOff = clock.after(Math.max(due - clock.now(), 0), () => {
      calledOff.delete(callOff);
      // A timer may run a moment before its time by the clock that rows are due by.
      if (clock.now() < due) pumpAt(due);
      else void pump();
    });
    calledOff.add(callOff);
  };
  const claim = async (): Promise<void> => {
    try {
      do {
        isAskedAgain = false;
        const room = MOST_UNDER_WAY - underWay.size;
        const rows = await ledger.claim(clock.now(), LEASE_MS, room);
        for (const claimed of rows) start(claimed);
        isAskedAgain ||= rows.length === room;
      } while (isAskedAgain && hasRoom());
    } catch (fault) {
      failed(fault);
    } finally {
      claiming = null;
    }
  };
  const hasRoom = (): boolean => !isStopping && underWay.size < MOST_UNDER_WAY;
  const pump = async (): Promise<void> => {
    // What was put in while a claim was under way may have come too late for it.
    isAskedAgain = true;
    if (claiming === null && hasRoom()) claiming = claim();
    await claiming;
  };

  return {
    pump,
    stop: async () => {
      isStopping = true;
      for (const callOff of calledOff) callOff();
      await claiming;
      await Promise.all(underWay);
    },
  };
}

/** Tries a post once and settles its row; gives when it is to be tried again, or null. */
async function deliver(sender: Sender, claimed: Claimed): Promise<number | null> {
  const { subscription, lease } = claimed;
  const overtaken = subscription.next !== null && subscription.next <= sender.clock.now();
  const outcome: Outcome =
    overtaken && lease === 1 ? { kind: 'failed', error: OVERTAKEN } : await tried(sender, claimed);
  return settle(sender, claimed, outcome);
}

function postOf({ lease: tries, ...claimed }: Claimed, now: number): Post {
  const { subscription, slot, tells, upTo, firstTried } = claimed;
  const key = postKey(subscription.id, slot, tells);
  const late = now - slot > LATE_MS;
  return { key, slot, late, tells, upTo, tries, firstTried, subscription };
}

/** The outcome of one try, which ends before its lease whatever becomes of it. */
async function tried({ send, clock, failed }: Sender, claimed: Claimed): Promise<Outcome> {
  const late = new AbortController();
  let callOff = (): void => {};
  const tooLong = new Promise<Outcome>((resolve) => {
    callOff = clock.after(TRY_MS, () => {
      late.abort();
      resolve(later(TOO_LONG));
    });
  });
  try {
    return await Promise.race([send(postOf(claimed, clock.now()), late.signal), tooLong]);
  } catch (fault) {
    failed(fault);
    return later(THREW);
  } finally {
    callOff();
  }
}

async function settle(sender: Sender, claimed: Claimed, outcome: Outcome): Promise<number | null> {
  const { ledger, clock, dice } = sender;
  const { subscription, slot, lease, tells } = claimed;
  const now = clock.now();
  switch (outcome.kind) {
    case 'sent':
    case 'nothing':
      await ledger.sent(claimed, {
        at: now,
        message: 'message' in outcome ? outcome.message : null,
      });
      return null;
    case 'gone':
    case 'forbidden':
      if (tells !== null) await ledger.giveUp(claimed, NOT_TOLD);
      else await ledger.pause(subscription.id, outcome.kind, now);
      return null;
    case 'failed':
      await ledger.giveUp(claimed, outcome.error);
      return null;
    case 'retry': {
      const waitMs = pauseMs(lease, outcome.afterMs, dice);
      if (now + waitMs < Math.min(slot + GIVE_UP_MS, subscription.next ?? Number.POSITIVE_INFINITY))
        return (await ledger.retry(claimed, now + waitMs, outcome.error)) ? now + waitMs : null;
      await ledger.giveUp(claimed, outcome.error);
      return null;
    }
  }
}
