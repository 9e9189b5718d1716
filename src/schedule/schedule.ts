import { openOutbox, type Sender } from './posting/outbox.ts';
import { planDue } from './posting/planner.ts';

/** Closed rows are kept this long: no slot of that time is planned twice. */
const KEEP_MS = 30 * 86_400_000;
const PRUNE_EVERY_MS = 3_600_000;

/** Calls something that never rejects every minute until it is stopped. */
export type Wake = (tick: () => Promise<void>) => { readonly stop: () => void };

/** Digests and watches at work. */
export interface Schedule {
  /** Sends what was put into the outbox out of turn. */
  hurry(): Promise<void>;
  /** Plans no more; settles when what is under way has been sent. */
  stop(): Promise<void>;
}

/** Posts what is due, now and whenever it is woken, until it is stopped. */
export function runSchedule(sender: Sender, wake: Wake): Schedule {
  const { ledger, clock, failed } = sender;
  const outbox = openOutbox(sender);
  let isStopping = false;
  let pruned = 0;

  const tick = async (): Promise<void> => {
    const now = clock.now();
    await ledger.stir(now);
    await planDue(ledger, now);
    await outbox.pump();
    if (now - pruned < PRUNE_EVERY_MS) return;
    pruned = now;
    await ledger.prune(now - KEEP_MS);
  };
  let ticking = Promise.resolve();
  const tickNext = (): Promise<void> => {
    ticking = ticking.then(() => (isStopping ? undefined : tick())).catch(failed);
    return ticking;
  };
  const waking = wake(tickNext);
  void tickNext();

  return {
    hurry: outbox.pump,
    stop: async () => {
      isStopping = true;
      waking.stop();
      await ticking;
      await outbox.stop();
    },
  };
}
