import { asNumbers } from '../coding/numbers.ts';
import type { Connection } from '../database/connection.ts';
import { column, readRows } from '../database/rows.ts';
import { addFrom, bucketOf, chunkId, TURNS, within } from './pairs.ts';

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
      const filed = rows.get(chunkId(bucket, 0)) ?? [];
      for (const row of logged.toReversed()) addFrom(within(row, bucket), hash, passages);
      for (const row of filed.toReversed()) addFrom(asNumbers(column(row, 0)), hash, passages);
    }
    return found;
  };
}

/** Gives the log as it stands, in its rows; what was read of it is remembered. */
function readLog(db: Connection): () => readonly Uint32Array[] {
  // Whoever empties the log begins another turn.
  const turnOf = db.one<[number | null]>(`SELECT max(id) FROM sketches WHERE id < ${TURNS}`);
  const after = db.all<[id: number, pairs: Uint8Array]>(
    'SELECT id, pairs FROM sketch_log WHERE id > ? ORDER BY id',
  );
  let rows: Uint32Array[] = [];
  let turn: number | null = null;
  let last = 0;
  return () => {
    const now = turnOf()?.[0] ?? null;
    if (now !== turn) [rows, turn, last] = [[], now, 0];
    for (const [id, pairs] of after(last)) {
      rows.push(asNumbers(pairs));
      last = id;
    }
    return rows;
  };
}
