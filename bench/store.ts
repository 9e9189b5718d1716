import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../src/store/open.ts';
import type { Filing, Store } from '../src/store/store.ts';
import { questions } from './store-questions.ts';
import { filings } from './synthetic.ts';

/*
 * What the store costs on made-up news: `npx tsx bench/store.ts [passages]`. CPU is of the whole
 * process, all threads; ratios are to a search for a rare word.
 */

const SEED = 7;
const ARTICLES_A_BATCH = 60;
const ROUNDS = 40;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** Files the corpus; gives CPU milliseconds without those of making it up. */
async function load(store: Store, passages: number): Promise<number> {
  let spent = 0;
  let batch: Filing[] = [];
  const file = async (): Promise<void> => {
    const before = cpuMs();
    await store.save(batch);
    spent += cpuMs() - before;
    batch = [];
  };
  for (const filing of filings(SEED, passages)) {
    batch.push(filing);
    if (batch.length === ARTICLES_A_BATCH) await file();
  }
  await file();
  return spent;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

async function ask(store: Store): Promise<void> {
  let rare = Number.NaN;
  say(`${'verb'.padEnd(44)} found   p50 ms   p95 ms   p95 / rare word`);
  for (const { title, ask: once } of await questions(store)) {
    const spent: number[] = [];
    let found = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const before = cpuMs();
      found += await once(round);
      spent.push(cpuMs() - before);
    }
    const sorted = spent.sort((a, b) => a - b);
    const [p50, p95] = [at(sorted, 0.5), at(sorted, 0.95)];
    if (Number.isNaN(rare)) rare = p95;
    const mean = (found / ROUNDS).toFixed(0).padStart(6);
    say(
      `${title.padEnd(44)}${mean}${p50.toFixed(2).padStart(9)}${p95.toFixed(2).padStart(9)}` +
        `${(p95 / rare).toFixed(1).padStart(9)}`,
    );
  }
}

async function fileAll(path: string, passages: number): Promise<void> {
  const store = await openStore(path);
  const spent = await load(store, passages);
  const { articles, passages: filed } = await store.totals({});
  say(`${articles} articles, ${filed} passages filed in ${(spent / 1000).toFixed(1)} s of CPU`);
  say(`resident while filing ${megabytes(process.memoryUsage.rss())}`);
  await store.close();
  say(`on disk ${megabytes(statSync(path).size)}`);
}

async function askAll(path: string): Promise<void> {
  const before = cpuMs();
  const store = await openStore(path);
  await store.totals({});
  say(`opened again in ${(cpuMs() - before).toFixed(0)} ms of CPU`);
  await ask(store);
  say(`resident while asking ${megabytes(process.memoryUsage.rss())}`);
  await store.close();
}

/** Files and asks in a process each, so that the memory of one is not counted for the other. */
async function measure(passages: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
  const path = join(folder, 'bench.db');
  try {
    for (const step of ['file', 'ask']) {
      const [status] = await once(fork(self, [step, path, String(passages)]), 'exit');
      if (status !== 0) throw new Error(`the bench could not ${step}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const self = fileURLToPath(import.meta.url);
const [step = '100000', path = '', passages] = process.argv.slice(2);
if (step === 'file') await fileAll(path, Number(passages));
else if (step === 'ask') await askAll(path);
else await measure(Number(step));
