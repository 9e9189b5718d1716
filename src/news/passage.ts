import type { Span } from './span.ts';

/** A passage with its words and its place. */
export interface Told {
  readonly id: number;
  readonly article: string;
  /** From 0 in its article. */
  readonly index: number;
  readonly paragraph: number;
  readonly span: Span;
  readonly text: string;
  /** `Article.published`. */
  readonly published: string | null;
  /** Who is quoted in it, as far as that is known. */
  readonly speakers?: readonly string[];
}

/** Where something of a passage stands in its words. */
export const placeIn = ({ span: [start] }: Pick<Told, 'span'>, [from, to]: Span): Span => [
  from - start,
  to - start,
];
