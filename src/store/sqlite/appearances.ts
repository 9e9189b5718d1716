import type { Appearance } from '../store.ts';
import type { Connection } from './connection.ts';
import { rolesOf } from './entries.ts';
import { passagesOf, type Scope } from './filter.ts';
import { articleOf, indexOf } from './ids.ts';
import { phrase } from './match.ts';
import type { Readings } from './readings.ts';
import type { Sources } from './sources.ts';

/** Rows looked at for one name when a filter lets few of them through. */
const SIFTED_ROWS = 20_000;

/** Where names stand and what they are called there. */
export function findAppearances(db: Connection, sources: Sources, readings: Readings) {
  const rows = db.all<[article: number, n: number]>(
    `SELECT article, n FROM appearances WHERE name = ? AND article BETWEEN ? AND ?
       ORDER BY article DESC LIMIT ?`,
  );
  const counted = db.list(
    `SELECT json_group_array(article) FROM appearances
       WHERE name = ? AND article BETWEEN ? AND ?`,
  );
  const idOf = db.one<[number]>('SELECT id FROM names WHERE label = ? AND kind = ?');
  const roleRows = db.list(
    `SELECT json_group_array(rowid) FROM (SELECT rowid FROM role_words WHERE role_words MATCH ?
       AND rowid BETWEEN cast(? AS INTEGER) AND cast(? AS INTEGER) ORDER BY rowid DESC LIMIT ?)`,
  );

  const appearance = (name: number, article: number, n: number): Appearance[] => {
    const source = sources.source(article);
    const found = source && readings.list('names', article)?.[n];
    if (!source || !found) return [];
    const { mentions, roles } = found;
    return [{ name, article: source.key, published: source.head.published, mentions, roles }];
  };

  const ofName = (name: number, { ranges, only }: Scope, limit: number) => {
    const found: { name: number; article: number; n: number }[] = [];
    for (const { low, high } of ranges) {
      if (found.length >= limit) break;
      for (const [article, n] of rows(name, low, high, only ? SIFTED_ROWS : limit - found.length)) {
        if (only === null || only.has(article)) found.push({ name, article, n });
      }
    }
    return found;
  };

  return {
    find: (names: readonly number[], scope: Scope, limit: number): readonly Appearance[] =>
      [...new Set(names)]
        .flatMap((name) => ofName(name, scope, limit))
        .sort((a, b) => b.article - a.article || a.name - b.name || a.n - b.n)
        .slice(0, limit)
        .flatMap(({ name, article, n }) => appearance(name, article, n)),

    count: (names: readonly number[], { ranges, only }: Scope): number => {
      const articles = new Set(
        names.flatMap((name) => ranges.flatMap(({ low, high }) => counted(name, low, high))),
      );
      return only ? [...articles].filter((article) => only.has(article)).length : articles.size;
    },

    byRole: (words: readonly string[], scope: Scope, limit: number): readonly Appearance[] => {
      const phrases = words.flatMap((word) => phrase(word) ?? []);
      if (phrases.length === 0) return [];
      const seen = new Set<string>();
      return scope.ranges
        .flatMap((range) => roleRows(phrases.join(' AND '), ...passagesOf(range), limit * 4))
        .filter((id) => scope.only?.has(articleOf(id)) ?? true)
        .flatMap((id) => {
          const article = articleOf(id);
          const names = readings.list('names', article);
          const n = names && rolesOf(names)[indexOf(id)]?.name;
          const name = n === null || n === undefined ? undefined : names?.[n];
          const own = name && idOf(name.label, name.kind)?.[0];
          if (n === null || n === undefined || own === undefined) return [];
          if (seen.has(`${article} ${n}`)) return [];
          seen.add(`${article} ${n}`);
          return appearance(own, article, n);
        })
        .slice(0, limit);
    },
  };
}
