import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { built } from './built.ts';
import { articles, asText } from './synthetic.ts';

/** A temporary corpus of made-up articles, one file each, and how to remove it. */
export async function writeCorpus(count: number, seed: number) {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const texts: string[] = [];
  for (const { article } of articles(seed)) {
    if (texts.length >= count) break;
    const text = asText(article);
    await writeFile(join(folder, `${String(texts.length).padStart(7, '0')}.txt`), text);
    texts.push(text);
  }
  return { folder, texts, remove: () => rm(folder, { recursive: true }) };
}

const seconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

/** CPU seconds wink-nlp alone takes for the texts: sentences, entities and parts of speech, by paragraph. */
function winkAlone(texts: readonly string[]): number {
  const nlp = winkNLP(model, ['sbd', 'ner', 'pos']);
  nlp.readDoc('A first document, so that starting does not count.');
  const before = process.cpuUsage();
  for (const text of texts) for (const line of text.split(/\n+/)) if (line) nlp.readDoc(line);
  return seconds(process.cpuUsage(before));
}

/** Loads made-up articles and says what it costs beside wink-nlp alone, and what a second start costs. */
export async function loading(count: number): Promise<readonly string[]> {
  const { folder, texts, remove } = await writeCorpus(count, 1);
  const { load } = await built<typeof import('../src/load/load.ts')>('load/load');
  const { openStore } = await built<typeof import('../src/store/open.ts')>('store/open');
  const file = join(folder, '..', `${folder.split('/').at(-1)}.db`);
  try {
    const wink = winkAlone(texts);
    const store = await openStore(file);
    const [cpu, wall] = [process.cpuUsage(), performance.now()];
    const { read } = await load(folder, store);
    const [loadCpu, loadWall] = [seconds(process.cpuUsage(cpu)), (performance.now() - wall) / 1000];
    await store.close();
    const again = performance.now();
    const reopened = await openStore(file);
    const { unchanged } = await load(folder, reopened);
    const second = (performance.now() - again) / 1000;
    await reopened.close();
    return [
      `loading ${read} articles: ${loadCpu.toFixed(1)} s CPU, wink-nlp alone ${wink.toFixed(1)} s: ${(loadCpu / wink).toFixed(2)} times (at most 2)`,
      `loading kept ${(loadCpu / loadWall).toFixed(2)} cores busy (${loadWall.toFixed(1)} s)`,
      `a second start on ${unchanged} articles already read: ${second.toFixed(2)} s (at most 1 for 10,000)`,
    ];
  } finally {
    await remove();
    for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true });
  }
}
