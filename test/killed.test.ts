import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, start } from './run.ts';

const ARTICLES = 300;
const KILLS = 3;

const article = (n: number): string => `Ferry ${n} sinks off Elm

Source: Hill Times
Date: ${1 + (n % 28)} March 2024

Ferry number ${n} sank off Elm on Friday, and ${n + 2} boats came to help, the harbour board said.

“Nobody drowned,” said Ada Byron, the mayor of Elm. She thanked the ${n + 40} people who had come.
`;

let folder: string;
let corpus: string;

const file = (n: number): string => join(corpus, `${n % 7}`, `ferry-${n}.txt`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  corpus = join(folder, 'corpus');
  for (let n = 0; n < 7; n++) await mkdir(join(corpus, String(n)), { recursive: true });
  for (let n = 0; n < ARTICLES; n++) await writeFile(file(n), article(n));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** How many documents a store holds, seen from outside; 0 while there is none. */
function documentsIn(store: string): number {
  try {
    const db = new Database(store, { readonly: true, timeout: 1000 });
    try {
      return (db.prepare('SELECT count(*) AS n FROM documents').get() as { n: number }).n;
    } finally {
      db.close();
    }
  } catch {
    return 0;
  }
}

/** Everything that was read into a store, in the order of the files. */
async function readingOf(store: string): Promise<readonly { file: string }[]> {
  const { status, stdout } = await run(['export', '--corpus', corpus, '--store', store]);
  expect(status).toBe(0);
  const { articles } = JSON.parse(stdout) as { articles: { file: string }[] };
  return articles.sort((a, b) => (a.file < b.file ? -1 : 1));
}

describe('a load that is killed', { timeout: 90_000 }, () => {
  it('goes on where it was: nothing is lost, doubled or half-read', async () => {
    const [killed, whole] = [join(folder, 'killed.db'), join(folder, 'whole.db')];
    const counts: number[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const before = documentsIn(killed);
      const child = start(['load', '--corpus', corpus, '--store', killed]);
      const ended = once(child, 'exit');
      while (child.exitCode === null && documentsIn(killed) === before) await setTimeout(10);
      await setTimeout(kill * 15);
      child.kill('SIGKILL');
      await ended;
      counts.push(documentsIn(killed));
    }
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    const last = await run(['load', '--corpus', corpus, '--store', killed]);
    expect(last.status).toBe(0);
    const reading = await readingOf(killed);
    expect(new Set(reading.map((one) => one.file)).size).toBe(ARTICLES);
    expect(reading).toEqual(await readingOf(whole));
  });

  it('reads what was changed, removed and added before the next one', async () => {
    const store = join(folder, 'whole.db');
    await writeFile(file(1), article(9001));
    await rm(file(2));
    await writeFile(file(9002), article(9002));
    const { status, stdout } = await run(['load', '--corpus', corpus, '--store', store]);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^Read 2 articles\n\s+298 documents unchanged, 1 gone, 0 skipped\n/),
    ]);
    const who = await run([
      'ask',
      'Did ferry number 9001 sink?',
      '--corpus',
      corpus,
      '--store',
      store,
    ]);
    expect(who.stdout).toContain('Ferry number 9001 sank off Elm');
    const files = (await readingOf(store)).map((one) => one.file);
    expect(files).toHaveLength(ARTICLES);
    expect(files).toContain('0/ferry-9002.txt');
    expect(files).not.toContain('2/ferry-2.txt');
  });

  it('ends quietly when the reader of a long export has gone', async () => {
    const child = start(['export', '--corpus', corpus, '--store', join(folder, 'whole.db')]);
    child.stdout.once('data', () => child.stdout.destroy());
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const [status] = await once(child, 'exit');
    expect([status, said]).toEqual([0, '']);
  });
});
