import type { Span } from './span.ts';

/** What a source says of itself. What it does not say is `null`. */
export interface Metadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly agency: string | null;
  /** ISO date or date and time as the source gives it (`2024-02-03`, `2024-02-02T20:12-05:00`). */
  readonly published: string | null;
  /** Only when the source says "updated". */
  readonly updated: string | null;
  readonly url: string | null;
}

/** One document of the corpus, with what its source says of itself. */
export interface Article extends Metadata {
  /** Stands for this very text in this very file: 16 hex digits; a changed text is another article. */
  readonly id: string;
  /** Path in the corpus folder, with `/`; a `.jsonl` line is `feed.jsonl#12` (lines count from 1). */
  readonly file: string;
  /** The source text every span points into. */
  readonly text: string;
  /** Whether `text` is the file's own decoded characters (`.txt`, `.md`) or text taken out of it. */
  readonly own: boolean;
  /** The kept paragraphs, in order; everything else in `text` is metadata or furniture. */
  readonly body: readonly Span[];
}

/** Why a document, or a line of one, was not read. */
export type SkipReason =
  | 'unreadable'
  | 'binary'
  | 'empty'
  | 'too large'
  | 'broken'
  | 'not English'
  | 'link';

/** A document, or a line of one, that is not in the corpus, and why; `detail` is one plain sentence. */
export interface Skip {
  readonly file: string;
  readonly reason: SkipReason;
  readonly detail: string;
}

/** What was noticed of a document that was read all the same; `detail` is one plain sentence. */
export interface Notice {
  readonly file: string;
  readonly detail: string;
}
