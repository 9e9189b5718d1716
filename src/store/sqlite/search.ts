import type { Hit, Search } from '../store.ts';
import type { Connection } from './connection.ts';
import { newestIn, passagesOf, type Range, type Scope } from './filter.ts';
import { articleOf } from './ids.ts';
import { matchText } from './match.ts';
import type { Sources } from './sources.ts';

/** Matches that are ranked: the newest ones. BM25 of every match of a common word takes 80 ms. */
const RANKED = 2000;

const BETWEEN = 'rowid BETWEEN cast(? AS INTEGER) AND cast(? AS INTEGER)';

type Ranked = [id: number, score: number];

/** The newest matches by id, and BM25 among these. */
export function searchPassages(
  db: Connection,
  sources: Sources,
): (query: Search, scope: Scope) => readonly Hit[] {
  /* In one range matches come newest first by themselves and are scored on the way. */
  const scored = db.all<Ranked>(
    `SELECT id, score FROM (SELECT rowid AS id, -bm25(passage_words) AS score FROM passage_words
         WHERE passage_words MATCH ? AND ${BETWEEN} ORDER BY rowid DESC LIMIT ${RANKED})
       ORDER BY score DESC, id DESC LIMIT ?`,
  );
  const newest = db.list(
    `SELECT json_group_array(rowid) FROM (SELECT rowid FROM passage_words
       WHERE passage_words MATCH ? AND ${BETWEEN} ORDER BY rowid DESC LIMIT ?)`,
  );
  // The plus keeps SQLite from starting one full-text search for each wanted row.
  const ranked = db.all<Ranked>(
    `SELECT rowid, -bm25(passage_words) AS score FROM passage_words
       WHERE passage_words MATCH ?1
         AND rowid BETWEEN cast(?2 AS INTEGER) AND cast(?3 AS INTEGER)
         AND +rowid IN (SELECT value FROM json_each(?4))
       ORDER BY score DESC, rowid DESC LIMIT ?5`,
  );

  const inRanges = (text: string, scope: Scope, limit: number): Ranked[] => {
    const ask = (range: Range, most: number) => newest(text, ...passagesOf(range), most);
    const ids = newestIn(scope, RANKED, ask, articleOf);
    const [last, first] = [ids[0], ids.at(-1)];
    if (last === undefined || first === undefined) return [];
    return ranked(text, first, last, JSON.stringify(ids), limit);
  };

  return ({ groups, match, limit }, scope) => {
    const text = matchText(groups, match);
    if (text === null) return [];
    const [range, ...others] = scope.ranges;
    const isOne = range !== undefined && others.length === 0 && scope.only === null;
    const best = isOne ? scored(text, ...passagesOf(range), limit) : inRanges(text, scope, limit);
    const scores = new Map(best);
    const passages = sources.passages(best.map(([id]) => id));
    return passages.map((passage) => ({ passage, score: scores.get(passage.id) ?? 0 }));
  };
}
