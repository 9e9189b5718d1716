import { deserialize, serialize } from 'node:v8';
import type { ReadArticle } from '../news/reading.ts';
import { makeReady, type ReadyArticle } from './sqlite/filing/ready.ts';

/**
 * Articles with their readings as bytes, made where they are read: on their way to the store they are
 * copied from thread to thread and not taken apart. Throws on a passage outside its text.
 */
export const pack = (articles: readonly ReadArticle[]): Uint8Array =>
  serialize(articles.map(makeReady));

/** What was packed. */
export const unpack = (bytes: Uint8Array): readonly ReadyArticle[] =>
  deserialize(bytes) as ReadyArticle[];
