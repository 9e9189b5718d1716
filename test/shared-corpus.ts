import { afterAll, beforeAll } from 'vitest';
import { type Opened, openCorpus } from './opened.ts';

/** A corpus for all tests round it, read when the first begins. */
export function sharedCorpus(corpus: string): () => Opened {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openCorpus(corpus);
  });
  afterAll(() => opened?.store.close());
  return () => opened;
}
