import type { Connection } from './connection.ts';
import { asNumbers } from './numbers.ts';
import { addSharing, bucketOf, chunkId, keepNewest, PAIR, passageAt, TURNS } from './pairs.ts';

/** The lowest bits of a hash, by which most pairs of the log are passed over. */
const LOW_BITS = 0xffff;

type Joined = [pairs: Uint8Array | null];

/** Passages by the hashes of their shingles. */
export interface Sharing {
  /** The newest passages that have each of some hashes, newest first. */
  find(hashes: readonly number[]): ReadonlyMap<number, readonly number[]>;
  /** Forgets the log after a write. */
  clear(): void;
}

/** Reads what `keepSketches` wrote. */
export function readSketches(db: Connection): Sharing {
  // Joined in SQL, for a row costs more than its bytes.
  const log = db.one<Joined>("SELECT cast(group_concat(pairs, '') AS BLOB) FROM sketch_log");
  const chunks = db.one<Joined>(
    "SELECT cast(group_concat(pairs, '') AS BLOB) FROM sketches WHERE id BETWEEN ? AND ?",
  );
  const inChunks = (hash: number): number[] => {
    const bucket = bucketOf(hash);
    const pairs = pairsOf(chunks(chunkId(bucket, 0), chunkId(bucket, TURNS - 1)));
    const found: number[] = [];
    for (let i = 0; i < pairs.length; i += PAIR) {
      if (pairs[i] === hash) addSharing(found, passageAt(pairs, i));
    }
    return found;
  };
  let kept: Uint32Array | null = null;
  const addLogged = (found: ReadonlyMap<number, number[]>): void => {
    const wanted = new Uint8Array(LOW_BITS + 1);
    for (const hash of found.keys()) wanted[hash & LOW_BITS] = 1;
    kept ??= pairsOf(log());
    const pairs = kept;
    for (let i = 0; i < pairs.length; i += PAIR) {
      const hash = pairs[i] as number;
      const passages = wanted[hash & LOW_BITS] === 1 && found.get(hash);
      if (passages) addSharing(passages, passageAt(pairs, i));
    }
  };

  return {
    find: (hashes) => {
      const found = new Map(hashes.map((hash) => [hash, inChunks(hash)]));
      addLogged(found);
      for (const passages of found.values()) keepNewest(passages);
      return found;
    },
    clear: () => {
      kept = null;
    },
  };
}

const pairsOf = (row: Joined | undefined): Uint32Array => asNumbers(row?.[0] ?? new Uint8Array());
