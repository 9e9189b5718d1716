import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { digest } from './ledger.fixture.ts';
import type { Ledger } from './ledger.ts';
import { openStore } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-leases-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ROWS = 150;

/** Claims a few at a time until there is nothing left. */
async function claimAll(ledger: Ledger): Promise<number[]> {
  const rows: number[] = [];
  for (;;) {
    const claimed = await ledger.claim(5000, 60_000, 7);
    rows.push(...claimed.map(({ row }) => row));
    if (claimed.length === 0) return rows;
  }
}

it('adds no more than there may be when two add to one file at once', async () => {
  const path = join(folder, 'full.db');
  const stores = [await openStore(path), await openStore(path)] as const;
  const most = { channel: 10, workspace: 100 };
  const adding = stores.flatMap(({ ledger }, n) =>
    Array.from({ length: 20 }, (_, i) => ledger.add(digest(`${n}-${i}`), most)),
  );
  const done = await Promise.all(adding);
  expect(done.filter((one) => one === 'added')).toHaveLength(10);
  expect(done.filter((one) => one === 'channel')).toHaveLength(30);
  expect(await stores[0].ledger.list({}, 99)).toHaveLength(10);
  for (const store of stores) await store.close();
});

it('gives each row to one of two that claim from one file at once', async () => {
  const path = join(folder, 'ledger.db');
  const stores = [await openStore(path), await openStore(path)] as const;
  for (let n = 0; n < ROWS; n++) await stores[0].ledger.add(digest(`d${n}`));
  const ids = Array.from({ length: ROWS }, (_, n) => `d${n}`);
  const plan = { ids, due: 60_000, slot: 60_000, next: 120_000 };
  const planned = await Promise.all(stores.map(({ ledger }) => ledger.plan([plan], 5000)));
  expect(planned.sort((a, b) => a - b)).toEqual([0, ROWS]);
  const claimed = (await Promise.all(stores.map(({ ledger }) => claimAll(ledger)))).flat();
  expect(claimed).toHaveLength(ROWS);
  expect(new Set(claimed).size).toBe(ROWS);
  for (const store of stores) await store.close();
});
