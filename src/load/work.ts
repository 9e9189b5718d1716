import { readDocument } from '../corpus/document.ts';
import type { Notice, Skip } from '../news/article.ts';
import type { ReadArticle } from '../news/reading.ts';
import { read } from '../reading/read.ts';
import { pack } from '../store/parcel.ts';

/** Bytes of a document for a reading thread. */
export interface Job {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Number of its first line, for a piece of a `.jsonl`. */
  readonly firstLine: number;
}

/** What was read from one job. */
interface Done {
  readonly articles: readonly ReadArticle[];
  readonly skips: readonly Skip[];
  readonly notices: readonly Notice[];
}

/** What a reading thread made of one job; how many articles are packed. */
export interface Packed extends Omit<Done, 'articles'> {
  readonly packed: Uint8Array;
  readonly articles: number;
}

/** Reads documents; runs in a worker thread. */
export default async function work(jobs: readonly Job[]): Promise<Packed[]> {
  const done: Packed[] = [];
  for (const job of jobs) done.push(packedDone(job, await readJob(job)));
  return done;
}

/** One document: its articles with their readings. A fault of ours makes it a skip, not an end. */
export async function readJob({ file, bytes, firstLine }: Job): Promise<Done> {
  try {
    const { articles, skips, notices } = await readDocument(file, bytes, firstLine);
    return {
      articles: articles.map((article) => ({ article, reading: read(article) })),
      skips,
      notices,
    };
  } catch (fault) {
    return broken(file, fault);
  }
}

function packedDone({ file }: Job, done: Done): Packed {
  try {
    return { ...done, packed: pack(done.articles), articles: done.articles.length };
  } catch (fault) {
    return { ...broken(file, fault), packed: pack([]), articles: 0 };
  }
}

const broken = (file: string, fault: unknown): Done => ({
  articles: [],
  skips: [
    {
      file,
      reason: 'broken',
      detail: `It could not be read: ${fault instanceof Error ? fault.message : String(fault)}.`,
    },
  ],
  notices: [],
});
