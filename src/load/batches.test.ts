import { describe, expect, it } from 'vitest';
import { type Read, readUnits } from './batches.ts';
import type { Pool } from './pool.ts';
import type { Unit } from './unit.ts';

const unit = (n: number, size = 10): Unit => ({
  file: `${n}.txt`,
  hash: String(n),
  size,
  modified: 1,
  job: { file: `${n}.txt`, bytes: new Uint8Array(size), firstLine: 1 },
});

async function* unitsOf(list: readonly Unit[]): AsyncGenerator<Unit> {
  yield* list;
}

/** A pool that answers its batches out of order and remembers them. */
function poolOf(threads: number, fails = -1) {
  const batches: number[] = [];
  const pool: Pool = {
    threads,
    async read(jobs) {
      const at = batches.push(jobs.length) - 1;
      await new Promise((resolve) => setTimeout(resolve, at % 2 === 0 ? 15 : 1));
      if (at === fails) throw new Error('the threads are gone');
      return jobs.map(({ file }) => ({
        packed: new Uint8Array(),
        articles: 0,
        skips: [{ file, reason: 'empty', detail: 'It has no text.' }],
        notices: [{ file, detail: 'Read on a guess.' }],
      }));
    },
    close: async () => {},
  };
  return { pool, batches };
}

describe('reading in batches', () => {
  it('keeps every unit once and in order, with what was read for it, one batch at a time', async () => {
    const { pool, batches } = poolOf(2);
    const kept: Read[] = [];
    let busy = 0;
    await readUnits(
      unitsOf(Array.from({ length: 200 }, (_, n) => unit(n))),
      pool,
      async (filings, notices) => {
        expect(++busy).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 2));
        kept.push(...filings);
        expect(notices).toHaveLength(filings.length);
        busy -= 1;
      },
    );
    expect(batches).toEqual([60, 60, 60, 20]);
    expect(kept.map(({ file }) => file)).toEqual(Array.from({ length: 200 }, (_, n) => `${n}.txt`));
    expect(kept.every(({ file, skips, bytes }) => skips[0]?.file === file && bytes === 10)).toBe(
      true,
    );
    expect(kept.every((filing) => !('job' in filing))).toBe(true);
  });

  it('closes a batch early when its documents are large', async () => {
    const { pool, batches } = poolOf(1);
    await readUnits(unitsOf([1, 2, 3].map((n) => unit(n, 200 * 1024))), pool, async () => {});
    expect(batches).toEqual([2, 1]);
  });

  it('ends with the fault of the pool or of the one who keeps', async () => {
    const many = Array.from({ length: 300 }, (_, n) => unit(n));
    const failing = readUnits(unitsOf(many), poolOf(1, 1).pool, async () => {});
    await expect(failing).rejects.toThrow('the threads are gone');
    const full = readUnits(unitsOf(many), poolOf(1).pool, () =>
      Promise.reject(new Error('the disk is full')),
    );
    await expect(full).rejects.toThrow('the disk is full');
  });
});
