import type { Article } from '../../news/article.ts';
import type { Quote } from '../../news/reading.ts';
import { overlaps } from '../../news/span.ts';
import type { StoredPassage } from '../store.ts';
import type { Connection } from './connection.ts';
import { sha256 } from './hash.ts';
import { articleOf, indexOf, passageId } from './ids.ts';
import { type PackedPassages, unpackPassages } from './packing.ts';
import { unseal } from './seal.ts';

/** Units of verified text that are remembered, about 8 MB. */
const REMEMBERED_UNITS = 4_000_000;

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
  passage(id: number): StoredPassage | null;
  /** The words of a passage alone, checked by their own hash: half of what all of it costs. Remembers nothing. */
  words(id: number): string | null;
  /** The passages that are left after checking, in the given order. */
  passages(ids: readonly number[]): StoredPassage[];
}

type Stored = [
  key: string,
  head: Uint8Array,
  passages: Uint8Array,
  coding: string,
  text: Uint8Array,
  hash: Uint8Array,
  quotes: Uint8Array,
];

type Wording = [passages: Uint8Array, coding: string, text: Uint8Array];

/** Text as bytes: UTF-8, or UTF-16 when it holds lone surrogates, which UTF-8 would replace. */
export function encode(text: string): { coding: 'utf8' | 'utf16le'; bytes: Buffer } {
  const bytes = Buffer.from(text, 'utf8');
  const same = bytes.length === text.length || bytes.toString('utf8') === text;
  return same
    ? { coding: 'utf8', bytes }
    : { coding: 'utf16le', bytes: Buffer.from(text, 'utf16le') };
}

/** Reads texts and passages and checks each against its hash. */
export function readSources(db: Connection): Sources {
  const stored = db.one<Stored>(
    `SELECT key, cast(head AS BLOB), passages, coding, text, hash, cast(quotes AS BLOB) FROM articles
       JOIN texts ON texts.article = id JOIN readings ON readings.article = id WHERE id = ?`,
  );
  const wording = db.one<Wording>(
    `SELECT passages, coding, text FROM articles JOIN texts ON texts.article = id WHERE id = ?`,
  );
  const dataVersion = db.one<[number]>('PRAGMA data_version');
  const verified = new Map<number, Source | null>();
  let units = 0;
  let version = -1;

  const clear = (): void => {
    verified.clear();
    units = 0;
  };

  const remember = (number: number, source: Source | null): Source | null => {
    units += source?.text.length ?? 0;
    verified.set(number, source);
    for (const [oldest, old] of verified) {
      if (units <= REMEMBERED_UNITS || oldest === number) break;
      units -= old?.text.length ?? 0;
      verified.delete(oldest);
    }
    return source;
  };

  const source = (number: number): Source | null => {
    const known = verified.get(number);
    if (known === undefined) {
      const row = stored(number);
      return row === undefined ? null : remember(number, verify(number, row));
    }
    verified.delete(number);
    verified.set(number, known);
    return known;
  };

  const passage = (id: number): StoredPassage | null => {
    const from = source(articleOf(id));
    return from && storedPassage(from, indexOf(id));
  };

  const words = (id: number): string | null => {
    const known = verified.get(articleOf(id));
    const row = known === undefined ? wording(articleOf(id)) : undefined;
    const packed = known?.packed ?? (row ? unpackPassages(row[0]) : null);
    const text = known?.text ?? (row ? decode(row[1], row[2]) : '');
    const index = indexOf(id);
    if (packed === null || index >= packed.count || !packed.holds(index, text)) return null;
    return text.slice(...packed.span(index));
  };

  return {
    clear,
    words,
    refresh: () => {
      const now = dataVersion()?.[0] ?? -1;
      const written = now !== version;
      if (written) clear();
      version = now;
      return written;
    },
    source,
    passage,
    passages: (ids) => ids.map(passage).filter((found) => found !== null),
  };
}

function verify(number: number, row: Stored): Source | null {
  const [key, head, passages, coding, text, hash, quotes] = row;
  const opened = unseal<Head>(head);
  const packed = unpackPassages(passages);
  if (opened === null || packed === null || !sha256(text).equals(hash)) return null;
  return {
    number,
    key,
    head: opened,
    text: decode(coding, text),
    packed,
    spoken: spokenIn(quotes),
  };
}

const decode = (coding: string, { buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString(coding === 'utf16le' ? 'utf16le' : 'utf8');

const spokenIn = (quotes: Uint8Array): Spoken[] =>
  (unseal<readonly Quote[]>(quotes) ?? []).flatMap(({ span, speaker }) =>
    speaker === null ? [] : [{ span, speaker }],
  );

/** One passage of a verified article; null when there is none or its words are not what was stored. */
export function storedPassage(source: Source, index: number): StoredPassage | null {
  const { key, head, packed, text, spoken } = source;
  if (index < 0 || index >= packed.count || !packed.holds(index, text)) return null;
  const span = packed.span(index);
  const speakers = spoken.flatMap((quote) => (overlaps(quote.span, span) ? quote.speaker : []));
  return {
    id: passageId(source.number, index),
    article: key,
    index,
    paragraph: packed.paragraph(index),
    span,
    text: text.slice(span[0], span[1]),
    published: head.published,
    speakers: [...new Set(speakers)],
  };
}
