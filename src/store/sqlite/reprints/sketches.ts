import { wordsAt } from '../../../news/span.ts';
import type { Handles } from '../coding/handles.ts';
import { passageId } from '../coding/ids.ts';
import { asBytes, asNumbers } from '../coding/numbers.ts';
import type { Connection } from '../database/connection.ts';
import {
  BUCKETS,
  chunkId,
  inBuckets,
  LOGGED,
  lastMerged,
  PAIR,
  pairOf,
  TURNS,
  within,
  withoutStock,
} from './pairs.ts';
import { shingles } from './shingling.ts';

/** Writes the shingles of passages; call `settle` once in each transaction. */
export interface Sketches {
  add(article: number, text: string, handles: Pick<Handles, 'passages'>): void;
  settle(): void;
}

/**
 * Keeps pairs of a shingle's hash and a passage. A transaction appends its pairs to a log; when the
 * log is long they are dealt out to chunks by hash, so that no transaction writes all over the file.
 * Pairs of passages that are gone stay; who reads them looks the passage up.
 */
export function keepSketches(db: Connection): Sketches {
  const append = db.run('INSERT INTO sketch_log(pairs) VALUES (?)');
  const length = db.one<[number | null]>('SELECT sum(length(pairs)) FROM sketch_log');
  const deal = dealLog(db);
  let pairs: number[] = [];
  return {
    add: (article, text, { passages }) => {
      passages.forEach((span, index) => {
        const [, low, high] = pairOf(0, passageId(article, index));
        for (const hash of shingles(wordsAt(text, span))) pairs.push(hash, low, high);
      });
    },
    settle: () => {
      if (pairs.length === 0) return;
      append(asBytes(inBuckets(new Uint32Array(pairs))));
      pairs = [];
      if ((length()?.[0] ?? 0) >= LOGGED * PAIR * 4) deal();
    },
  };
}

/** A bucket that gets this many times its share has stock phrases in it. */
const CROWDED = 3;

/** Empties the log into the chunks of all buckets; every few times, chunks are joined. */
function dealLog(db: Connection): () => void {
  const log = db.all<[Uint8Array]>('SELECT pairs FROM sketch_log ORDER BY id');
  const clear = db.run('DELETE FROM sketch_log');
  const turns = db.one<[number | null]>(`SELECT max(id) FROM sketches WHERE id < ${TURNS}`);
  const older = db.all<[Uint8Array]>(
    'SELECT pairs FROM sketches WHERE id > ? AND id < ? ORDER BY id',
  );
  const forget = db.run('DELETE FROM sketches WHERE id > ? AND id < ?');
  const insert = db.insert('INSERT INTO sketches(id, pairs) VALUES (?, ?)');

  return () => {
    const turn = (turns()?.[0] ?? 0) + 1;
    const merged = lastMerged(turn);
    const all = inBuckets(asNumbers(Buffer.concat(log().map(([pairs]) => pairs))));
    const crowded = (CROWDED * all.length) / BUCKETS;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const dealt = within(all, bucket);
      const own = dealt.length > crowded ? withoutStock(dealt) : dealt;
      const [after, id] = [chunkId(bucket, merged), chunkId(bucket, turn)];
      const joined = turn - merged > 1 ? older(after, id).map(([pairs]) => pairs) : [];
      if (joined.length > 0) forget(after, id);
      // The first bucket counts the turns.
      if (bucket === 0 || own.length > 0 || joined.length > 0) {
        insert(id, Buffer.concat([...joined, asBytes(own)]));
      }
    }
    clear();
  };
}
