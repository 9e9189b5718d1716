import type { Moment } from '../news/reading.ts';
import type { Sentence } from './wink.ts';

/** The dates of an article, resolved against the day it was published (ISO, or null: only full dates). */
export const readMoments = (
  _text: string,
  _sentences: readonly Sentence[],
  _published: string | null,
): Moment[] => [];
