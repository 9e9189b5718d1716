import type { Connection } from './connection.ts';
import { asNumbers } from './numbers.ts';
import {
  addSharing,
  bucketOf,
  byBucket,
  chunkId,
  keepNewest,
  PAIR,
  passageAt,
  TURNS,
} from './pairs.ts';

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
  /* Dealt out once: going through all of the log for each question costs more than its chunks. */
  let kept: readonly Uint32Array[] | null = null;
  const sharing = (hash: number): number[] => {
    kept ??= byBucket([pairsOf(log())]);
    const bucket = bucketOf(hash);
    const found: number[] = [];
    addFrom(pairsOf(chunks(chunkId(bucket, 0), chunkId(bucket, TURNS - 1))), hash, found);
    addFrom(kept[bucket] as Uint32Array, hash, found);
    return keepNewest(found);
  };

  return {
    find: (hashes) => new Map(hashes.map((hash) => [hash, sharing(hash)])),
    clear: () => {
      kept = null;
    },
  };
}

/** Adds the passages that pairs have for a hash. */
function addFrom(pairs: Uint32Array, hash: number, found: number[]): void {
  for (let i = 0; i < pairs.length; i += PAIR) {
    if (pairs[i] === hash) addSharing(found, passageAt(pairs, i));
  }
}

const pairsOf = (row: Joined | undefined): Uint32Array => asNumbers(row?.[0] ?? new Uint8Array());
