import { asNumbers } from '../coding/numbers.ts';
import type { Connection } from '../database/connection.ts';
import { column, readRows } from '../database/rows.ts';
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
  const chunks = readRows(
    db,
    ['pairs'],
    `sketches ON sketches.id BETWEEN wanted.number AND wanted.number + ${TURNS - 1}`,
  );
  /* Dealt out once: going through all of the log for each question costs more than its chunks. */
  let kept: ((bucket: number) => Uint32Array) | null = null;

  return {
    find: (hashes) => {
      kept ??= byBucket([asNumbers(log()?.[0] ?? new Uint8Array())]);
      const found = new Map(hashes.map((hash): [number, number[]] => [hash, []]));
      const rows = chunks([...new Set(hashes.map((hash) => chunkId(bucketOf(hash), 0)))]);
      for (const [hash, passages] of found) {
        const bucket = bucketOf(hash);
        for (const row of rows.get(chunkId(bucket, 0)) ?? []) {
          addFrom(asNumbers(column(row, 0)), hash, passages);
        }
        addFrom(kept(bucket), hash, passages);
        keepNewest(passages);
      }
      return found;
    },
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
