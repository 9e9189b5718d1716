import type { StoredPassage, Wording } from '../../store.ts';
import { articleOf, indexOf } from '../coding/ids.ts';
import { unseal } from '../coding/seal.ts';
import type { Connection } from '../database/connection.ts';
import { column, readRows, written } from '../database/rows.ts';
import { rememberingArticles } from './remembered.ts';
import {
  type Head,
  passageAt,
  SOURCE_COLUMNS,
  type Source,
  sourceFrom,
  WORDING_COLUMNS,
  wordingFrom,
  wordingOf,
} from './source.ts';

/** Units of verified text that are remembered, about 4 MB. */
const REMEMBERED_UNITS = 2_000_000;

/** Articles of which the heads are remembered. */
const REMEMBERED_HEADS = 1000;

/** An article without its text. */
type Headed = Pick<Source, 'key' | 'head'>;

/** Verified texts and passages by number. What is not what was stored is as if it were not there. */
export interface Sources {
  /** Call first in every read: forgets what was verified, and says so, when others have written. */
  refresh(): boolean;
  /** Forgets what was verified, after a write of our own. */
  clear(): void;
  source(article: number): Source | null;
  /** Those of several articles, without what is not what was stored. */
  several(articles: readonly number[]): readonly Source[];
  /** Articles without their texts, which are not looked at, by number. */
  heads(articles: readonly number[]): ReadonlyMap<number, Headed>;
  /** The passages that are left after checking, in the given order. */
  passages(ids: readonly number[]): StoredPassage[];
  /** The words of passages, checked by their own hashes: a fifth of what all of them costs. Remembers nothing. */
  wordings(ids: readonly number[]): Wording[];
}

/** Reads texts and passages and checks each against its hash. */
export function readSources(db: Connection): Sources {
  const joined =
    'articles ON articles.id = wanted.number JOIN texts ON texts.article = articles.id';
  const stored = readRows(
    db,
    SOURCE_COLUMNS,
    `${joined} JOIN readings ON readings.article = articles.id`,
  );
  const worded = readRows(db, WORDING_COLUMNS, joined);
  const heads = rememberingArticles(REMEMBERED_HEADS, readHeads(db));
  const dataVersion = db.one<[number]>('PRAGMA data_version');
  const verified = rememberSources();
  let version = -1;

  /** Articles by number; what is remembered comes from there. */
  const sourcesOf = (
    articles: readonly number[],
  ): ReadonlyMap<number, Source | null | undefined> => {
    const found = new Map(articles.map((number) => [number, verified.use(number)]));
    const unknown = [...found.keys()].filter((number) => found.get(number) === undefined);
    for (const [number, [row]] of stored(unknown)) {
      const source = row === undefined ? null : sourceFrom(number, row);
      verified.add(number, source);
      found.set(number, source);
    }
    return found;
  };

  const wordings = (ids: readonly number[]): Wording[] => {
    const unknown = ids.map(articleOf).filter((number) => verified.get(number) === undefined);
    const rows = worded([...new Set(unknown)]);
    return ids.flatMap((id): Wording | [] => {
      const number = articleOf(id);
      const source = verified.get(number);
      if (source) return wordingOf(source, id);
      const row = source === undefined ? rows.get(number)?.[0] : undefined;
      return row ? wordingFrom(row, id) : [];
    });
  };

  const clear = (): void => {
    verified.clear();
    heads.clear();
  };

  return {
    clear,
    wordings,
    refresh: () => {
      const now = dataVersion()?.[0] ?? -1;
      const written = now !== version;
      if (written) clear();
      version = now;
      return written;
    },
    source: (number) => sourcesOf([number]).get(number) ?? null,
    several: (numbers) => [...sourcesOf(numbers).values()].flatMap((source) => source ?? []),
    // Not of those that are known to be damaged.
    heads: (numbers) => heads.find(numbers.filter((number) => verified.get(number) !== null)),
    passages: (ids) => {
      const found = sourcesOf(ids.map(articleOf));
      return ids.flatMap((id) => {
        const from = found.get(articleOf(id));
        return (from && passageAt(from, indexOf(id))) ?? [];
      });
    },
  };
}

/** Reads articles without their texts. */
function readHeads(db: Connection) {
  const rows = readRows(db, ['key', 'head'], 'articles ON articles.id = wanted.number');
  return (articles: readonly number[]): ReadonlyMap<number, Headed> =>
    new Map(
      [...rows(articles)].flatMap(([number, [row]]) => {
        const head = row && unseal<Head>(column(row, 1), number, 'head');
        return head ? [[number, { key: written(row, 0), head }] as const] : [];
      }),
    );
}

/** The sources used last, up to so many units of text; null for one that is not what was stored. */
function rememberSources() {
  const kept = new Map<number, Source | null>();
  let units = 0;
  return {
    get: (number: number) => kept.get(number),
    /** Gives it and keeps it longer than those before it. */
    use: (number: number) => {
      const known = kept.get(number);
      if (known === undefined) return undefined;
      kept.delete(number);
      kept.set(number, known);
      return known;
    },
    add: (number: number, source: Source | null): void => {
      units += source?.text.length ?? 0;
      kept.set(number, source);
      for (const [oldest, old] of kept) {
        if (units <= REMEMBERED_UNITS || oldest === number) break;
        units -= old?.text.length ?? 0;
        kept.delete(oldest);
      }
    },
    clear: (): void => {
      kept.clear();
      units = 0;
    },
  };
}
