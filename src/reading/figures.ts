import type { Figure, Name } from '../news/reading.ts';
import type { Sentence } from './wink.ts';

/** The numbers of an article that count or measure something. */
export const readFigures = (
  _text: string,
  _sentences: readonly Sentence[],
  _names: readonly Name[],
): Figure[] => [];
