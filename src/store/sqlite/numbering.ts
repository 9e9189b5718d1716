import type { Article } from '../../news/article.ts';
import { storeError } from '../faults.ts';
import type { Connection } from './connection.ts';
import { ARTICLES_A_DAY, dayNumber, firstArticle } from './ids.ts';

/** Gives articles numbers that are free: after the last of their day, or in its gaps when it is full. */
export function numberArticles(
  db: Connection,
): <Item extends { article: Article }>(items: readonly Item[]) => { number: number; item: Item }[] {
  const last = db.one<[number | null]>('SELECT max(id) FROM articles WHERE id BETWEEN ? AND ?');
  const gaps = db.list(
    `SELECT json_group_array(free) FROM (SELECT id + 1 AS free FROM articles AS a
       WHERE id BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM articles WHERE id = a.id + 1) LIMIT ?)`,
  );

  const freeOf = (day: number, count: number): number[] => {
    const low = firstArticle(day);
    const end = low + ARTICLES_A_DAY;
    const next = (last(low, end - 1)?.[0] ?? low - 1) + 1;
    const free =
      next + count <= end
        ? Array.from({ length: count }, (_, n) => next + n)
        : gaps(low, end - 2, count);
    if (free.length < count) {
      throw storeError(`A day can have ${ARTICLES_A_DAY} articles; this store is full for one.`);
    }
    return free;
  };

  return (items) => {
    type Item = (typeof items)[number];
    const days = new Map<number, Item[]>();
    for (const item of items) {
      const day = dayNumber(item.article.published);
      days.set(day, [...(days.get(day) ?? []), item]);
    }
    return [...days]
      .sort(([a], [b]) => a - b)
      .flatMap(([day, ofDay]) => {
        const free = freeOf(day, ofDay.length);
        return ofDay.map((item, n) => ({ number: free[n] ?? Number.NaN, item }));
      });
  };
}
