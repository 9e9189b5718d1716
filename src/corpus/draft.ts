import type { Span } from '../news/span.ts';
import type { Metadata } from './metadata.ts';

/** An article as a format gave it, before its language is told. */
export interface Draft {
  readonly file: string;
  readonly text: string;
  readonly own: boolean;
  readonly stated: Metadata;
  readonly body: readonly Span[];
}
