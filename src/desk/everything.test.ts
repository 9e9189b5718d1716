import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, expect, test } from 'vitest';
import { readJob } from '../load/work.ts';
import { openStore } from '../store/open.ts';
import { everything } from './everything.ts';

const folder = mkdtempSync(join(tmpdir(), 'everything-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXTS = [
  'A ferry sank off Westport.',
  'Two bridges are closed.',
  'Nobody was hurt in Easton.',
];

/** The files that are given, and how it ended, after another program has changed the store. */
async function given(sql: string): Promise<readonly string[]> {
  const path = join(folder, `${sql.length}.db`);
  const store = await openStore(path);
  for (const [n, text] of TEXTS.entries()) {
    const [file, bytes] = [`${n}.txt`, new TextEncoder().encode(text)];
    const read = await readJob({ file, bytes, firstLine: 1 });
    await store.save([{ file, hash: file, size: 1, modified: 1, ...read }]);
  }
  const db = new Database(path, { timeout: 5000 });
  db.exec(sql);
  db.close();
  const files: string[] = [];
  try {
    for await (const { article } of everything(store)) files.push(article.file);
  } catch (fault) {
    files.push((fault as Error).message);
  }
  await store.close();
  return files;
}

test('gives every article, newest first', async () => {
  expect(await given('SELECT 1')).toEqual(['2.txt', '1.txt', '0.txt']);
});

test('ends with the name of an article that is not what was filed', async () => {
  const sql = (table: string, column: string): string =>
    `UPDATE ${table} SET ${column} = 'x' WHERE article = (SELECT id FROM articles ORDER BY id LIMIT 1 OFFSET 1)`;
  const ends = expect.stringMatching(/^1\.txt cannot be given as filed;/);
  expect(await given(sql('readings', 'figures'))).toEqual(['2.txt', ends]);
  expect(await given(sql('texts', 'hash').replace("'x'", 'zeroblob(32)'))).toEqual(['2.txt', ends]);
});

test('ends with how many articles have lost their heads', async () => {
  const ends = expect.stringMatching(/^1 of 3 articles cannot be given as filed;/);
  const sql = "UPDATE articles SET head = 'x' WHERE id = (SELECT min(id) FROM articles)";
  expect(await given(sql)).toEqual(['2.txt', '1.txt', ends]);
});
