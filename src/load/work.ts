import { type Document, readDocument } from '../corpus/document.ts';
import type { Notice, Skip } from '../news/article.ts';
import type { ReadArticle, Reading } from '../news/reading.ts';
import { readAll } from '../reading/read.ts';
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

/** Reads documents; runs in a worker thread. A fault of ours in one makes that one a skip, not an end. */
export default async function work(jobs: readonly Job[]): Promise<Packed[]> {
  try {
    return (await readJobs(jobs)).map(packedDone);
  } catch {
    const done: Packed[] = [];
    for (const job of jobs) done.push(await packedJob(job));
    return done;
  }
}

/** One document: its articles with their readings. A fault of ours makes it a skip. */
export async function readJob(job: Job): Promise<Done> {
  try {
    return (await readJobs([job]))[0] as Done;
  } catch (fault) {
    return broken(job.file, fault);
  }
}

async function readJobs(jobs: readonly Job[]): Promise<Done[]> {
  const documents: Document[] = [];
  for (const { file, bytes, firstLine } of jobs)
    documents.push(await readDocument(file, bytes, firstLine));
  const readings = readAll(documents.flatMap(({ articles }) => articles)).values();
  return documents.map(({ articles, skips, notices }) => ({
    articles: articles.map((article) => ({ article, reading: readings.next().value as Reading })),
    skips,
    notices,
  }));
}

async function packedJob(job: Job): Promise<Packed> {
  try {
    return packedDone(await readJob(job));
  } catch (fault) {
    return packedDone(broken(job.file, fault));
  }
}

const packedDone = (done: Done): Packed => ({
  ...done,
  packed: pack(done.articles),
  articles: done.articles.length,
});

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
