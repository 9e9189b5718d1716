import type { Claimed, Digest, Due, Held, Pause, Plan, Sent } from '../../ledger.ts';
import type { Connection } from '../database/connection.ts';
import { COLUMNS, type SubscriptionRow, subscriptionOf } from './subscriptions.ts';

const NEWEST = '(SELECT coalesce(max(mark), 0) FROM filed)';
const OPEN =
  "EXISTS (SELECT 1 FROM outbox WHERE subscription = subscriptions.id AND state = 'open')";

/** Finds what is due and puts its slots into the outbox. */
export function planSlots(db: Connection) {
  const stir = db.run(
    `UPDATE subscriptions SET next = ? + 60000 * (terms ->> 'windowMinutes')
       WHERE kind = 'watch' AND paused IS NULL AND next IS NULL AND mark < ${NEWEST} AND NOT ${OPEN}`,
  );
  // Alike ones come together: eight times quicker than one by one where many have the same times.
  const due = db.all<DueRow>(
    `SELECT next, terms ->> 'zone' AS zone, kind, terms ->> 'rule' AS rule, terms ->> 'late' AS late,
         terms ->> 'quiet' AS quiet, json_group_array(id)
       FROM (SELECT id, next, kind, terms FROM subscriptions
         WHERE paused IS NULL AND next IS NOT NULL AND next <= ? AND NOT ${OPEN}
         ORDER BY next LIMIT ?)
       GROUP BY next, zone, kind, rule, late, quiet ORDER BY next`,
  );
  const slots = db.run(
    `INSERT OR IGNORE INTO outbox(subscription, slot, mark, free)
       SELECT subscriptions.id, ?, ${NEWEST}, ?
       FROM json_each(?) AS due CROSS JOIN subscriptions ON subscriptions.id = due.value
       WHERE next = ? AND paused IS NULL`,
  );
  // The plus keeps the planner of SQLite from looking through all that is due at the same time.
  const skip = db.run(
    `UPDATE subscriptions SET next = ?
       WHERE id IN (SELECT value FROM json_each(?)) AND +next = ? AND paused IS NULL`,
  );
  // A slot that another row kept out stays due.
  const move = db.run(
    `UPDATE subscriptions SET next = ?
       WHERE id IN (SELECT value FROM json_each(?)) AND +next = ? AND paused IS NULL AND EXISTS (
         SELECT 1 FROM outbox WHERE subscription = subscriptions.id AND slot = ?)`,
  );
  const now = db.run(
    `INSERT OR IGNORE INTO outbox(subscription, slot, mark, free)
       SELECT id, ?, ${NEWEST}, ? FROM subscriptions WHERE id = ? AND paused IS NULL`,
  );
  return {
    stir: (at: number): void => void stir(at),
    due: (at: number, limit: number): readonly Due[] => due(at, limit).map(dueOf),
    plan: (plans: readonly Plan[], at: number): number =>
      db.transaction('write', () => {
        let planned = 0;
        for (const plan of plans) {
          const ids = JSON.stringify(plan.ids);
          if (plan.slot === null) skip(plan.next, ids, plan.due);
          else {
            planned += slots(plan.slot, at, ids, plan.due);
            move(plan.next, ids, plan.due, plan.slot);
          }
        }
        return planned;
      }),
    planNow: (id: string, at: number): boolean => now(at, at, id) > 0,
  };
}

type DueRow = [
  ...[next: number, zone: string, kind: Due['kind'], rule: string, late: Digest['late']],
  ...[quiet: string | null, ids: string],
];

const dueOf = ([next, zone, kind, rule, late, quiet, ids]: DueRow): Due => ({
  ids: JSON.parse(ids),
  next,
  zone,
  ...(kind === 'digest' ? { kind, rule, late } : { kind, quiet }),
});

type ClaimedRow = [
  ...[row: number, lease: number, slot: number, upTo: number, tells: Pause | null, tried: number],
  ...SubscriptionRow,
];

/** Leases rows of the outbox and closes them. */
export function sendRows(db: Connection) {
  const lease = db.list(
    `SELECT json_group_array(id) FROM (
       SELECT id FROM outbox WHERE state = 'open' AND free <= ? ORDER BY free, id LIMIT ?)`,
  );
  const take = db.run(
    `UPDATE outbox SET lease = lease + 1, free = ?, tried = coalesce(tried, ?)
       WHERE id IN (SELECT value FROM json_each(?))`,
  );
  const taken = db.all<ClaimedRow>(
    `SELECT outbox.id, lease, slot, outbox.mark, tells, tried, ${COLUMNS}
       FROM json_each(?) AS claimed JOIN outbox ON outbox.id = claimed.value
       JOIN subscriptions ON subscriptions.id = subscription ORDER BY claimed.key`,
  );
  // What was dropped while it was under way has been sent all the same.
  const close = db.one<[subscription: string, slot: number, mark: number, tells: string | null]>(
    `UPDATE outbox SET state = ? WHERE id = ? AND lease = ? AND state IN ('open', 'dropped')
       RETURNING subscription, slot, mark, tells`,
  );
  const told = db.run(
    'UPDATE subscriptions SET mark = max(mark, ?), last = ?, error = NULL WHERE id = ?',
  );
  const again = db.one<[subscription: string, tells: string | null]>(
    `UPDATE outbox SET free = ? WHERE id = ? AND lease = ? AND state = 'open'
       RETURNING subscription, tells`,
  );
  const fail = db.run('UPDATE subscriptions SET error = ? WHERE id = ?');
  const prune = db.run("DELETE FROM outbox WHERE slot < ? AND state <> 'open'");

  return {
    claim: (now: number, leaseMs: number, limit: number): readonly Claimed[] =>
      db.transaction('write', () => {
        const rows = JSON.stringify(lease(now, limit));
        take(now + leaseMs, now, rows);
        return taken(rows).map(claimedOf);
      }),
    sent: ({ row, lease: held }: Held, { at, message }: Sent): boolean =>
      db.transaction('write', () => {
        const closed = close(message === null ? 'nothing' : 'sent', row, held);
        if (closed === undefined) return false;
        const [id, slot, mark, tells] = closed;
        if (tells === null) told(mark, JSON.stringify({ slot, at, message }), id);
        return true;
      }),
    retry: ({ row, lease: held }: Held, notBefore: number, error: string): boolean =>
      db.transaction('write', () => {
        const [id, tells] = again(notBefore, row, held) ?? [];
        if (id !== undefined && tells === null) fail(error, id);
        return id !== undefined;
      }),
    giveUp: ({ row, lease: held }: Held, error: string): boolean =>
      db.transaction('write', () => {
        const [id] = close('failed', row, held) ?? [];
        return id !== undefined && fail(error, id) > 0;
      }),
    prune: (before: number): number => prune(before),
  };
}

function claimedOf([row, lease, slot, upTo, tells, firstTried, ...rest]: ClaimedRow): Claimed {
  return { row, lease, slot, upTo, tells, firstTried, subscription: subscriptionOf(rest) };
}
