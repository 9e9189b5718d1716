import type { Notice } from '../news/article.ts';
import type { PackedFiling } from '../store/store.ts';
import type { Pool } from './pool.ts';
import type { Unit } from './unit.ts';
import type { Packed } from './work.ts';

/** Documents handed to a reading thread at a time: single ones were read at three fifths of the speed. */
const BATCH_DOCUMENTS = 60;
const BATCH_BYTES = 256 * 1024;

/** A filing with how many bytes were read for it, and how many articles that gave. */
export type Read = PackedFiling & { readonly bytes: number; readonly articles: number };

/** Takes what was read, in whole units; must have kept it when the promise resolves. */
export type OnRead = (filings: readonly Read[], notices: readonly Notice[]) => Promise<void>;

/** Reads units in batches on all threads of the pool and hands each finished batch on, one at a time. */
export async function readUnits(
  units: AsyncIterable<Unit>,
  pool: Pool,
  onRead: OnRead,
): Promise<void> {
  const running = new Set<Promise<void>>();
  let keeping: Promise<void> = Promise.resolve();
  const readBatch = async (batch: readonly Unit[]): Promise<void> => {
    const done = await pool.read(batch.map(({ job }) => job));
    const filings = batch.map(({ job, ...unit }, i) => {
      const { packed, articles, skips } = done[i] as Packed;
      return { ...unit, packed, articles, skips, bytes: job.bytes.length };
    });
    keeping = keeping.then(() =>
      onRead(
        filings,
        done.flatMap(({ notices }) => notices),
      ),
    );
    await keeping;
  };
  for await (const batch of batches(units)) {
    const run: Promise<void> = readBatch(batch).finally(() => running.delete(run));
    running.add(run);
    run.catch(() => {});
    if (running.size > pool.threads) await Promise.race(running);
  }
  await Promise.all(running);
}

async function* batches(units: AsyncIterable<Unit>): AsyncGenerator<Unit[]> {
  let batch: Unit[] = [];
  let bytes = 0;
  for await (const unit of units) {
    batch.push(unit);
    bytes += unit.job.bytes.length;
    if (batch.length < BATCH_DOCUMENTS && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
