import type { Span } from './span.ts';

/** Where words stand: an article and a span of its text. */
export interface Citation {
  /** `Article.id`. */
  readonly article: string;
  readonly span: Span;
}

/** Verbatim text with at least one citation; every citation has exactly this text at its span. */
export interface Claim<Cited = Citation> {
  readonly text: string;
  readonly cited: readonly [Cited, ...Cited[]];
  /** Independent lines of reporting behind it, itself and its reprints together; at least 1. */
  readonly origins: number;
  /** Articles that carry it or a reprint of it; at least 1. */
  readonly articles: number;
  /** Near reprints: the same words in another spelling or cut. */
  readonly reprints: readonly Claim<Cited>[];
}
