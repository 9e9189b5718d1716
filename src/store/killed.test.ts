import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { articleIn, filing } from './fixture.contract.ts';
import { openStore } from './open.ts';
import type { Filing } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const KILLS = 5;
const DOCUMENTS = 40;

/** Document `n` as its `round`-th version. */
const version = (n: number, round: number): Filing =>
  filing({
    file: `wire/${n}.txt`,
    published: `2023-0${1 + (n % 9)}-11`,
    passages: Array.from({ length: 8 }, (_, k) => `Version ${round} of story ${n}, part ${k}.`),
    names: [[`Version ${round}`, 'place']],
  });

/** A process of its own that files all documents again and again, a few in a batch. */
function loader(path: string): ChildProcess {
  const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const code = `
    const { openStore } = await import(${JSON.stringify(here('./open.ts'))});
    const store = await openStore(${JSON.stringify(path)});
    let filings = [];
    process.on('message', async (rounds) => {
      for (let round = 0; ; round = (round + 1) % rounds.length) {
        for (let n = 0; n < rounds[round].length; n += 7) {
          await store.save(rounds[round].slice(n, n + 7));
          if (n === 0 && round === 0) process.send('filing');
        }
      }
    });
    process.send('ready');`;
  return spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', code],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
}

const ROUNDS = [0, 1, 2].map((round) =>
  Array.from({ length: DOCUMENTS }, (_, n) => version(n, round)),
);

/** Every document is there once, as one of its versions, whole; the file is sound. */
async function expectWhole(path: string): Promise<void> {
  const db = new Database(path);
  expect(db.prepare('PRAGMA integrity_check').all([])).toEqual([{ integrity_check: 'ok' }]);
  for (const table of ['passage_words', 'role_words']) {
    db.exec(`INSERT INTO ${table}(${table}) VALUES ('integrity-check')`);
  }
  db.close();
  const store = await openStore(path);
  const known = await store.known();
  expect(new Set(known.map(({ file }) => file)).size).toBe(known.length);
  const all = new Map(ROUNDS.flat().map((each) => [each.hash, each]));
  for (const { hash } of known) {
    const filed = all.get(hash) as Filing;
    expect(await store.reading(articleIn(filed).id)).toEqual(filed.articles[0]?.reading);
  }
  const passages = known.length * 8;
  expect(await store.totals({})).toEqual({ articles: known.length, passages });
  const query = { groups: [['story']], match: 'all', filter: {}, limit: 9999 } as const;
  expect(await store.search(query)).toHaveLength(passages);
  const names = await store.complete('', 9);
  expect(names.reduce((sum, { articles }) => sum + articles, 0)).toBe(known.length);
  await store.close();
}

describe('a store under processes that are killed', () => {
  it('has every document whole and once after each kill', async () => {
    const path = join(folder, 'killed.db');
    for (let kill = 0; kill < KILLS; kill++) {
      const child = loader(path);
      await once(child, 'message');
      child.send(ROUNDS);
      await once(child, 'message');
      await pause(kill * 23);
      child.kill('SIGKILL');
      await once(child, 'exit');
      await expectWhole(path);
    }
  });

  it('lets two processes file the same documents at once without doubling any', async () => {
    const path = join(folder, 'two.db');
    const children = [loader(path), loader(path)];
    await Promise.all(children.map((child) => once(child, 'message')));
    for (const child of children) child.send(ROUNDS);
    await Promise.all(children.map((child) => once(child, 'message')));
    await pause(150);
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(children.map((child) => once(child, 'exit')));
    await expectWhole(path);
  });
});
