import type { Connection, Value } from './connection.ts';
import { passagesOf, type Scope } from './filter.ts';
import { articleOf } from './ids.ts';

/** An item of an article's reading: the passage it stands in and its place in the article's list. */
export interface Entry {
  readonly passage: number;
  readonly n: number;
}

/** Rows looked at for one key when a filter lets few of them through. */
const SIFTED_ROWS = 20_000;

/** The newest entries of a table under any of some keys; each item once. */
export function newestEntries(
  db: Connection,
  table: string,
  key: string,
): (keys: readonly Value[], scope: Scope, limit: number) => Entry[] {
  const rows = db.all<[passage: number, n: number]>(
    `SELECT passage, n FROM ${table} WHERE ${key} = ? AND passage BETWEEN ? AND ?
       ORDER BY passage DESC LIMIT ?`,
  );
  const underKey = (of: Value, { ranges, only }: Scope, limit: number): Entry[] => {
    const found: Entry[] = [];
    for (const range of ranges) {
      if (found.length >= limit) break;
      const most = only ? SIFTED_ROWS : limit - found.length;
      for (const [passage, n] of rows(of, ...passagesOf(range), most)) {
        if (only === null || only.has(articleOf(passage))) found.push({ passage, n });
      }
    }
    return found;
  };
  return (keys, scope, limit) =>
    newestFirst(keys.flatMap((of) => underKey(of, scope, limit))).slice(0, limit);
}

/** Entries by passage, newest first, then by their place; without doubles. */
export function newestFirst(entries: readonly Entry[]): Entry[] {
  const own = new Map(entries.map((entry) => [`${entry.passage} ${entry.n}`, entry]));
  return [...own.values()].sort((a, b) => b.passage - a.passage || a.n - b.n);
}
