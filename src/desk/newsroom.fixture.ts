import { afterAll, beforeAll } from 'vitest';
import { readJob } from '../load/work.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { answers } from './answers.ts';

/** What a test says of an article; the date is 4 March 2024 unless it says otherwise, and '' for none. */
export interface Written {
  readonly outlet: string;
  readonly text: string;
  readonly date?: string;
  readonly title?: string;
}

/** A store in memory that holds these articles as they are read; their files are `0.txt`, `1.txt`, … */
export async function storeOf(articles: readonly Written[]): Promise<Store> {
  const store = await openStore(':memory:');
  for (const [n, { outlet, text, date = '4 March 2024', title }] of articles.entries()) {
    const bytes = new TextEncoder().encode(
      `Source: ${outlet}\n${date ? `Date: ${date}\n` : ''}${title ? `Title: ${title}\n` : ''}\n${text}\n`,
    );
    const file = `${n}.txt`;
    const read = await readJob({ file, bytes, firstLine: 1 });
    await store.save([{ file, hash: file, size: 1, modified: 1, ...read }]);
  }
  return store;
}

/** Such a store, open while the tests of a block run; it does not matter who published the texts. */
export function openTexts(texts: readonly string[]): () => Store {
  let store: Store;
  beforeAll(async () => {
    store = await storeOf(texts.map((text, n) => ({ outlet: `Bay Post ${n}`, text })));
  });
  afterAll(() => store.close());
  return () => store;
}

/** The first answers to a question, as texts. */
export async function answersTo(store: Store, question: string): Promise<readonly string[]> {
  const { items } = await answers(store, question, { since: '' }, { size: 5, page: 1 });
  return items.map(({ text }) => text);
}
