import type { Span } from '../news/span.ts';
import { analyse, type Sentence } from './wink.ts';

/** The sentences of an article's body, in order; spans point into `text`. */
export const readSentences = (text: string, body: readonly Span[]): Sentence[] =>
  body.flatMap((span, paragraph) => analyse(text, span, paragraph));
