import { piecesOf } from '../corpus/files/pieces.ts';
import { type Found, walk } from '../corpus/files/walk.ts';
import type { ReadArticle } from '../news/reading.ts';

/** The document an article is in: `feed.jsonl#12` is in `feed.jsonl`. */
const holderOf = (file: string): string => file.replace(/#\d+$/, '');

/**
 * Reads documents of a corpus afresh, from their bytes, past any store. Gives null for a file that is
 * not in the corpus, whatever its path says; remembers only the last document.
 */
export function rereader(corpus: string): (file: string) => Promise<readonly ReadArticle[] | null> {
  let documents: Promise<Map<string, Found>> | null = null;
  let last: { file: string; articles: readonly ReadArticle[] } | null = null;
  return async (file) => {
    documents ??= documentsOf(corpus);
    const found = (await documents).get(holderOf(file));
    if (!found) return null;
    if (last?.file !== found.file) last = { file: found.file, articles: await readAll(found) };
    return last.articles;
  };
}

async function documentsOf(corpus: string): Promise<Map<string, Found>> {
  const documents = new Map<string, Found>();
  for await (const entry of walk(corpus))
    if (!('reason' in entry)) documents.set(entry.file, entry);
  return documents;
}

async function readAll(found: Found): Promise<ReadArticle[]> {
  const { readJob } = await import('./work.ts');
  const read: (readonly ReadArticle[])[] = [];
  for await (const piece of piecesOf(found))
    if (!('reason' in piece)) read.push((await readJob(piece)).articles);
  return read.flat();
}
