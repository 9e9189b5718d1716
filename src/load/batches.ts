import type { Notice } from '../news/article.ts';
import type { PackedFiling } from '../store/store.ts';
import type { Pool } from './pool.ts';
import type { Unit } from './unit.ts';
import type { Packed } from './work.ts';

/** Documents handed to a reading thread at a time: single ones were read at three fifths of the speed. */
const BATCH_DOCUMENTS = 60;
const BATCH_BYTES = 256 * 1024;
/** Batches under way for each thread: one that it reads, and one that waits for it or to be kept. */
const BATCHES_A_THREAD = 2;

/** A filing with how many bytes were read for it, and how many articles that gave. */
export type Read = PackedFiling & { readonly bytes: number; readonly articles: number };

/** Takes what was read, in whole units; must have kept it when the promise resolves. */
export type OnRead = (filings: readonly Read[], notices: readonly Notice[]) => Promise<void>;

/**
 * Reads units in batches on all threads of the pool, and hands each batch on when those before it are
 * kept: however many threads there are, the store gets the same in the same order.
 */
export async function readUnits(
  units: AsyncIterable<Unit>,
  pool: Pool,
  onRead: OnRead,
): Promise<void> {
  const running = new Set<Promise<void>>();
  let kept: Promise<void> = Promise.resolve();
  const keep = async (batch: readonly Unit[], before: Promise<void>): Promise<void> => {
    const [done] = await Promise.all([pool.read(batch.map(({ job }) => job)), before]);
    const filings = batch.map(({ job, ...unit }, i) => {
      const { packed, articles, skips } = done[i] as Packed;
      return { ...unit, packed, articles, skips, bytes: job.bytes.length };
    });
    const notices = done.flatMap((one) => one.notices);
    await onRead(filings, notices);
  };
  for await (const batch of batches(units)) {
    const run: Promise<void> = keep(batch, kept).finally(() => running.delete(run));
    running.add(run);
    run.catch(() => {});
    kept = run;
    if (running.size >= pool.threads * BATCHES_A_THREAD) await Promise.race(running);
  }
  await kept;
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
