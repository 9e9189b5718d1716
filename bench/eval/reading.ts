import { basename } from 'node:path';
import { readDocument } from '../../src/corpus/document.ts';
import type { Article } from '../../src/news/article.ts';
import { read } from '../../src/reading/read.ts';
import { type Annotated, loadSet } from './gold.ts';
import { type Layers, scoreArticle, scoreReading } from './score/article.ts';
import { articleFaults, readingFaults } from './score/faults.ts';
import { f1, NONE, plus, precision, recall, type Tally } from './score/tally.ts';
import { asTable } from './table.ts';

/* The sets of each table, by what they are annotated for. */
const TABLES = [
  // Everything.
  ['strikes', 'dev', 'held', 'blind'],
  // Quotes alone.
  ['fresh', 'unseen', 'sealed', 'late', 'next', 'anew', 'afresh'],
  // Names and roles.
  ['opened', 'closed'],
  // Names, roles and figures.
  ['apart'],
  // Quotes, names and roles, and all but `again` for figures too.
  ['again', 'anon', 'last'],
] as const;

const CLOSED: readonly string[] = ['held', 'closed', 'again', 'anon'];

/** The sets whose single faults may be looked at: the others stay closed. */
export const OPEN_SETS: readonly string[] = TABLES.flat().filter((set) => !CLOSED.includes(set));

const GOLD = new URL('../gold/', import.meta.url);

async function articleOf({ id, gold, text }: Annotated): Promise<Article> {
  const file = basename(gold.source.file).replace(/\.jsonl$/, '.txt');
  const { articles } = await readDocument(file, Buffer.from(text));
  const article = articles[0];
  if (article?.text !== text) throw new Error(`${id}: its text was not read as it stands`);
  return article;
}

/* A row of the evaluation data is read over the annotated paragraphs, so that one fault of the
   cleaning does not count in every layer, and with the annotated day of publication, which a row
   does not give; a file of the corpus is read from end to end. */
const toRead = ({ gold }: Annotated, article: Article): Article => {
  if (gold.source.line !== null)
    return { ...article, body: gold.body, published: gold.moments?.published ?? null };
  return article;
};

async function scores(annotated: Annotated): Promise<Layers> {
  const article = await articleOf(annotated);
  const reading = read(toRead(annotated, article));
  return new Map([...scoreArticle(annotated, article), ...scoreReading(annotated, reading)]);
}

const sum = (all: readonly Layers[]): Layers => {
  const total = new Map<string, Tally>();
  for (const layers of all) {
    for (const [layer, tally] of layers) total.set(layer, plus(total.get(layer) ?? NONE, tally));
  }
  return total;
};

const percent = (share: number | null): string => (share === null ? '-' : (100 * share).toFixed(1));

const cells = (tally: Tally | undefined): string[] =>
  tally === undefined
    ? ['-', '-', '-', '-']
    : [...[precision(tally), recall(tally), f1(tally)].map(percent), `${tally.wanted}`];

async function tableOf(names: readonly string[], shared: URL): Promise<string> {
  const sets = names.map((set) => loadSet(new URL(`${set}/`, GOLD), shared));
  const totals = await Promise.all(
    sets.map(async (set) => sum(await Promise.all(set.map(scores)))),
  );
  const layers = [...new Set(totals.flatMap((total) => [...total.keys()]))];
  return asTable([
    ['reading', ...names.flatMap((set) => [`${set} P`, 'R', 'F1', 'n'])],
    ...layers.map((layer) => [layer, ...totals.flatMap((total) => cells(total.get(layer)))]),
    ['articles', ...sets.flatMap((set) => ['', '', '', `${set.length}`])],
  ]);
}

/** Tables of precision, recall, F1 (percent) and number wanted, by layer and set. */
export async function readingTable(shared: URL): Promise<string> {
  const tables: string[] = [];
  for (const sets of TABLES) tables.push(await tableOf(sets, shared));
  return tables.join('\n\n');
}

async function faultsOf(annotated: Annotated): Promise<string> {
  const article = await articleOf(annotated);
  const reading = read(toRead(annotated, article));
  const lines = [...articleFaults(annotated, article), ...readingFaults(annotated, reading)];
  return [annotated.id, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** Every fault of one open set, a line each, under the article's name. */
export async function readingFaultsOf(set: string, shared: URL): Promise<string> {
  const articles = loadSet(new URL(`${set}/`, GOLD), shared);
  return (await Promise.all(articles.map(faultsOf))).join('\n');
}
