import { open } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { toRecord } from '../answer/record.ts';
import type { Article } from '../news/article.ts';
import type { ReadArticle } from '../news/reading.ts';
import { Refusal } from '../refusal.ts';
import type { Proof } from './desk.ts';
import { Cited, type Said, saidIn } from './said.ts';

/** What was held against the corpus, and what did not stand. */
export interface Proven {
  /** Articles of an export, or sources and citations of an answer. */
  readonly checked: number;
  /** One sentence for each line that fails. */
  readonly faults: readonly string[];
}

/** What an export begins and ends with; between them stands an article a line. */
const FIRST_LINE = '{"articles":[';
const LAST_LINE = ']}';

/** An answer is one line of this length at most. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

const Listed = z.looseObject({ n: z.number(), file: z.string() });
const Answered = z.object({
  blocks: z.array(z.unknown()),
  sources: z.array(Listed),
});
const Exported = z.looseObject({ file: z.string(), id: z.string() });
const Export = z.object({ articles: z.array(Exported) });

/** Holds a file written by `export` or with `--json` against the corpus. Throws a Refusal when it is neither. */
export async function prove(path: string, proof: Proof): Promise<Proven> {
  const handle = await open(path);
  const proven: Proving = { checked: 0, faults: [] };
  try {
    const lines = handle.readLines({ encoding: 'utf8' })[Symbol.asyncIterator]();
    const first = await lines.next();
    if (first.done) throw unreadable();
    if (first.value === FIRST_LINE) await proveLines(lines, proof, proven);
    else await proveText(first.value, lines, proof, proven);
    return proven;
  } finally {
    await handle.close();
  }
}

/** An export as it is written; a line that is no article may only be one that was cut off. */
async function proveLines(
  lines: AsyncIterableIterator<string>,
  proof: Proof,
  proven: Proving,
): Promise<void> {
  let torn = false;
  for await (const line of lines) {
    if (torn) throw unreadable();
    if (line === LAST_LINE) return notEmpty(proven);
    const record = Exported.safeParse(parsed(line.replace(/,$/, ''))).data;
    if (record === undefined) torn = true;
    else await proveArticle(record, proof, proven);
  }
  proven.faults.push('The export is cut off: its last line is missing.');
}

/** An answer, or an export that was written again; or answers a line each, as piped questions have them. */
async function proveText(
  first: string,
  others: AsyncIterableIterator<string>,
  proof: Proof,
  proven: Proving,
): Promise<void> {
  let text = first;
  for await (const line of others) {
    text += `\n${line}`;
    if (text.length > MOST_CHARACTERS) throw unreadable();
  }
  const whole = parsed(text);
  const values = whole === undefined ? text.trim().split('\n').map(parsed) : [whole];
  for (const value of values) await proveWhole(value, proof, proven);
}

/** An export of nothing proves nothing; an answer may say that nothing was found. */
function notEmpty({ checked, faults }: Proving): void {
  if (checked === 0) faults.push('The export holds no article.');
}

const unreadable = (): Refusal =>
  new Refusal(
    'no file',
    'The file is neither an export nor an answer.',
    'Write one with export, or with --json.',
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Proving {
  checked: number;
  readonly faults: string[];
}

async function proveWhole(json: unknown, proof: Proof, proven: Proving): Promise<void> {
  const whole = Export.safeParse(json);
  if (whole.success) {
    for (const article of whole.data.articles) await proveArticle(article, proof, proven);
    return notEmpty(proven);
  }
  const answered = Answered.safeParse(json);
  if (!answered.success) throw unreadable();
  const files = new Map(answered.data.sources.map(({ n, file }) => [n, file]));
  for (const source of answered.data.sources) await proveSource(source, proof, proven);
  for (const given of objectsIn(answered.data.blocks)) {
    const said = saidIn(given);
    if (said !== null) await proveSaid(said, files, proof, proven);
    if (!('text' in given && 'cited' in given)) continue;
    const claim = Cited.safeParse(given);
    if (claim.success) await proveClaim(claim.data, files, proof, proven);
    else proven.faults.push(`"${given.text}" is cited to no place`);
  }
}

/** The reading of the source as it is now must be the record, value for value. */
async function proveArticle(
  record: z.output<typeof Exported>,
  proof: Proof,
  proven: Proving,
): Promise<void> {
  proven.checked += 1;
  const articles = await proof.reread(record.file);
  if (!articles) return void proven.faults.push(`${record.file}: not in the corpus`);
  const now = articles.find(
    ({ article }) => article.file === record.file && article.id === record.id,
  );
  if (!now)
    return void proven.faults.push(`${record.file}: the source has changed since the export`);
  const fresh = JSON.parse(JSON.stringify(toRecord(now))) as Record<string, unknown>;
  for (const key of new Set([...Object.keys(fresh), ...Object.keys(record)]))
    if (!isDeepStrictEqual(fresh[key], record[key]))
      proven.faults.push(`${record.file}: ${differs(key, fresh[key], record[key])}`);
}

const differs = (key: string, fresh: unknown, given: unknown): string => {
  if (!Array.isArray(fresh) || !Array.isArray(given)) return `${key} is not what the source gives`;
  const at = given.findIndex((item, i) => !isDeepStrictEqual(item, fresh[i]));
  return at < 0
    ? `${key} lacks ${fresh.length - given.length} of the source`
    : `${key} ${at + 1} is not what the source gives`;
};

/** What an answer says of a source must be what the source says of itself. */
async function proveSource(
  { n: _, file, ...said }: z.output<typeof Listed>,
  proof: Proof,
  proven: Proving,
): Promise<void> {
  proven.checked += 1;
  const article = (await readOf(file, proof))?.article;
  if (!article) return void proven.faults.push(`${file}: not in the corpus`);
  for (const [key, given] of Object.entries(said))
    if (!isDeepStrictEqual(article[key as keyof Article], given))
      proven.faults.push(`${file}: ${key} is not what the source gives`);
}

const readOf = async (file: string, proof: Proof): Promise<ReadArticle | undefined> =>
  (await proof.reread(file))?.find(({ article }) => article.file === file);

/** Every object, wherever it stands in the tree. */
function objectsIn(tree: unknown): object[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return [tree, ...Object.values(tree).flatMap(objectsIn)];
}

/** What an answer says of a claim must be read in one of its places. */
async function proveSaid(
  { claim, as, isIn }: Said,
  files: ReadonlyMap<number, string>,
  proof: Proof,
  proven: Proving,
): Promise<void> {
  for (const { source, start, end } of claim.cited) {
    const read = await readOf(files.get(source) ?? '', proof);
    if (read !== undefined && isIn(read.reading, [start, end])) return;
  }
  proven.faults.push(`"${claim.text}" is not read as ${as}`);
}

async function proveClaim(
  { text, cited }: z.output<typeof Cited>,
  files: ReadonlyMap<number, string>,
  proof: Proof,
  proven: Proving,
): Promise<void> {
  if (cited.length === 0) proven.faults.push(`"${text}" is cited to no source`);
  for (const { source, start, end } of cited) {
    proven.checked += 1;
    const file = files.get(source) ?? `source ${source}`;
    const own = await readOf(file, proof);
    if (own?.article.text.slice(start, end) !== text)
      proven.faults.push(`${file}: the words at ${start} to ${end} are not those of the claim`);
  }
}
