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
