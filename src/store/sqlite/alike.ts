import type { StoredPassage } from '../store.ts';
import type { Connection } from './connection.ts';
import { shingles, shingleWord } from './shingling.ts';
import type { Sources } from './sources.ts';

/** Candidates for one passage. */
const MOST_ALIKE = 200;

/** Newest passages looked at for one shingle; a stock phrase stands in very many. */
const MOST_SHARING = 500;

/** Passages that share sampled shingles, most shared first. */
export function findAlike(db: Connection, sources: Sources) {
  const sharing = db.list(
    `SELECT json_group_array(rowid) FROM (SELECT rowid FROM shingles
       WHERE shingles MATCH ? ORDER BY rowid DESC LIMIT ${MOST_SHARING})`,
  );
  const candidates = ({ id, text }: StoredPassage): number[] => {
    const shared = new Map<number, number>();
    for (const hash of shingles(text)) {
      for (const other of sharing(`"${shingleWord(hash)}"`)) {
        if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return [...shared]
      .sort(([a, inA], [b, inB]) => inB - inA || b - a)
      .slice(0, MOST_ALIKE)
      .map(([other]) => other);
  };
  return (ids: readonly number[]): ReadonlyMap<number, readonly StoredPassage[]> =>
    new Map(
      sources.passages(ids).map((passage) => [passage.id, sources.passages(candidates(passage))]),
    );
}
