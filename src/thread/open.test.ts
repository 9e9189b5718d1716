import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { TOWN } from '../store/fixture.contract.ts';
import { ledgerContract } from '../store/ledger.contract.ts';
import { storeContract } from '../store/store.contract.ts';
import { openThread } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'thread-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

const openStore = async () => (await openThread(':memory:')).store;
storeContract('in a thread', openStore);
ledgerContract('in a thread', openStore);

describe('a desk in a thread', () => {
  it('answers over the store of that thread, and gives refusals as they were thrown', async () => {
    const { store, openDesk } = await openThread(':memory:');
    const desk = openDesk({ reread: async () => null });
    await store.save(TOWN);
    const scope = { since: '' };
    expect(await desk.searched(scope)).toEqual(await store.totals({}));
    const { items } = await desk.articles('', scope, { size: 9, page: 1 });
    expect(items.map(({ article }) => article.id)).toEqual(
      (await store.articles({}, { limit: 9 })).map(({ id }) => id),
    );
    const compared = desk.compare(['Nowhere', 'Elsewhere'], '', scope, { size: 5, page: 1 });
    const refusal = await compared.catch((fault: unknown) => fault);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'unknown source' });
    const whole = [];
    for await (const { article } of desk.everything()) whole.push(article.file);
    expect(whole).toHaveLength(4);
    await store.close();
    await expect(desk.searched(scope)).rejects.toThrow('closed');
  });
});

describe('opening a thread', () => {
  it('says what is wrong with the store', async () => {
    const path = join(folder, 'notes.db');
    writeFileSync(path, 'Shopping list. '.repeat(500));
    await expect(openThread(path)).rejects.toThrow(
      `The store ${path} is not a store. Move it away`,
    );
  });
});

describe('a program with a store', () => {
  const run = async (code: string): Promise<{ status: number | null; said: string }> => {
    const open = JSON.stringify(fileURLToPath(new URL('./open.ts', import.meta.url)));
    const child = spawn(
      process.execPath,
      [
        ...['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval'],
        `const { openThread } = await import(${open}); const { store } = await openThread(':memory:'); ${code}`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const [status] = await once(child, 'close');
    return { status: status as number | null, said };
  };

  it('goes on after it has closed the store', async () => {
    const ran = await run('await store.close(); console.log("went on");');
    expect(ran).toEqual({ status: 0, said: 'went on\n' });
  });

  it('ends by itself when it has nothing more to ask', async () => {
    const ran = await run('console.log((await store.totals({})).articles);');
    expect(ran).toEqual({ status: 0, said: '0\n' });
  });
});
