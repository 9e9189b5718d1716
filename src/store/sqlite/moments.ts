import type { StoredMoment } from '../store.ts';
import type { Connection } from './connection.ts';
import { isIn, passagesOf, type Scope } from './filter.ts';
import { articleOf } from './ids.ts';
import type { readItems } from './items.ts';
import type { Entry } from './newest.ts';

/** Moments looked at when a filter lets few of them through. */
const SIFTED_ROWS = 50_000;

/** Moments by their first day, latest first. */
export function findMoments(db: Connection, items: ReturnType<typeof readItems>) {
  const latest = db.all<[day: string, passage: number, n: number]>(
    `SELECT day, passage, n FROM moments WHERE passage BETWEEN ? AND ?
       ORDER BY day DESC, passage DESC, n DESC LIMIT ?`,
  );
  return (scope: Scope, limit: number): readonly StoredMoment[] => {
    const [newest, oldest] = [scope.ranges[0], scope.ranges.at(-1)];
    if (newest === undefined || oldest === undefined) return [];
    const sifted = scope.only !== null || scope.ranges.length > 1;
    const [low, high] = passagesOf({ low: oldest.low, high: newest.high });
    const entries: Entry[] = latest(low, high, sifted ? SIFTED_ROWS : limit)
      .filter(([, passage]) => isIn(scope, articleOf(passage)))
      .slice(0, limit)
      .map(([, passage, n]) => ({ passage, n }));
    return items.of('moments', entries);
  };
}
