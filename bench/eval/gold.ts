import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Figure, Moment, NameKind } from '../../src/news/reading.ts';
import type { Span } from '../../src/news/span.ts';

/** A name as the annotator read it. */
export interface GoldName {
  readonly kind: NameKind;
  /** A second kind that is right as well (the White House is a place and an organisation). */
  readonly or?: NameKind;
  readonly mentions: readonly Span[];
  readonly roles: readonly Span[];
}

/** A quote; its speaker is an index into the names, the words for an unnamed one, or nobody. */
export interface GoldQuote {
  readonly span: Span;
  readonly speaker: number | Span | null;
}

/** A figure; `unit` holds every word that is right, with `/` between. */
export interface GoldFigure extends Omit<Figure, 'what' | 'act'> {
  /** "dozens", "thousands": any interval that is open above is right. */
  readonly vague?: boolean;
}

/** What the document says of itself: spans, ISO dates, null; a field left out is not judged. */
export interface GoldMetadata {
  readonly title?: Span | null;
  readonly outlet?: Span | null;
  readonly authors?: readonly Span[];
  readonly agency?: Span | null;
  readonly published?: string | null;
  readonly updated?: string | null;
  readonly url?: Span | null;
}

/** The moments of an article, worked out from the day it was published. */
interface GoldMoments {
  /** ISO day; where the row itself does not give it, the one that is known for certain. */
  readonly published: string | null;
  readonly wanted: readonly Moment[];
  readonly ignore: readonly Span[];
}

/** A layer of a reading that is annotated and scored. */
export type Layer = 'sentences' | 'names' | 'quotes' | 'figures' | 'moments';

/** The layers that are annotated, by what an annotation says of itself. */
const SCOPES = {
  quotes: ['quotes'],
  names: ['names'],
  'names, figures': ['names', 'figures'],
  'quotes, names': ['names', 'quotes'],
  'quotes, names, figures': ['names', 'quotes', 'figures'],
  everything: ['sentences', 'names', 'quotes', 'figures', 'moments'],
} as const satisfies Readonly<Record<string, readonly Layer[]>>;

/** The layers that are annotated in an article, in the order they are shown. */
export const layersIn = ({ scope = 'everything' }: Gold): readonly Layer[] => SCOPES[scope];

/** Where an annotated text stands. */
export interface Source {
  /** Path under `../shared`. */
  readonly file: string;
  /** Row of a `.jsonl` file from 1, or null for a whole file; `doc` is the text within the row. */
  readonly line: number | null;
  readonly doc: number | null;
  readonly sha256: string;
}

/** The annotation of one article: offsets and labels, none of its sentences. */
export interface Gold {
  readonly source: Source;
  readonly meta: GoldMetadata | null;
  readonly body: readonly Span[];
  readonly sentences: readonly Span[] | null;
  readonly names: readonly GoldName[];
  readonly quotes: readonly GoldQuote[];
  readonly figures: readonly GoldFigure[];
  /** Left out where nobody has annotated them. */
  readonly moments?: GoldMoments;
  /** Characters that may stand inside or outside of body and sentences (a dateline). */
  readonly either: readonly Span[];
  /**
   * What is annotated beside the body: `quotes` with the names of those who speak, `names` with
   * their roles, these with the figures or the quotes or both; left out, everything.
   */
  readonly scope?: keyof typeof SCOPES;
  /** Where finding something is neither right nor wrong, by layer. */
  readonly ignore: Readonly<Record<'names' | 'quotes' | 'figures', readonly Span[]>>;
}

/** An annotated article together with its text. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly gold: Gold;
}

interface Row {
  readonly text?: string;
  readonly docs?: readonly string[];
}

/** The text of a source. Throws when it is not the one that was annotated. */
export function textOf({ file, line, doc, sha256 }: Source, shared: URL): string {
  const whole = readFileSync(new URL(file, shared), 'utf8');
  const row = JSON.parse(line === null ? '{}' : (whole.split('\n')[line - 1] ?? '{}')) as Row;
  const text = line === null ? whole : (row.docs?.[doc ?? 0] ?? row.text ?? '');
  if (createHash('sha256').update(text).digest('hex') !== sha256)
    throw new Error(`${file}, line ${line}: its text is another one by now`);
  return text;
}

/**
 * The annotated articles of one set in the order of their names. `shared` is the folder that holds
 * the texts. Throws when a text is not the one that was annotated.
 */
export function loadSet(folder: URL, shared: URL): Annotated[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const gold = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Gold;
    return { id: file.slice(0, -'.json'.length), text: textOf(gold.source, shared), gold };
  });
}
