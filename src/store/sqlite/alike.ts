import type { StoredPassage } from '../store.ts';
import type { Connection } from './connection.ts';
import { readSketches } from './sharing.ts';
import { shingles } from './shingling.ts';
import type { Sources } from './sources.ts';

/** Candidates for one passage. */
const MOST_ALIKE = 40;

/** A shingle in more passages is a stock phrase ("said in a statement on"): it takes two of them. */
const STOCK_PHRASE = 10;

/** Passages that share sampled shingles, most shared first. */
export function findAlike(db: Connection, sources: Sources) {
  const sharing = readSketches(db);
  const find = (ids: readonly number[]): ReadonlyMap<number, readonly StoredPassage[]> => {
    const sketched = sources.passages(ids).map((passage) => ({
      passage,
      sketch: shingles(passage.text),
    }));
    const hashes = new Set(sketched.flatMap(({ sketch }) => sketch));
    const others = sharing.find([...hashes]);
    const alike = sketched.map(({ passage, sketch }): [number, readonly StoredPassage[]] => [
      passage.id,
      // What the index says of a passage that was replaced may be out of date.
      sources.passages(candidates(passage.id, sketch, others)).filter(({ text }) => {
        const own = new Set(shingles(text));
        return sketch.some((hash) => own.has(hash));
      }),
    ]);
    return new Map(alike);
  };
  return { find, clear: sharing.clear };
}

/** The passages that share most of a sketch, by shingle. */
function candidates(
  id: number,
  sketch: readonly number[],
  sharing: ReadonlyMap<number, readonly number[]>,
): number[] {
  const shared = new Map<number, number>();
  for (const hash of sketch) {
    const others = sharing.get(hash) ?? [];
    const weight = others.length > STOCK_PHRASE ? 1 : 2;
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weight);
  }
  shared.delete(id);
  return [...shared]
    .filter(([, weight]) => weight > 1)
    .sort(([a, inA], [b, inB]) => inB - inA || b - a)
    .slice(0, MOST_ALIKE)
    .map(([other]) => other);
}
