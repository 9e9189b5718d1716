import type { ArticleHead, Totals } from '../store.ts';
import type { Connection } from './connection.ts';
import type { Scope } from './filter.ts';
import { unseal } from './seal.ts';
import type { Head } from './sources.ts';

/** Articles without their texts, and how many there are. */
export function findArticles(db: Connection) {
  const rows = db.all<[id: number, key: string, head: string, size: number]>(
    `SELECT id, key, head, size FROM articles WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?`,
  );
  const numberOf = db.one<[number]>('SELECT id FROM articles WHERE key = ?');
  const sizes = db.one<[articles: number, passages: number | null]>(
    'SELECT count(*), sum(size) FROM articles WHERE id BETWEEN ? AND ?',
  );
  const sifted = db.one<[articles: number, passages: number | null]>(
    'SELECT count(*), sum(size) FROM articles WHERE id IN (SELECT value FROM json_each(?))',
  );

  return {
    numberOf: (key: string): number | null => numberOf(key)?.[0] ?? null,

    totals: ({ ranges, only }: Scope): Totals => {
      const counts = only
        ? [sifted(JSON.stringify([...only]))]
        : ranges.map(({ low, high }) => sizes(low, high));
      return {
        articles: counts.reduce((sum, row) => sum + (row?.[0] ?? 0), 0),
        passages: counts.reduce((sum, row) => sum + (row?.[1] ?? 0), 0),
      };
    },

    page: (
      { ranges, only }: Scope,
      { limit, after }: { limit: number; after?: string },
    ): readonly ArticleHead[] => {
      const before = after === undefined ? undefined : numberOf(after)?.[0];
      const found: ArticleHead[] = [];
      for (const { low, high } of ranges) {
        let top = Math.min(high, (before ?? high + 1) - 1);
        while (found.length < limit && top >= low) {
          const page = rows(low, top, limit);
          for (const [id, key, sealed, passages] of page) {
            const head = only?.has(id) === false ? null : unseal<Head>(sealed);
            if (head !== null) found.push({ id: key, ...head, passages });
          }
          top = page.length < limit ? -1 : (page.at(-1)?.[0] ?? 0) - 1;
        }
      }
      return found.slice(0, limit);
    },
  };
}
