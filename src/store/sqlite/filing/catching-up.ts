import type { Reading } from '../../../news/reading.ts';
import type { Connection } from '../database/connection.ts';
import { keepSketches } from '../reprints/sketches.ts';
import type { Readings } from '../texts/readings.ts';
import type { Sources } from '../texts/sources.ts';
import { indexWords } from '../words/words.ts';
import { indexEntries } from './entries.ts';
import { type Ready, readingOf } from './ready.ts';

/**
 * Passages that wait at most. Written for many articles at once, an index has most of its pages
 * written once instead of once for each batch: filing costs a quarter less. The first ones wait for
 * few, so that there is something to ask of a corpus that is being read.
 */
const MOST_WAITING = { first: 512, growth: 2, last: 16_384 };

/** What articles are found by, written some time after they are filed; a table says which wait. */
export interface Index {
  /** Notes that an article waits; call it in the transaction that files the article. */
  add(number: number, article: Ready): void;
  /** Whether articles that this process filed wait. */
  waits(): boolean;
  /** Whether as many wait as may. */
  isFull(): boolean;
  /** Indexes what waits, whoever filed it. */
  catchUp(): void;
}

/** What an article can be found by is in its text and its reading. */
interface Read {
  readonly text: string;
  readonly reading: Reading;
}

/** The index over all articles. What a killed process has left is indexed from what it filed. */
export function keepIndex(db: Connection, sources: Sources, readings: Readings): Index {
  const note = db.insert('INSERT INTO unindexed(article) VALUES (?)');
  const left = db.all<[number: number, key: string]>(
    'SELECT article, key FROM unindexed JOIN articles ON id = article ORDER BY article',
  );
  const isBehind = db.one<[number]>('SELECT 1 FROM unindexed LIMIT 1');
  const done = db.run('DELETE FROM unindexed');
  const startEntries = indexEntries(db);
  const sketches = keepSketches(db);
  const words = indexWords(db);
  const waiting = new Map<string, Ready>();
  let passages = 0;
  let most = MOST_WAITING.first;

  const stored = (number: number): Read | null => {
    const source = sources.source(number);
    const reading = source && readings.whole(source);
    return source && reading && { text: source.text, reading };
  };
  const index = (articles: readonly (readonly [number, Read])[]): void => {
    const entries = startEntries();
    for (const [number, { reading }] of articles) entries.add(number, reading);
    entries.settle();
    for (const [number, { text, reading }] of articles) sketches.add(number, text, reading);
    sketches.settle();
    for (const [number, { text, reading }] of articles) words.add(number, text, reading);
  };

  return {
    add: (number, article) => {
      note(number);
      waiting.set(`${number} ${article.key}`, article);
      passages += article.size;
    },
    waits: () => waiting.size > 0,
    isFull: () => passages >= most,
    catchUp: () => {
      if (isBehind() === undefined) return;
      try {
        db.transaction('write', () => {
          const articles = left().flatMap(([number, key]) => {
            const ready = waiting.get(`${number} ${key}`);
            const read = ready ? { text: ready.text, reading: readingOf(ready) } : stored(number);
            return read === null ? [] : [[number, read] as const];
          });
          done();
          index(articles);
        });
      } finally {
        // After a failure they are read from where they were filed.
        waiting.clear();
        passages = 0;
        most = Math.min(MOST_WAITING.last, most * MOST_WAITING.growth);
      }
    },
  };
}
