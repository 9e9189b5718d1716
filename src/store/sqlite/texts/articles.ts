import type { ArticleHead, Totals } from '../../store.ts';
import { unseal } from '../coding/seal.ts';
import type { Connection } from '../database/connection.ts';
import { newestIn, type Range, type Scope } from './filter.ts';
import type { Head } from './source.ts';

type Columns = [id: number, key: string, head: Uint8Array, size: number];

type Sizes = [articles: number, passages: number | null];

/** Ranges of articles whose totals are remembered: one for each day that questions begin with. */
const REMEMBERED = 100;

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
  const numbersOf = db.list(
    'SELECT json_group_array(id) FROM articles WHERE key IN (SELECT value FROM json_each(?))',
  );
  const sizes = db.one<Sizes>('SELECT count(*), sum(size) FROM articles WHERE id BETWEEN ? AND ?');
  const sizesOf = db.one<Sizes>(
    'SELECT count(*), sum(size) FROM articles WHERE id IN (SELECT value FROM json_each(?))',
  );

  /* Counting all articles is a scan, and most questions ask for it: remembered until the next write. */
  const counts = new Map<string, Totals>();
  const countIn = ({ low, high }: Range): Totals => {
    const known = counts.get(`${low} ${high}`);
    if (known !== undefined) return known;
    const total = totalOf(sizes(low, high));
    if (counts.size >= REMEMBERED) counts.clear();
    counts.set(`${low} ${high}`, total);
    return total;
  };

  return {
    /** Forgets what was counted, after a write. */
    clear: (): void => counts.clear(),

    numberOf: (key: string): number | null => numberOf(key)?.[0] ?? null,

    /** Those that are there, in the store's order. */
    numbersOf: (keys: readonly string[]): readonly number[] => numbersOf(JSON.stringify(keys)),

    totals: ({ ranges, named }: Scope): Totals => {
      const all = named ? [totalOf(sizesOf(JSON.stringify(named)))] : ranges.map(countIn);
      return {
        articles: all.reduce((sum, { articles }) => sum + articles, 0),
        passages: all.reduce((sum, { passages }) => sum + passages, 0),
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

const totalOf = (row: Sizes | undefined): Totals => ({
  articles: row?.[0] ?? 0,
  passages: row?.[1] ?? 0,
});

const headOf = ([number, key, sealed, passages]: Columns): ArticleHead[] => {
  const head = unseal<Head>(sealed, number, 'head');
  return head === null ? [] : [{ id: key, ...head, passages }];
};
