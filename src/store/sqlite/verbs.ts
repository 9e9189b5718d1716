import type { Ledger } from '../ledger.ts';
import type { Store } from '../store.ts';
import { type Asking, type AtOnce, askingVerbs } from './asking.ts';
import { openDatabase } from './database/open.ts';
import { keepIndex } from './filing/catching-up.ts';
import { removeDocuments } from './filing/forget.ts';
import { saveFilings } from './filing/save.ts';
import { keepTexts } from './kept.ts';
import { planSlots, sendRows } from './ledger/outbox.ts';
import { keepSubscriptions } from './ledger/subscriptions.ts';
import { touchDocuments } from './texts/documents.ts';
import { keepMarks } from './texts/marks.ts';
import { readReadings } from './texts/readings.ts';
import { readSources } from './texts/sources.ts';

/** All verbs of store and ledger, answering at once. */
export type Verbs = AtOnce<Store & Ledger>;

/** Opens a store in this thread. Throws plain sentences. */
export function openVerbs(path: string): Verbs {
  const db = openDatabase(path);
  const sources = readSources(db);
  const readings = readReadings(db);
  const asking = askingVerbs(db, sources, readings);
  const index = keepIndex(db, sources, readings);
  const save = saveFilings(db, index);
  const touch = touchDocuments(db);
  const remove = removeDocuments(db);
  const { keep, kept, drop } = keepTexts(db);
  const { mark, filedSince } = keepMarks(db);
  const writing = (work: () => void): void => {
    try {
      work();
    } finally {
      sources.clear();
      asking.clear();
    }
  };
  const catchUp = (): void => writing(index.catchUp);
  catchUp();
  return {
    ...inSnapshots(asking.verbs, (ask) => {
      if (index.waits()) catchUp();
      return db.transaction('read', () => {
        if (sources.refresh()) asking.clear();
        return ask();
      });
    }),
    save: (filings) => writing(() => save(filings)),
    touch: (documents) => writing(() => db.transaction('write', () => touch(documents))),
    forget: (files) => writing(() => db.transaction('write', () => remove(files))),
    keep: (key, text, lifeMs) => db.transaction('write', () => keep(key, text, lifeMs)),
    kept,
    drop,
    mark,
    filedSince,
    ...keepSubscriptions(db),
    ...planSlots(db),
    ...sendRows(db),
    close: () => {
      catchUp();
      db.close();
    },
  };
}

/** Each verb by way of `see`, so that it sees one state of the store. */
function inSnapshots(verbs: Asking, see: (ask: () => unknown) => unknown): Asking {
  const wrapped = Object.entries(verbs).map(([verb, answer]) => [
    verb,
    (...asked: unknown[]) => see(() => (answer as (...given: unknown[]) => unknown)(...asked)),
  ]);
  return Object.fromEntries(wrapped) as Asking;
}
