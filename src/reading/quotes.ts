import type { Name, Quote } from '../news/reading.ts';
import type { Sentence } from './wink.ts';

/** The words an article gives in quotation marks, with their speakers. */
export const readQuotes = (
  _text: string,
  _sentences: readonly Sentence[],
  _names: readonly Name[],
): Quote[] => [];
