import type { StoredMoment } from '../../store.ts';
import { articleOf } from '../coding/ids.ts';
import type { Connection } from '../database/connection.ts';
import { passagesOf, type Scope, SIFTED_ROWS } from '../texts/filter.ts';
import type { Item, readItems } from './items.ts';

/** Named articles whose own lists are read; more are sifted out of the newest moments of all. */
const MOST_READ = 200;

/** Moments by their first day, latest first. */
export function findMoments(db: Connection, items: ReturnType<typeof readItems>) {
  const latest = db.all<[passage: number, n: number]>(
    `SELECT passage, n FROM moments WHERE passage BETWEEN ? AND ?
       ORDER BY day DESC, passage DESC, n DESC LIMIT ?`,
  );
  const inArticles = (articles: readonly number[], limit: number): readonly StoredMoment[] =>
    articles
      .flatMap((article) => items.inArticle('moments', article))
      .sort((a, b) => byDay(a, b) || b.passage.id - a.passage.id || b.span[0] - a.span[0])
      .slice(0, limit);

  return ({ ranges, named, only }: Scope, limit: number): readonly StoredMoment[] => {
    const [newest, oldest] = [ranges[0], ranges.at(-1)];
    if (newest === undefined || oldest === undefined) return [];
    if (named !== null && named.length <= MOST_READ) return inArticles(named, limit);
    const [low, high] = passagesOf({ low: oldest.low, high: newest.high });
    const wanted = only ?? (named && new Set(named));
    const entries = latest(low, high, wanted ? SIFTED_ROWS : limit)
      .filter(([passage]) => wanted?.has(articleOf(passage)) ?? true)
      .slice(0, limit)
      .map(([passage, n]) => ({ passage, n }));
    return items.of('moments', entries);
  };
}

const byDay = (a: Item<'moments'>, b: Item<'moments'>): number =>
  a.from < b.from ? 1 : a.from > b.from ? -1 : 0;
