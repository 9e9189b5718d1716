import { asNumbers } from '../coding/numbers.ts';
import type { Connection } from '../database/connection.ts';
import { column, readRows } from '../database/rows.ts';
import {
  addSharing,
  bucketOf,
  byBucket,
  chunkId,
  type Dealt,
  keepNewest,
  PAIR,
  passageAt,
  TURNS,
} from './pairs.ts';

/** The newest passages that have each of some hashes, newest first. */
export type FindSharing = (hashes: readonly number[]) => ReadonlyMap<number, readonly number[]>;

/** Reads what `keepSketches` wrote. */
export function readSketches(db: Connection): FindSharing {
  const log = readLog(db);
  const chunks = readRows(
    db,
    ['pairs'],
    `sketches ON sketches.id BETWEEN wanted.number AND wanted.number + ${TURNS - 1}`,
  );
  return (hashes) => {
    const logged = log();
    const found = new Map(hashes.map((hash): [number, number[]] => [hash, []]));
    const rows = chunks([...new Set(hashes.map((hash) => chunkId(bucketOf(hash), 0)))]);
    for (const [hash, passages] of found) {
      const bucket = bucketOf(hash);
      for (const row of rows.get(chunkId(bucket, 0)) ?? []) {
        addFrom(asNumbers(column(row, 0)), hash, passages);
      }
      for (const part of logged) addFrom(part.of(bucket), hash, passages);
      keepNewest(passages);
    }
    return found;
  };
}

/**
 * Gives the log as it stands, dealt out in a few parts: going through all of it for each question costs
 * more than its chunks, and dealing all of it after each write as much as ten answers.
 */
function readLog(db: Connection): () => readonly Dealt[] {
  // Whoever empties the log begins another turn.
  const turnOf = db.one<[number | null]>(`SELECT max(id) FROM sketches WHERE id < ${TURNS}`);
  const after = db.all<[id: number, pairs: Uint8Array]>(
    'SELECT id, pairs FROM sketch_log WHERE id > ? ORDER BY id',
  );
  let parts: Dealt[] = [];
  let turn: number | null = null;
  let last = 0;
  return () => {
    const now = turnOf()?.[0] ?? null;
    if (now !== turn) [parts, turn, last] = [[], now, 0];
    for (const [id, pairs] of after(last)) {
      parts = joined([...parts, byBucket([asNumbers(pairs)])]);
      last = id;
    }
    return parts;
  };
}

/** Parts of which each is smaller than the one before it: few, and a pair is dealt a few times only. */
function joined(parts: readonly Dealt[]): Dealt[] {
  const [before, last] = parts.slice(-2);
  if (before === undefined || last === undefined || last.pairs.length < before.pairs.length)
    return [...parts];
  return joined([...parts.slice(0, -2), byBucket([before.pairs, last.pairs])]);
}

/** Adds the passages that pairs have for a hash. */
function addFrom(pairs: Uint32Array, hash: number, found: number[]): void {
  for (let i = 0; i < pairs.length; i += PAIR) {
    if (pairs[i] === hash) addSharing(found, passageAt(pairs, i));
  }
}
