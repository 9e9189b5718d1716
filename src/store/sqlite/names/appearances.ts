import type { Appearance, Company } from '../../store.ts';
import { nameId } from '../coding/ids.ts';
import type { Connection } from '../database/connection.ts';
import { newestIn, type Scope } from '../texts/filter.ts';
import type { Readings } from '../texts/readings.ts';
import type { Sources } from '../texts/sources.ts';

/** A row of `appearances`: `n` is the name's place in the article's names. */
export interface NamePlace {
  readonly name: number;
  readonly article: number;
  readonly n: number;
}

/** Turns places into appearances; what is damaged is left out. */
export const readAppearances =
  (sources: Sources, readings: Readings) =>
  (places: readonly NamePlace[]): Appearance[] => {
    const articles = places.map(({ article }) => article);
    const heads = sources.heads(articles);
    const names = readings.lists('names', articles);
    return places.flatMap(({ name, article, n }) => {
      const source = heads.get(article);
      const found = source && names.get(article)?.[n];
      if (!source || !found) return [];
      const { mentions, roles } = found;
      return [{ name, article: source.key, published: source.head.published, mentions, roles }];
    });
  };

/** Where names stand, newest first. */
export function findAppearances(db: Connection, sources: Sources, readings: Readings) {
  const rows = db.rows<[article: number, n: number]>(
    'article, n',
    'FROM appearances WHERE name = ? AND article BETWEEN ? AND ? ORDER BY article DESC LIMIT ?',
  );
  const counted = db.list(
    `SELECT json_group_array(article) FROM appearances
       WHERE name = ? AND article BETWEEN ? AND ?`,
  );
  const appearances = readAppearances(sources, readings);

  const ofName = (name: number, scope: Scope, limit: number): NamePlace[] =>
    newestIn(
      scope,
      limit,
      ({ low, high }, most) => rows(name, low, high, most),
      ([article]) => article,
    ).map(([article, n]) => ({ name, article, n }));

  return {
    find: (names: readonly number[], scope: Scope, limit: number): readonly Appearance[] =>
      appearances(
        [...new Set(names)]
          .flatMap((name) => ofName(name, scope, limit))
          .sort((a, b) => b.article - a.article || a.name - b.name || a.n - b.n)
          .slice(0, limit),
      ),

    count: (names: readonly number[], { ranges, only }: Scope): number => {
      const articles = new Set(
        names.flatMap((name) => ranges.flatMap(({ low, high }) => counted(name, low, high))),
      );
      return only ? [...articles].filter((article) => only.has(article)).length : articles.size;
    },

    company: (names: readonly number[], scope: Scope, each: number): Company[] => {
      const places = names.flatMap((name) => ofName(name, scope, each));
      const articles = places.map(({ article }) => article);
      const [keys, lists] = [sources.heads(articles), readings.lists('names', articles)];
      const ids = new Map(
        [...lists].map(([article, own]) => [
          article,
          own.map(({ kind, label }) => nameId(kind, label)),
        ]),
      );
      return places.flatMap(({ name, article }) => {
        const key = keys.get(article)?.key;
        return key === undefined ? [] : [{ name, article: key, names: ids.get(article) ?? [] }];
      });
    },
  };
}
