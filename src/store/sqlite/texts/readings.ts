import type { Reading } from '../../../news/reading.ts';
import { wordsAt } from '../../../news/span.ts';
import { seal, unseal } from '../coding/seal.ts';
import type { Connection } from '../database/connection.ts';
import { column, readRows } from '../database/rows.ts';
import { type Remembered, rememberingArticles } from './remembered.ts';
import type { Source } from './source.ts';

/** Lists of a reading that stand in a column of their own. */
const LISTS = ['names', 'quotes', 'figures', 'moments'] as const;
/** The columns of `readings` but for the article's. */
export const COLUMNS = ['lemmas', ...LISTS] as const;
/** A list that is read alone. */
export type List = (typeof LISTS)[number];

/** Articles of which each list is remembered, some 3 KB each. */
const REMEMBERED = 400;

/** Lemmas by passage index; most passages have none. */
type Lemmas = Readonly<Record<number, readonly string[]>>;

/** A reading without its passages, as the columns of `readings`, in their order. */
export function sealReading(reading: Reading): string[] {
  const lemmas: Record<number, readonly string[]> = {};
  reading.passages.forEach((passage, index) => {
    if (passage.lemmas.length > 0) lemmas[index] = passage.lemmas;
  });
  return [seal(lemmas), ...LISTS.map((list) => seal(reading[list]))];
}

/** Readings by article number; null for what is not there or not what was stored. */
export interface Readings {
  list<Kind extends List>(kind: Kind, article: number): Reading[Kind] | null;
  /** Lists of several articles, by number; what is damaged or missing is left out. */
  lists<Kind extends List>(
    kind: Kind,
    articles: readonly number[],
  ): ReadonlyMap<number, Reading[Kind]>;
  whole(source: Source): Reading | null;
  /** Forgets what was read, after a write. */
  clear(): void;
}

/** Reads what `sealReading` made. */
export function readReadings(db: Connection): Readings {
  const columns = Object.fromEntries(
    COLUMNS.map((column) => [
      column,
      db.one<[Uint8Array]>(`SELECT cast(${column} AS BLOB) FROM readings WHERE article = ?`),
    ]),
  );
  const opened = <Data>(column: string, article: number): Data | null => {
    const sealed = columns[column]?.(article)?.[0];
    return sealed === undefined ? null : unseal<Data>(sealed, article, column);
  };
  const list = <Kind extends List>(kind: Kind, article: number) =>
    opened<Reading[Kind]>(kind, article);

  const several = Object.fromEntries(
    LISTS.map((kind) => [kind, rememberingArticles(REMEMBERED, readLists(db, kind))]),
  ) as { readonly [Kind in List]: Remembered<Reading[Kind]> };

  return {
    list,
    lists: (kind, articles) => several[kind].find(articles),
    clear: () => {
      for (const kind of LISTS) several[kind].clear();
    },
    whole: (source) => {
      const passages = passagesOf(source, opened<Lemmas>('lemmas', source.number));
      const [names, quotes] = [list('names', source.number), list('quotes', source.number)];
      const [figures, moments] = [list('figures', source.number), list('moments', source.number)];
      if (!passages || !names || !quotes || !figures || !moments) return null;
      return { passages, names, quotes, figures, moments };
    },
  };
}

/** Reads one list of several articles. */
function readLists<Kind extends List>(db: Connection, kind: Kind) {
  const rows = readRows(db, [kind], 'readings ON article = wanted.number');
  return (articles: readonly number[]): ReadonlyMap<number, Reading[Kind]> =>
    new Map(
      [...rows(articles)].flatMap(([article, [row]]) => {
        const found = row && unseal<Reading[Kind]>(column(row, 0), article, kind);
        return found ? [[article, found] as const] : [];
      }),
    );
}

function passagesOf({ packed, text }: Source, lemmas: Lemmas | null): Reading['passages'] | null {
  if (lemmas === null) return null;
  const indexes = Array.from({ length: packed.count }, (_, index) => index);
  const isWhole = indexes.every((index) => packed.words(index, (at) => wordsAt(text, at)) !== null);
  if (!isWhole) return null;
  return indexes.map((index) => ({
    span: packed.span(index),
    paragraph: packed.paragraph(index),
    lemmas: lemmas[index] ?? [],
  }));
}
