import type { Among, Pause, Subscription } from '../ledger.ts';
import type { Connection, Value } from './connection.ts';

/** The columns of a subscription, qualified where the outbox has one of the same name. */
export const COLUMNS = `subscriptions.id, kind, platform, workspace, channel, maker, terms, paused,
  subscriptions.mark, next, last, error, created`;

/** A row of these columns. */
export type SubscriptionRow = [
  ...[id: string, kind: string, platform: string, workspace: string, channel: string],
  ...[maker: string, terms: string, paused: string | null, mark: number, next: number | null],
  ...[last: string | null, error: string | null, created: number],
];

/** A subscription from its row. */
export function subscriptionOf(row: SubscriptionRow): Subscription {
  const [id, kind, platform, workspace, channel, maker, terms, paused] = row;
  const [mark, next, last, error, created] = row.slice(8);
  return {
    ...{ id, kind, platform, workspace, channel, maker, paused, mark, next, error, created },
    ...JSON.parse(terms),
    last: typeof last === 'string' ? JSON.parse(last) : null,
  } as Subscription;
}

/** What people set and what nothing is looked up by. */
function termsOf(subscription: Subscription): string {
  const { what, zone } = subscription;
  if (subscription.kind === 'watch') {
    const { windowMinutes, quiet } = subscription;
    return JSON.stringify({ what, zone, windowMinutes, quiet });
  }
  const { rule, empty, late } = subscription;
  return JSON.stringify({ what, zone, rule, empty, late });
}

/** What `change` sets, in the order of `CHANGED`. */
const changedOf = (subscription: Subscription): Value[] => {
  const { kind, platform, workspace, channel, maker, paused, next } = subscription;
  return [kind, platform, workspace, channel, maker, termsOf(subscription), paused, next];
};

const CHANGED = 'kind, platform, workspace, channel, maker, terms, paused, next';

/** Keeps subscriptions. */
export function keepSubscriptions(db: Connection) {
  const add = db.run(
    `INSERT OR IGNORE INTO subscriptions(${CHANGED}, id, mark, last, error, created)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const change = db.run(
    `UPDATE subscriptions SET (${CHANGED}) = (?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?`,
  );
  const pause = db.run(
    'UPDATE subscriptions SET paused = ?, next = NULL WHERE id = ? AND paused IS NULL',
  );
  const remove = db.run('DELETE FROM subscriptions WHERE id = ?');
  const forget = db.run('DELETE FROM outbox WHERE subscription = ?');
  const dropOpen = db.run(
    "UPDATE outbox SET state = 'dropped' WHERE subscription = ? AND state = 'open'",
  );
  const find = db.one<SubscriptionRow>(`SELECT ${COLUMNS} FROM subscriptions WHERE id = ?`);

  /** Runs a change; posts that wait for what it changed are dropped with it. */
  const dropping = (id: string, work: () => number): boolean =>
    db.transaction('write', () => {
      const done = work() > 0;
      if (done) dropOpen(id);
      return done;
    });

  return {
    ...findAmong(db),
    add: (subscription: Subscription): boolean => {
      const { id, mark, last, error, created } = subscription;
      const told = last && JSON.stringify(last);
      return add(...changedOf(subscription), id, mark, told, error, created) > 0;
    },
    change: (subscription: Subscription): boolean =>
      dropping(subscription.id, () => change(...changedOf(subscription), subscription.id)),
    find: (id: string): Subscription | null => {
      const row = find(id);
      return row === undefined ? null : subscriptionOf(row);
    },
    pause: (id: string, why: Pause): boolean => dropping(id, () => pause(why, id)),
    remove: (id: string): boolean =>
      db.transaction('write', () => {
        forget(id);
        return remove(id) > 0;
      }),
  };
}

/** Lists and counts. A place is found by its index; the rest is looked at one by one. */
function findAmong(db: Connection) {
  const among = 'WHERE maker = coalesce(?, maker) AND channel = coalesce(?, channel)';
  const statements = (where: string) => ({
    list: db.all<SubscriptionRow>(
      `SELECT ${COLUMNS} FROM subscriptions ${where} ORDER BY created, id LIMIT ?`,
    ),
    count: db.one<[number]>(`SELECT count(*) FROM subscriptions ${where}`),
  });
  const anywhere = statements(among);
  const placed = statements(`${among} AND platform = ? AND workspace = ?`);
  const asked = ({ workspace: place, channel, maker }: Among) => {
    const given: Value[] = [maker ?? null, channel ?? null];
    return place === undefined
      ? { ...anywhere, given }
      : { ...placed, given: [...given, place.platform, place.workspace] };
  };
  return {
    list: (which: Among, limit: number): readonly Subscription[] => {
      const { list, given } = asked(which);
      return list(...given, limit).map(subscriptionOf);
    },
    count: (which: Among): number => {
      const { count, given } = asked(which);
      return count(...given)?.[0] ?? 0;
    },
  };
}
