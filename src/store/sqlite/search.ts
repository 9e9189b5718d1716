import type { Hit, Search } from '../store.ts';
import type { Connection } from './connection.ts';
import { passagesOf, type Scope } from './filter.ts';
import { articleOf } from './ids.ts';
import { matchText } from './match.ts';
import type { Sources } from './sources.ts';

/** Matches that are ranked: the newest ones. BM25 of every match of a common word takes 80 ms. */
const RANKED = 3000;

const BETWEEN = 'rowid BETWEEN cast(? AS INTEGER) AND cast(? AS INTEGER)';

/** Two stages: the newest matches by id, then BM25 among these. */
export function searchPassages(
  db: Connection,
  sources: Sources,
): (query: Search, scope: Scope) => readonly Hit[] {
  const newest = db.list(
    `SELECT json_group_array(rowid) FROM (SELECT rowid FROM passage_words
       WHERE passage_words MATCH ? AND ${BETWEEN} ORDER BY rowid DESC LIMIT ?)`,
  );
  const ranked = db.all<[id: number, score: number]>(
    `SELECT rowid, -bm25(passage_words) AS score FROM passage_words
       WHERE passage_words MATCH ? AND ${BETWEEN} ORDER BY score DESC, rowid DESC LIMIT ?`,
  );

  const candidates = (match: string, { ranges, only }: Scope): number[] => {
    const found: number[] = [];
    for (const range of ranges) {
      if (found.length >= RANKED) break;
      const ids = newest(match, ...passagesOf(range), only ? -1 : RANKED - found.length);
      for (const id of ids) if (only === null || only.has(articleOf(id))) found.push(id);
    }
    return found.slice(0, RANKED);
  };

  return ({ groups, match, limit }, scope) => {
    const text = matchText(groups, match);
    if (text === null) return [];
    const ids = candidates(text, scope);
    const [last, first] = [ids[0], ids.at(-1)];
    if (last === undefined || first === undefined) return [];
    const wanted = new Set(ids);
    const sifted = scope.only !== null || scope.ranges.length > 1;
    const rows = ranked(text, first, last, sifted ? -1 : limit);
    return rows
      .filter(([id]) => wanted.has(id))
      .slice(0, limit)
      .flatMap(([id, score]) => {
        const passage = sources.passage(id);
        return passage === null ? [] : [{ passage, score }];
      });
  };
}
