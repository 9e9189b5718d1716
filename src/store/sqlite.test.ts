import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { ledgerContract } from './ledger.contract.ts';
import { openStore } from './open.ts';
import { storeContract } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

storeContract(':memory:', () => openStore(':memory:'));
storeContract('a file', () => openStore(join(folder, `${++files}.db`)));
ledgerContract(':memory:', () => openStore(':memory:'));
ledgerContract('a file', () => openStore(join(folder, `${++files}.db`)));
