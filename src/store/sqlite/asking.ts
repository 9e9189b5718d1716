import type { Store } from '../store.ts';
import type { Connection } from './database/connection.ts';
import { findFigures } from './items/figures.ts';
import { readItems } from './items/items.ts';
import { findMoments } from './items/moments.ts';
import { newestEntries } from './items/newest.ts';
import { findAppearances } from './names/appearances.ts';
import { completeNames } from './names/complete.ts';
import { findNames } from './names/names.ts';
import { nearNames } from './names/near.ts';
import { findAlike } from './reprints/alike.ts';
import { findArticles } from './texts/articles.ts';
import { findDocuments } from './texts/documents.ts';
import { readScopes } from './texts/filter.ts';
import type { Readings } from './texts/readings.ts';
import { passagesFrom, passagesOver, type Source } from './texts/source.ts';
import type { Sources } from './texts/sources.ts';
import { countPassages } from './words/frequencies.ts';
import { findRoles } from './words/roles.ts';
import { searchPassages } from './words/search.ts';

/** Verbs as they are where the database is: the same, but answering at once. */
export type AtOnce<Verbs> = {
  [Verb in keyof Verbs]: Verbs[Verb] extends (...asked: infer Asked) => Promise<infer Answer>
    ? (...asked: Asked) => Answer
    : never;
};

/** The verbs of the store that only read what was filed. */
export type Asking = AtOnce<
  Omit<
    Store,
    'save' | 'touch' | 'forget' | 'mark' | 'filedSince' | 'keep' | 'kept' | 'drop' | 'close'
  >
>;

/** The verbs that only read; `clear` forgets what they remember, after a write. */
export function askingVerbs(
  db: Connection,
  sources: Sources,
  readings: Readings,
): { readonly verbs: Asking; readonly clear: () => void } {
  const scope = readScopes(db);
  const documents = findDocuments(db);
  const articles = findArticles(db);
  const searching = searchPassages(db, sources);
  const alike = findAlike(db, sources);
  const names = findNames(db);
  const complete = completeNames(db);
  const near = nearNames(db, names);
  const appearances = findAppearances(db, sources, readings);
  const roles = findRoles(db, sources, readings);
  const items = readItems(sources, readings);
  const quotes = newestEntries(db, 'quotes', 'name');
  const figures = findFigures(db, items);
  const moments = findMoments(db, items);

  const sourceOf = (key: string): Source | null => {
    const number = articles.numberOf(key);
    return number === null ? null : sources.source(number);
  };
  const sourcesOf = (keys: readonly string[]): ReadonlyMap<string, Source> => {
    const found = sources.several(articles.numbersOf(keys));
    return new Map(found.map((source) => [source.key, source]));
  };

  const verbs: Asking = {
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
    search: (query) => searching.find(query, scope(query.filter)),
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
    alike: alike.find,
    names: names.byKeys,
    nameRows: names.byIds,
    complete: complete.find,
    near: near.find,
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
  const remembering = [readings, articles, searching, alike, complete, near];
  const clear = (): void => {
    for (const one of remembering) one.clear();
  };
  return { verbs, clear };
}
