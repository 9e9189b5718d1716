import type { Article } from '../../../news/article.ts';
import type { Quote } from '../../../news/reading.ts';
import { overlaps, type Span, wordsAt } from '../../../news/span.ts';
import type { StoredPassage, Wording } from '../../store.ts';
import { sha256 } from '../coding/hash.ts';
import { indexOf, passageId } from '../coding/ids.ts';
import { type PackedPassages, unpackPassages } from '../coding/packing.ts';
import { unseal } from '../coding/seal.ts';
import { decode, decodeAt } from '../coding/text.ts';
import { column, type Row, written } from '../database/rows.ts';

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

/** The columns a passage's words are cut out by. */
export const WORDING_COLUMNS = ['key', 'coding', 'passages', 'text'] as const;
/** The columns a source is read from. */
export const SOURCE_COLUMNS = [...WORDING_COLUMNS, 'head', 'hash', 'quotes'] as const;
const [KEY, CODING, PASSAGES, TEXT, HEAD, HASH, QUOTES] = [0, 1, 2, 3, 4, 5, 6] as const;

/** A source from a row of `SOURCE_COLUMNS`; null when its head, passages or text are not what was stored. */
export function sourceFrom(number: number, row: Row): Source | null {
  const head = unseal<Head>(column(row, HEAD), number, 'head');
  // A copy, for the row is a part of many.
  const packed = unpackPassages(Buffer.from(column(row, PASSAGES)));
  const text = column(row, TEXT);
  if (head === null || packed === null || !sha256(text).equals(column(row, HASH))) return null;
  return {
    number,
    key: written(row, KEY),
    head,
    text: decode(written(row, CODING), text),
    packed,
    spoken: spokenIn(unseal<readonly Quote[]>(column(row, QUOTES), number, 'quotes') ?? []),
  };
}

const spokenIn = (quotes: readonly Quote[]): Spoken[] =>
  quotes.flatMap(({ span, speaker }) => (speaker === null ? [] : [{ span, speaker }]));

/** The words of a source's passage; none when they are not what was stored. */
export function wordingOf({ key, packed, text }: Source, id: number): Wording | [] {
  const words = packed.words(indexOf(id), (span) => wordsAt(text, span));
  return words === null ? [] : { id, article: key, text: words };
}

/** The same from a row of `WORDING_COLUMNS`, of which no more than these words is decoded. */
export function wordingFrom(row: Row, id: number): Wording | [] {
  const cut = (span: Span): string => decodeAt(written(row, CODING), column(row, TEXT), span);
  const words = unpackPassages(column(row, PASSAGES))?.words(indexOf(id), cut) ?? null;
  return words === null ? [] : { id, article: written(row, KEY), text: words };
}

/** One passage of a source; null when there is none or its words are not what was stored. */
export function passageAt(source: Source, index: number): StoredPassage | null {
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

/** The passages of a source from one index to another, both included. */
export function passagesFrom(source: Source, from: number, to: number): StoredPassage[] {
  const passages: StoredPassage[] = [];
  const last = Math.min(to, source.packed.count - 1);
  for (let index = Math.max(0, from); index <= last; index++) {
    const passage = passageAt(source, index);
    if (passage !== null) passages.push(passage);
  }
  return passages;
}

/** The passages of a source that hold any part of some spans. */
export function passagesOver(source: Source, spans: readonly Span[]): StoredPassage[] {
  const { packed } = source;
  const indexes = Array.from({ length: packed.count }, (_, index) => index);
  return indexes
    .filter((index) => spans.some((span) => overlaps(packed.span(index), span)))
    .flatMap((index) => passageAt(source, index) ?? []);
}
