import type { ArticleHead, Totals } from '../store.ts';
import type { Connection } from './connection.ts';
import { newestIn, type Scope } from './filter.ts';
import { unseal } from './seal.ts';
import type { Head } from './sources.ts';

type Columns = [id: number, key: string, head: Uint8Array, size: number];

/** Articles without their texts, and how many there are. */
export function findArticles(db: Connection) {
  const rows = db.all<Columns>(
    `SELECT id, key, cast(head AS BLOB), size FROM articles WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?`,
  );
  const wanted = db.all<Columns>(
    `SELECT id, key, cast(head AS BLOB), size FROM articles
       WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC`,
  );
  const holding = db.all<Columns>(
    `SELECT id, key, cast(head AS BLOB), size FROM articles WHERE instr(head, ?) ORDER BY id DESC LIMIT ?`,
  );
  const numberOf = db.one<[number]>('SELECT id FROM articles WHERE key = ?');
  const sizes = db.one<[articles: number, passages: number | null]>(
    'SELECT count(*), sum(size) FROM articles WHERE id BETWEEN ? AND ?',
  );
  const sizesOf = db.one<[articles: number, passages: number | null]>(
    'SELECT count(*), sum(size) FROM articles WHERE id IN (SELECT value FROM json_each(?))',
  );

  return {
    numberOf: (key: string): number | null => numberOf(key)?.[0] ?? null,

    totals: ({ ranges, named }: Scope): Totals => {
      const counts = named
        ? [sizesOf(JSON.stringify(named))]
        : ranges.map(({ low, high }) => sizes(low, high));
      return {
        articles: counts.reduce((sum, row) => sum + (row?.[0] ?? 0), 0),
        passages: counts.reduce((sum, row) => sum + (row?.[1] ?? 0), 0),
      };
    },

    page: (scope: Scope, page: { limit: number; after?: string }): readonly ArticleHead[] => {
      const end = page.after === undefined ? Number.POSITIVE_INFINITY : numberOf(page.after)?.[0];
      if (end === undefined) return [];
      const found = scope.named
        ? wanted(JSON.stringify(scope.named.filter((id) => id < end).slice(0, page.limit)))
        : newestIn(
            scope,
            page.limit,
            ({ low, high }, most) => rows(low, Math.min(high, end - 1), most),
            ([id]) => id,
          );
      return found.flatMap(headOf);
    },

    addressed: (part: string, limit: number): readonly ArticleHead[] =>
      holding(JSON.stringify(part).slice(1, -1), limit)
        .flatMap(headOf)
        .filter(({ url }) => url?.includes(part)),
  };
}

const headOf = ([, key, sealed, passages]: Columns): ArticleHead[] => {
  const head = unseal<Head>(sealed);
  return head === null ? [] : [{ id: key, ...head, passages }];
};
