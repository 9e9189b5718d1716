import { handlesOf } from '../coding/handles.ts';
import type { Connection } from '../database/connection.ts';
import { keepSketches } from '../reprints/sketches.ts';
import type { Readings } from '../texts/readings.ts';
import type { Sources } from '../texts/sources.ts';
import { indexWords } from '../words/words.ts';
import { indexEntries } from './entries.ts';
import type { ReadyArticle } from './ready.ts';

/**
 * Passages that wait at most. Written for many articles at once, an index has most of its pages
 * written once instead of once for each batch: filing costs a quarter less. The first ones wait for
 * few, so that there is something to ask of a corpus that is being read.
 */
const MOST_WAITING = { first: 512, growth: 2, last: 16_384 };

/** What articles are found by, written some time after they are filed; a table says which wait. */
export interface Index {
  /** Notes that an article waits; call it in the transaction that files the article. */
  add(number: number, article: ReadyArticle): void;
  /** Whether articles that this process filed wait. */
  waits(): boolean;
  /** Whether as many wait as may. */
  isFull(): boolean;
  /** Indexes what waits, whoever filed it. */
  catchUp(): void;
}

/** All that an article is found by. */
type Findable = Pick<ReadyArticle, 'text' | 'handles'>;

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
  const waiting = new Map<string, Findable>();
  let passages = 0;
  let most = MOST_WAITING.first;

  const stored = (number: number): Findable | null => {
    const source = sources.source(number);
    const reading = source && readings.whole(source);
    return source && reading && { text: source.text, handles: handlesOf(reading) };
  };
  const index = (articles: readonly (readonly [number, Findable])[]): void => {
    const entries = startEntries();
    for (const [number, { handles }] of articles) entries.add(number, handles);
    entries.settle();
    for (const [number, { text, handles }] of articles) sketches.add(number, text, handles);
    sketches.settle();
    for (const [number, { text, handles }] of articles) words.add(number, text, handles);
  };

  return {
    add: (number, { key, text, size, handles }) => {
      note(number);
      waiting.set(`${number} ${key}`, { text, handles });
      passages += size;
    },
    waits: () => waiting.size > 0,
    isFull: () => passages >= most,
    catchUp: () => {
      if (isBehind() === undefined) return;
      try {
        db.transaction('write', () => {
          const articles = left().flatMap(([number, key]) => {
            const found = waiting.get(`${number} ${key}`) ?? stored(number);
            return found === null ? [] : [[number, found] as const];
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
