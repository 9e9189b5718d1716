import type { Among, Full, Most, Pause, Subscription } from '../../ledger.ts';
import type { Connection, Value } from '../database/connection.ts';

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
  const tell = db.run(
    `INSERT INTO outbox(subscription, slot, mark, free, tells) VALUES (?, ?, 0, ?, ?)
       ON CONFLICT(subscription, slot) DO UPDATE
       SET state = 'open', free = excluded.free, tells = excluded.tells, tried = NULL`,
  );
  const find = db.one<SubscriptionRow>(`SELECT ${COLUMNS} FROM subscriptions WHERE id = ?`);

  const full = findFull(db);
  const known = (id: string): Subscription | null => {
    const row = find(id);
    return row === undefined ? null : subscriptionOf(row);
  };

  return {
    ...findAmong(db),
    add: (subscription: Subscription, most?: Most) =>
      db.transaction('write', () => {
        const { id, mark, last, error, created } = subscription;
        const told = last && JSON.stringify(last);
        const kept = () => add(...changedOf(subscription), id, mark, told, error, created) > 0;
        return full(subscription, null, most) ?? (kept() ? 'added' : 'taken');
      }),
    change: (subscription: Subscription, most?: Most) =>
      db.transaction('write', () => {
        const { id } = subscription;
        const before = known(id);
        if (before === null) return 'unknown';
        const kept = full(subscription, before, most);
        if (kept !== null) return kept;
        change(...changedOf(subscription), id);
        dropOpen(id);
        return 'changed';
      }),
    find: known,
    pause: (id: string, why: Pause, now: number): boolean =>
      db.transaction('write', () => {
        if (pause(why, id) === 0) return false;
        dropOpen(id);
        if (why !== 'asked') tell(id, now, now, why);
        return true;
      }),
    remove: (id: string): boolean =>
      db.transaction('write', () => {
        forget(id);
        return remove(id) > 0;
      }),
  };
}

/** Finds what has no room for a subscription that is new there, or comes from where it stood before. */
function findFull(db: Connection) {
  const count = db.one<[channel: number, workspace: number]>(
    `SELECT count(*) FILTER (WHERE channel = ?), count(*) FROM subscriptions
       WHERE platform = ? AND workspace = ?`,
  );
  return (
    { platform, workspace, channel }: Subscription,
    before: Subscription | null,
    most: Most | undefined,
  ): Full | null => {
    if (most === undefined) return null;
    const isNewIn = {
      workspace: before?.workspace !== workspace,
      channel: before?.channel !== channel,
    };
    const [there = 0, all = 0] = count(channel, platform, workspace) ?? [];
    if (isNewIn.channel && there >= most.channel) return 'channel';
    return isNewIn.workspace && all >= most.workspace ? 'workspace' : null;
  };
}

/** Lists. A place is found by its index; the rest is looked at one by one. */
function findAmong(db: Connection) {
  const among = 'WHERE maker = coalesce(?, maker) AND channel = coalesce(?, channel)';
  const listing = (where: string) =>
    db.all<SubscriptionRow>(
      `SELECT ${COLUMNS} FROM subscriptions ${where} ORDER BY created, id LIMIT ?`,
    );
  const anywhere = listing(among);
  const placed = listing(`${among} AND platform = ? AND workspace = ?`);
  return {
    list: ({ workspace: place, channel, maker }: Among, limit: number): readonly Subscription[] => {
      const given: Value[] = [maker ?? null, channel ?? null];
      const rows =
        place === undefined
          ? anywhere(...given, limit)
          : placed(...given, place.platform, place.workspace, limit);
      return rows.map(subscriptionOf);
    },
  };
}
