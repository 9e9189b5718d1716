import type { Metadata } from '../news/article.ts';
import type { Span } from '../news/span.ts';

/** An article as a format gave it, before its language is told. */
export interface Draft {
  readonly file: string;
  readonly text: string;
  readonly own: boolean;
  readonly stated: Metadata;
  readonly body: readonly Span[];
}
