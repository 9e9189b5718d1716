import type { StoredPassage } from '../store.ts';
import type { Connection } from './connection.ts';
import { readSketches } from './sharing.ts';
import { allShingles, shingles } from './shingling.ts';
import type { Sources } from './sources.ts';

/** Candidates for one passage. */
const MOST_ALIKE = 40;

/** A shingle in more passages is a stock phrase ("said in a statement on"): it takes two of them. */
const STOCK_PHRASE = 10;

/**
 * Least share of the shorter one's shingles that stands in the other. Of 748 pairs of reprints in
 * real news all have more (the least 0.15, the next 0.29); of the others that share a hash, 55 % have less.
 */
const LEAST_SHARED = 1 / 7;

/** Passages of which the ones alike are remembered, as ids. */
const REMEMBERED = 4096;

/** Passages that share sampled shingles, most shared first. */
export function findAlike(db: Connection, sources: Sources) {
  const sharing = readSketches(db);
  const known = new Map<number, readonly number[]>();
  const look = (passages: readonly StoredPassage[]): void => {
    const sketched = passages.map(({ id, text }) => ({ id, text, sketch: shingles(text) }));
    const others = sharing.find([...new Set(sketched.flatMap(({ sketch }) => sketch))]);
    for (const { id, text, sketch } of sketched) {
      const isAlike = sharesWith(text);
      // What the index says of a passage that was replaced may be out of date.
      const alike = candidates(id, sketch, others).filter((other) => isAlike(sources.words(other)));
      known.set(id, alike);
    }
  };
  const find = (ids: readonly number[]): ReadonlyMap<number, readonly StoredPassage[]> => {
    const passages = sources.passages(ids);
    if (known.size + passages.length > REMEMBERED) known.clear();
    look(passages.filter(({ id }) => !known.has(id)));
    return new Map(passages.map(({ id }) => [id, sources.passages(known.get(id) ?? [])]));
  };
  const clear = (): void => {
    known.clear();
    sharing.clear();
  };
  return { find, clear };
}

/** Tells whether a text shares enough with this one to be looked at. */
function sharesWith(text: string): (other: string | null) => boolean {
  const own = new Set(allShingles(text));
  return (other) => {
    if (other === null) return false;
    const hashes = new Set(allShingles(other));
    let shared = 0;
    for (const hash of hashes) if (own.has(hash)) shared += 1;
    return shared > 0 && shared >= LEAST_SHARED * Math.min(own.size, hashes.size);
  };
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
