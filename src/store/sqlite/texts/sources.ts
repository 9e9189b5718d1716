import type { Article } from '../../../news/article.ts';
import type { Quote } from '../../../news/reading.ts';
import { overlaps, type Span, wordsAt } from '../../../news/span.ts';
import type { StoredPassage, Wording } from '../../store.ts';
import { decode, decodeAt } from '../coding/coding.ts';
import { sha256 } from '../coding/hash.ts';
import { articleOf, indexOf, passageId } from '../coding/ids.ts';
import { type PackedPassages, unpackPassages } from '../coding/packing.ts';
import { unseal } from '../coding/seal.ts';
import type { Connection } from '../database/connection.ts';
import { column, type Row, readRows, written } from '../database/rows.ts';
import { rememberingArticles } from './remembered.ts';

/** Units of verified text that are remembered, about 4 MB. */
const REMEMBERED_UNITS = 2_000_000;

/** Articles of which the heads are remembered. */
const REMEMBERED_HEADS = 1000;

/** An article as `articles.head` keeps it. */
export type Head = Omit<Article, 'text' | 'id'>;

/** An article whose text is what was stored. */
export interface Source {
  readonly number: number;
  readonly key: string;
  readonly head: Head;
  readonly text: string;
  readonly packed: PackedPassages;
  /** Its quotes of which the speaker is named. */
  readonly spoken: readonly Spoken[];
}

/** An article without its text. */
type Headed = Pick<Source, 'key' | 'head'>;

interface Spoken {
  readonly span: Quote['span'];
  readonly speaker: string;
}

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
    ['key', 'coding', 'passages', 'text', 'head', 'hash', 'quotes'],
    `${joined} JOIN readings ON readings.article = articles.id`,
  );
  const worded = readRows(db, ['key', 'coding', 'passages', 'text'], joined);
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
      const source = row === undefined ? null : verify(number, row);
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
      return row ? wordingIn(row, id) : [];
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
        return (from && storedPassage(from, indexOf(id))) ?? [];
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

function verify(number: number, row: Row): Source | null {
  const head = unseal<Head>(column(row, 4), number, 'head');
  // A copy, for the row is a part of many.
  const packed = unpackPassages(Buffer.from(column(row, 2)));
  const text = column(row, 3);
  if (head === null || packed === null || !sha256(text).equals(column(row, 5))) return null;
  return {
    number,
    key: written(row, 0),
    head,
    text: decode(written(row, 1), text),
    packed,
    spoken: spokenIn(unseal<readonly Quote[]>(column(row, 6), number, 'quotes') ?? []),
  };
}

function wordingOf({ key, packed, text }: Source, id: number): Wording | [] {
  const words = packed.words(indexOf(id), (span) => wordsAt(text, span));
  return words === null ? [] : { id, article: key, text: words };
}

function wordingIn(row: Row, id: number): Wording | [] {
  const cut = (span: Span): string => decodeAt(written(row, 1), column(row, 3), span);
  const words = unpackPassages(column(row, 2))?.words(indexOf(id), cut) ?? null;
  return words === null ? [] : { id, article: written(row, 0), text: words };
}

const spokenIn = (quotes: readonly Quote[]): Spoken[] =>
  quotes.flatMap(({ span, speaker }) => (speaker === null ? [] : [{ span, speaker }]));

/** One passage of a verified article; null when there is none or its words are not what was stored. */
export function storedPassage(source: Source, index: number): StoredPassage | null {
  const { key, head, packed, text, spoken } = source;
  const words = packed.words(index, (at) => wordsAt(text, at));
  if (words === null) return null;
  const span = packed.span(index);
  const speakers = spoken.flatMap((quote) => (overlaps(quote.span, span) ? quote.speaker : []));
  return {
    id: passageId(source.number, index),
    article: key,
    index,
    paragraph: packed.paragraph(index),
    span,
    text: words,
    published: head.published,
    speakers: [...new Set(speakers)],
  };
}
