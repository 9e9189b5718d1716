import { articleOf } from '../coding/ids.ts';
import type { Connection, Value } from '../database/connection.ts';
import { newestIn, passagesOf, type Scope } from '../texts/filter.ts';

/** An item of an article's reading: the passage it stands in and its place in the article's list. */
export interface Entry {
  readonly passage: number;
  readonly n: number;
}

/** The newest entries of a table under any of some keys; each item once. */
export function newestEntries(
  db: Connection,
  table: string,
  key: string,
): (keys: readonly Value[], scope: Scope, limit: number) => Entry[] {
  const rows = db.rows<[passage: number, n: number]>(
    'passage, n',
    `FROM ${table} WHERE ${key} = ? AND passage BETWEEN ? AND ? ORDER BY passage DESC LIMIT ?`,
  );
  const underKey = (of: Value, scope: Scope, limit: number): Entry[] =>
    newestIn(
      scope,
      limit,
      (range, most) => rows(of, ...passagesOf(range), most),
      ([passage]) => articleOf(passage),
    ).map(([passage, n]) => ({ passage, n }));
  return (keys, scope, limit) =>
    newestFirst(keys.flatMap((of) => underKey(of, scope, limit))).slice(0, limit);
}

/** Entries by passage, newest first, then by their place; without doubles. */
export function newestFirst(entries: readonly Entry[]): Entry[] {
  const own = new Map(entries.map((entry) => [`${entry.passage} ${entry.n}`, entry]));
  return [...own.values()].sort((a, b) => b.passage - a.passage || a.n - b.n);
}
