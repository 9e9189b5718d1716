import type { Filter } from '../../store.ts';
import {
  dayOfIds,
  firstArticle,
  LAST_PASSAGE,
  PASSAGES_AN_ARTICLE,
  passageId,
} from '../coding/ids.ts';
import type { Connection } from '../database/connection.ts';

/** Article numbers from `low` to `high`, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** More ranges than this are asked as one wide range and sifted. */
const MOST_RANGES = 200;

/** Which article numbers a filter means. */
export interface Scope {
  /** Newest first. */
  readonly ranges: readonly Range[];
  /** The articles one by one, newest first, when the filter names them. */
  readonly named: readonly number[] | null;
  /** Sifts what the ranges let through, when they are wider than the filter. */
  readonly only: ReadonlySet<number> | null;
}

const LAST_ARTICLE = Math.floor(LAST_PASSAGE / PASSAGES_AN_ARTICLE);

/** The ids of the passages of a range of articles. */
export const passagesOf = ({ low, high }: Range): readonly [low: number, high: number] => [
  passageId(low, 0),
  passageId(high, PASSAGES_AN_ARTICLE - 1),
];

/** Rows looked at, under one key or in all, when a filter lets few of them through. */
export const SIFTED_ROWS = 20_000;

/** The newest rows of a scope: asks range by range, each newest first, until there are enough. */
export function newestIn<Row>(
  { ranges, only }: Scope,
  limit: number,
  ask: (range: Range, limit: number) => readonly Row[],
  articleOfRow: (row: Row) => number,
): Row[] {
  const found: Row[] = [];
  for (const range of ranges) {
    if (found.length >= limit) break;
    const rows = ask(range, only ? SIFTED_ROWS : limit - found.length);
    for (const row of rows) if (only?.has(articleOfRow(row)) ?? true) found.push(row);
  }
  return found.slice(0, limit);
}

/** Resolves filters to article numbers. */
export function readScopes(db: Connection): (filter: Filter) => Scope {
  const numbers = db.list(
    `SELECT json_group_array(id) FROM articles WHERE key IN (SELECT value FROM json_each(?))`,
  );
  return ({ since, articles, without = [] }) => {
    // A day that cannot be read restricts to nothing rather than to everything.
    const low = since === undefined ? 0 : firstArticle(dayOfIds(since) || 2 ** 17);
    const left = new Set(without.length > 0 ? numbers(JSON.stringify(without)) : []);
    if (articles === undefined)
      return { ranges: between({ low, high: LAST_ARTICLE }, [...left]), named: null, only: null };
    const named = numbers(JSON.stringify(articles))
      .filter((number) => number >= low && !left.has(number))
      .sort((a, b) => b - a);
    const ranges = runs(named);
    const [first, last] = [ranges.at(-1), ranges[0]];
    if (ranges.length <= MOST_RANGES || first === undefined || last === undefined) {
      return { ranges, named, only: null };
    }
    return { ranges: [{ low: first.low, high: last.high }], named, only: new Set(named) };
  };
}

/** A range without some of its numbers, newest first. */
function between({ low, high }: Range, without: readonly number[]): Range[] {
  const cuts = without.filter((number) => number >= low && number <= high).sort((a, b) => b - a);
  const ends = [high, ...cuts.map((number) => number - 1)];
  return ends
    .map((end, at) => ({ low: (cuts[at] ?? low - 1) + 1, high: end }))
    .filter((range) => range.low <= range.high);
}

/** Numbers, falling, as the ranges they fill. */
function runs(numbers: readonly number[]): Range[] {
  const ranges: Range[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last.low === number + 1) {
      ranges[ranges.length - 1] = { low: number, high: last.high };
    } else ranges.push({ low: number, high: number });
  }
  return ranges;
}
