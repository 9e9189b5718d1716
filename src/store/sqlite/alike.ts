import type { StoredPassage } from '../store.ts';
import type { Connection } from './connection.ts';
import { shingles, shingleWord } from './shingling.ts';
import type { Sources } from './sources.ts';

/** Candidates for one passage. */
const MOST_ALIKE = 40;

/** Newest passages looked at for one shingle. */
const MOST_SHARING = 40;

/** A shingle in more passages is a stock phrase ("said in a statement on"): it takes two of them. */
const STOCK_PHRASE = 10;

/** Passages that share sampled shingles, most shared first. */
export function findAlike(db: Connection, sources: Sources) {
  const sharing = db.list(
    `SELECT json_group_array(rowid) FROM (SELECT rowid FROM shingles
       WHERE shingles MATCH ? ORDER BY rowid DESC LIMIT ${MOST_SHARING})`,
  );
  const candidates = ({ id, text }: StoredPassage): number[] => {
    const shared = new Map<number, number>();
    for (const hash of shingles(text)) {
      const others = sharing(`"${shingleWord(hash)}"`);
      const weight = others.length > STOCK_PHRASE ? 1 : 2;
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    shared.delete(id);
    return [...shared]
      .filter(([, weight]) => weight > 1)
      .sort(([a, inA], [b, inB]) => inB - inA || b - a)
      .slice(0, MOST_ALIKE)
      .map(([other]) => other);
  };
  return (ids: readonly number[]): ReadonlyMap<number, readonly StoredPassage[]> =>
    new Map(
      sources.passages(ids).map((passage) => [passage.id, sources.passages(candidates(passage))]),
    );
}
