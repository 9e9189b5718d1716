import { statSync } from 'node:fs';
import { compileLate } from '../src/program/compiling.ts';
import { openStore } from '../src/store/open.ts';
import type { Filing, Store } from '../src/store/store.ts';
import { cpuMs, quantile } from './cpu.ts';
import { questions } from './store-questions.ts';
import { filings } from './synthetic/news.ts';

const SEED = 7;
const ARTICLES_A_BATCH = 60;
const ROUNDS = 40;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const resident = (): string => megabytes(process.memoryUsage.rss());

/** Files the corpus; gives CPU milliseconds without those of making it up. */
async function fill(store: Store, passages: number): Promise<number> {
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

/** Files made-up articles, with what a reading would find, until there are this many passages. */
export async function filing(path: string, passages: number): Promise<readonly string[]> {
  compileLate();
  const store = await openStore(path);
  const spent = await fill(store, passages);
  const { articles, passages: filed } = await store.totals({});
  const memory = resident();
  await store.close();
  const perArticle = (spent / articles).toFixed(2);
  return [
    `filing ${articles} articles, ${filed} passages: ${(spent / 1000).toFixed(1)} s CPU, ${perArticle} ms an article`,
    `  ${memory} resident, ${megabytes(statSync(path).size)} on disk`,
  ];
}

/** What every verb of the store costs on it: CPU of the whole process, all threads, in milliseconds. */
export async function verbCosts(path: string): Promise<readonly string[]> {
  compileLate();
  const before = cpuMs();
  const store = await openStore(path);
  await store.totals({});
  const lines = [
    `opened again in ${(cpuMs() - before).toFixed(0)} ms of CPU`,
    `${'verb'.padEnd(44)} found   p50 ms   p95 ms`,
  ];
  for (const [title, once] of Object.entries(await questions(store))) {
    const spent: number[] = [];
    let found = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const start = cpuMs();
      found += await once(round);
      spent.push(cpuMs() - start);
    }
    spent.sort((a, b) => a - b);
    const mean = (found / ROUNDS).toFixed(0).padStart(6);
    const [p50, p95] = [quantile(spent, 0.5), quantile(spent, 0.95)].map((ms) =>
      ms.toFixed(2).padStart(9),
    );
    lines.push(`${title.padEnd(44)}${mean}${p50}${p95}`);
  }
  lines.push(`resident while asking ${resident()}`);
  await store.close();
  return lines;
}
