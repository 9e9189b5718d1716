import type { Ledger } from '../ledger.ts';
import type { Store } from '../store.ts';
import type { Connection } from './database/connection.ts';
import { openDatabase } from './database/open.ts';
import { keepIndex } from './filing/catching-up.ts';
import { removeDocuments } from './filing/forget.ts';
import { saveFilings } from './filing/save.ts';
import { findFigures } from './items/figures.ts';
import { readItems } from './items/items.ts';
import { findMoments } from './items/moments.ts';
import { keepTexts } from './kept.ts';
import { planSlots, sendRows } from './ledger/outbox.ts';
import { keepSubscriptions } from './ledger/subscriptions.ts';
import { findAppearances } from './names/appearances.ts';
import { completeNames } from './names/complete.ts';
import { type FindNames, findNames } from './names/names.ts';
import { nearNames } from './names/near.ts';
import { findAlike } from './reprints/alike.ts';
import { findArticles } from './texts/articles.ts';
import { findDocuments, touchDocuments } from './texts/documents.ts';
import { markFiled } from './texts/filed.ts';
import { readScopes } from './texts/filter.ts';
import { newestEntries } from './texts/newest.ts';
import { passagesFrom, passagesOver } from './texts/parts.ts';
import { type Readings, readReadings } from './texts/readings.ts';
import { readSources, type Source, type Sources } from './texts/sources.ts';
import { countPassages } from './words/frequencies.ts';
import { findRoles } from './words/roles.ts';
import { searchPassages } from './words/search.ts';

type All = Store & Ledger;

/** The verbs of store and ledger where the database is: the same, but answering at once. */
export type Verbs = {
  [Verb in keyof All]: (...asked: Parameters<All[Verb]>) => Awaited<ReturnType<All[Verb]>>;
};

/** Opens a store in this thread. Throws plain sentences. */
export function openVerbs(path: string): Verbs {
  const db = openDatabase(path);
  const sources = readSources(db);
  const named = findNames(db);
  const remembering = {
    complete: completeNames(db),
    near: nearNames(db, named),
    alike: findAlike(db, sources),
    articles: findArticles(db),
    search: searchPassages(db, sources),
  };
  const readings = readReadings(db);
  const clear = (): void => {
    readings.clear();
    for (const verb of Object.values(remembering)) verb.clear();
  };
  const index = keepIndex(db, sources, readings);
  const save = saveFilings(db, index);
  const touch = touchDocuments(db);
  const remove = removeDocuments(db);
  const { keep, kept, drop } = keepTexts(db);
  const { mark, filedSince } = markFiled(db);
  const writing = (work: () => void): void => {
    try {
      work();
    } finally {
      sources.clear();
      clear();
    }
  };
  const catchUp = (): void => writing(index.catchUp);
  catchUp();
  const asking = askingVerbs(db, { sources, readings, named }, remembering);
  return {
    ...inSnapshots(asking, (ask) => {
      if (index.waits()) catchUp();
      return db.transaction('read', () => {
        if (sources.refresh()) clear();
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

/** Verbs that remember something until the next write. */
interface Remembering {
  readonly complete: ReturnType<typeof completeNames>;
  readonly near: ReturnType<typeof nearNames>;
  readonly alike: ReturnType<typeof findAlike>;
  readonly articles: ReturnType<typeof findArticles>;
  readonly search: ReturnType<typeof searchPassages>;
}

type Writing = 'save' | 'touch' | 'forget' | 'keep' | 'kept' | 'drop' | 'close';

type Asking = Omit<Verbs, Writing | 'mark' | 'filedSince' | keyof Ledger>;

/** What they read by. */
interface Reading {
  readonly sources: Sources;
  readonly readings: Readings;
  readonly named: FindNames;
}

/** The verbs that only read. */
function askingVerbs(
  db: Connection,
  { sources, readings, named }: Reading,
  remembering: Remembering,
): Asking {
  const items = readItems(sources, readings);
  const scope = readScopes(db);
  const documents = findDocuments(db);
  const { articles } = remembering;
  const appearances = findAppearances(db, sources, readings);
  const roles = findRoles(db, sources, readings);
  const figures = findFigures(db, items);
  const moments = findMoments(db, items);
  const quotes = newestEntries(db, 'quotes', 'name');

  return {
    known: documents.known,
    skips: documents.skips,
    totals: (filter) => articles.totals(scope(filter)),
    articles: (filter, page) => articles.page(scope(filter), page),
    addressed: articles.addressed,
    texts: (keys) => new Map([...sourcesOf(keys)].map(([key, { text }]) => [key, text])),
    reading: (key) => {
      const source = sourceOf(key);
      return source && readings.whole(source);
    },
    search: (query) => remembering.search.find(query, scope(query.filter)),
    frequencies: countPassages(db),
    passages: (key, from, to) => {
      const source = sourceOf(key);
      return source ? passagesFrom(source, from, to) : [];
    },
    openings: (keys, to) => {
      const found = sourcesOf(keys);
      return keys.map((key) => {
        const source = found.get(key);
        return source ? passagesFrom(source, 0, to) : [];
      });
    },
    passagesAt: (places) => {
      const found = sourcesOf(places.map(({ article }) => article));
      return places.map(({ article, spans }) => {
        const source = found.get(article);
        return source ? passagesOver(source, spans) : [];
      });
    },
    passagesBy: sources.passages,
    alike: remembering.alike.find,
    names: named.byKeys,
    nameRows: named.byIds,
    complete: remembering.complete.find,
    near: remembering.near.find,
    appearances: (ids, filter, limit) => appearances.find(ids, scope(filter), limit),
    countAppearances: (ids, filter) => appearances.count(ids, scope(filter)),
    company: (ids, filter, each) => appearances.company(ids, scope(filter), each),
    roles: (words, filter, limit) => roles(words, scope(filter), limit),
    quotes: (ids, filter, limit) => items.of('quotes', quotes(ids, scope(filter), limit)),
    units: figures.units,
    figures: (by, filter, limit) => figures.find(by, scope(filter), limit),
    figuresIn: (ids) => items.within('figures', ids),
    momentsIn: (ids) => items.within('moments', ids),
    moments: (filter, limit) => moments(scope(filter), limit),
  };

  function sourcesOf(keys: readonly string[]): ReadonlyMap<string, Source> {
    const found = sources.several(articles.numbersOf(keys));
    return new Map(found.map((source) => [source.key, source]));
  }

  function sourceOf(key: string) {
    const number = articles.numberOf(key);
    return number === null ? null : sources.source(number);
  }
}

/** Each verb by way of `see`, so that it sees one state of the store. */
function inSnapshots(verbs: Asking, see: (ask: () => unknown) => unknown): Asking {
  const wrapped = Object.entries(verbs).map(([verb, answer]) => [
    verb,
    (...asked: unknown[]) => see(() => (answer as (...given: unknown[]) => unknown)(...asked)),
  ]);
  return Object.fromEntries(wrapped) as Asking;
}
