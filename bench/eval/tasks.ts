import { readFile } from 'node:fs/promises';
import { type Material, readMaterial } from '../../src/brief/summary/material.ts';
import type { Told } from '../../src/news/passage.ts';
import { readSentences } from '../../src/reading/passages.ts';

/** Texts to be summarised, with what people wrote of them. */
interface Row {
  readonly src: string;
  readonly docs: readonly string[];
  readonly refs: readonly string[];
}

/** One way of being judged: rows, and how long a brief may be. */
export interface Task {
  readonly label: string;
  /** Passages and words at most. */
  readonly limit: number;
  readonly budget: number;
  readonly rows: readonly { readonly material: Material; readonly references: readonly string[] }[];
}

const ANY = Number.POSITIVE_INFINITY;

/* Rows from cnndm-train100 are the messy-input test and no part of the headline score. */
const KINDS = [
  { label: 'single, 3 sentences', file: 'single.jsonl', limit: 3, budget: ANY },
  { label: 'three outlets, 75 words', file: 'allsides.jsonl', limit: ANY, budget: 75 },
  { label: 'clusters, 250 words', file: 'multinews.jsonl', limit: ANY, budget: 250 },
  { label: 'clusters, 100 words', file: 'multinews.jsonl', limit: ANY, budget: 100 },
] as const;

const linesOf = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => [
    index,
    index + line.trimEnd().length,
  ]);

const toldBy = (doc: string, article: number): readonly Told[] =>
  readSentences(doc, linesOf(doc)).map(({ span, paragraph }, index) => ({
    id: article * 100_000 + index,
    article: String(article),
    index,
    paragraph,
    span,
    text: doc.slice(...span),
    published: null,
  }));

/** Reads the evaluation summaries, split into sentences as the bot does. */
export async function loadTasks(folder: URL): Promise<readonly Task[]> {
  const files = new Map<string, Task['rows']>();
  for (const { file } of KINDS) {
    if (files.has(file)) continue;
    const rows = (await readFile(new URL(file, folder), 'utf8'))
      .trim()
      .split('\n')
      .map((line): Row => JSON.parse(line))
      .filter(({ src }) => src !== 'cnndm-train100');
    files.set(
      file,
      rows.map(({ docs, refs }) => ({
        material: readMaterial(docs.flatMap(toldBy)),
        references: refs,
      })),
    );
  }
  return KINDS.map(({ label, file, limit, budget }) => ({
    label,
    limit,
    budget,
    rows: files.get(file) ?? [],
  }));
}
