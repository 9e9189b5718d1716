import { storeError } from '../../faults.ts';
import { ARTICLES_A_DAY, dayOfIds, firstArticle } from '../coding/ids.ts';
import type { Connection } from '../database/connection.ts';

/** What has the day it was published, or none. */
interface Dated {
  readonly published: string | null;
}

/** Gives articles numbers that are free: after the last of their day, or in its gaps when it is full. */
export function numberArticles(
  db: Connection,
): <Item extends Dated>(items: readonly Item[]) => { number: number; item: Item }[] {
  const last = db.one<[number | null]>('SELECT max(id) FROM articles WHERE id BETWEEN ? AND ?');
  const gaps = db.all<[first: number, end: number]>(
    `SELECT id + 1, next FROM (SELECT id, lead(id) OVER (ORDER BY id) AS next
       FROM (SELECT ?1 - 1 AS id UNION ALL SELECT id FROM articles WHERE id BETWEEN ?1 AND ?2))
     WHERE next > id + 1 LIMIT ?3`,
  );
  const inGaps = (low: number, high: number, count: number): number[] => {
    const free: number[] = [];
    for (const [first, end] of gaps(low, high, count)) {
      for (let n = first; n < end && free.length < count; n++) free.push(n);
    }
    return free;
  };

  const freeOf = (day: number, count: number): number[] => {
    const low = firstArticle(day);
    const end = low + ARTICLES_A_DAY;
    const next = (last(low, end - 1)?.[0] ?? low - 1) + 1;
    const free =
      next + count <= end
        ? Array.from({ length: count }, (_, n) => next + n)
        : inGaps(low, end - 1, count);
    if (free.length < count) {
      throw storeError(`A day can have ${ARTICLES_A_DAY} articles; this store is full for one.`);
    }
    return free;
  };

  return (items) => {
    type Item = (typeof items)[number];
    const days = new Map<number, Item[]>();
    for (const item of items) {
      const day = dayOfIds(item.published);
      const ofDay = days.get(day);
      if (ofDay === undefined) days.set(day, [item]);
      else ofDay.push(item);
    }
    return [...days]
      .sort(([a], [b]) => a - b)
      .flatMap(([day, ofDay]) => {
        const free = freeOf(day, ofDay.length);
        return ofDay.map((item, n) => ({ number: free[n] ?? Number.NaN, item }));
      });
  };
}
