import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { cpuMs } from './cpu.ts';
import { readingParts } from './parts.ts';
import { articles, asText } from './synthetic/news.ts';

/** A temporary corpus of made-up articles, one file each, a store file beside it, and how to remove both. */
export async function writeCorpus(count: number, seed: number) {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const texts: string[] = [];
  for (const { article } of articles(seed)) {
    if (texts.length >= count) break;
    const text = asText(article);
    await writeFile(join(folder, `${String(texts.length).padStart(7, '0')}.txt`), text);
    texts.push(text);
  }
  const store = `${folder}.db`;
  const remove = async (): Promise<void> => {
    await rm(folder, { recursive: true });
    for (const end of ['', '-wal', '-shm']) await rm(store + end, { force: true });
  };
  return { folder, texts, store, remove };
}

/** CPU seconds wink-nlp alone takes for the texts: sentences, entities and parts of speech, by paragraph. */
function winkAlone(texts: readonly string[]): number {
  const nlp = winkNLP(model, ['sbd', 'ner', 'pos']);
  nlp.readDoc('A first document, so that starting does not count.');
  const before = cpuMs();
  for (const text of texts) for (const line of text.split(/\n+/)) if (line) nlp.readDoc(line);
  return (cpuMs() - before) / 1000;
}

/** What a load took: seconds of CPU and of the clock, and the most memory the process had (MiB). */
async function loadOf(corpus: string, file: string) {
  const { load } = await import('../src/load/load.ts');
  const { openThread } = await import('../src/thread/open.ts');
  let memory = 0;
  const look = () => {
    memory = Math.max(memory, process.memoryUsage.rss() / 2 ** 20);
  };
  const [before, start] = [cpuMs(), performance.now()];
  const { store } = await openThread(file);
  const { read, unchanged } = await load(corpus, store, look);
  look();
  const wall = (performance.now() - start) / 1000;
  const cpu = (cpuMs() - before) / 1000;
  await store.close();
  return { read, unchanged, cpu, wall, memory };
}

/** Loads a few made-up articles and then many, beside wink-nlp alone, and loads the many again. */
export async function loading(count: number): Promise<readonly string[]> {
  const few = await writeCorpus(Math.ceil(count / 10), 2);
  const many = await writeCorpus(count, 1);
  try {
    const [winkFew, wink] = [winkAlone(few.texts), winkAlone(many.texts)];
    (await import('../src/program/compiling.ts')).compileLate();
    const parts = await readingParts(few.texts, winkFew);
    const before = process.memoryUsage.rss() / 2 ** 20;
    const small = await loadOf(few.folder, ':memory:');
    const large = await loadOf(many.folder, many.store);
    const second = await loadOf(many.folder, many.store);
    const steady = (large.cpu - small.cpu) / (wink - winkFew);
    return [
      `loading ${large.read} articles: ${large.cpu.toFixed(1)} s CPU, wink-nlp alone ${wink.toFixed(1)} s: ${(large.cpu / wink).toFixed(2)} times (at most 2)`,
      `  without what starting costs, which is ${(small.cpu - steady * winkFew).toFixed(1)} s CPU: ${steady.toFixed(2)} times`,
      ...parts,
      `  ${(large.cpu / large.wall).toFixed(2)} cores busy (${large.wall.toFixed(1)} s)`,
      `  at most ${large.memory.toFixed(0)} MB resident, ${before.toFixed(0)} MB of it the bench's own`,
      `a second start on ${second.unchanged} articles already read: ${second.wall.toFixed(2)} s (at most 1 for 10,000)`,
    ];
  } finally {
    await Promise.all([few.remove(), many.remove()]);
  }
}
