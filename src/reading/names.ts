import type { Name } from '../news/reading.ts';
import type { Sentence } from './wink.ts';

/** The persons, organisations and places of an article, in the order of their first mention. */
export const readNames = (_text: string, _sentences: readonly Sentence[]): Name[] => [];
