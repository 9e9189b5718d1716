import { open } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { toRecord } from '../answer/record.ts';
import { Refusal } from '../refusal.ts';
import type { Proof } from './desk.ts';

/** What was held against the corpus, and what did not stand. */
export interface Proven {
  /** Articles of an export, or citations of an answer. */
  readonly checked: number;
  /** One sentence for each line that fails. */
  readonly faults: readonly string[];
}

/** An answer is one line of this length at most; an export has one article a line. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

const Cited = z.object({
  text: z.string(),
  cited: z.array(z.object({ source: z.number(), start: z.number(), end: z.number() })).min(1),
});
const Answered = z.object({
  blocks: z.array(z.unknown()),
  sources: z.array(z.object({ n: z.number(), file: z.string() })),
});
const Exported = z.looseObject({ file: z.string(), id: z.string() });
const Export = z.object({ articles: z.array(Exported) });

/** Holds a file written by `export` or with `--json` against the corpus. Throws a Refusal when it is neither. */
export async function prove(path: string, proof: Proof): Promise<Proven> {
  const handle = await open(path);
  try {
    const lines = handle.readLines({ encoding: 'utf8' });
    const proven = { checked: 0, faults: [] as string[] };
    let rest = '';
    let exported = false;
    for await (const line of lines) {
      if (line === '{"articles":[') exported = true;
      else if (exported && line.startsWith('{'))
        await proveArticle(Exported.parse(parse(line.replace(/,$/, ''))), proof, proven);
      else if (!exported) rest += `${line}\n`;
      if (rest.length > MOST_CHARACTERS) throw unreadable();
    }
    if (exported) return proven;
    return await proveWhole(parse(rest), proof, proven);
  } finally {
    await handle.close();
  }
}

const unreadable = (): Refusal =>
  new Refusal(
    'no file',
    'The file is neither an export nor an answer.',
    'Write one with export, or with --json.',
  );

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable();
  }
}

interface Proving {
  checked: number;
  readonly faults: string[];
}

async function proveWhole(json: unknown, proof: Proof, proven: Proving): Promise<Proven> {
  const whole = Export.safeParse(json);
  if (whole.success) {
    for (const article of whole.data.articles) await proveArticle(article, proof, proven);
    return proven;
  }
  const answered = Answered.safeParse(json);
  if (!answered.success) throw unreadable();
  const files = new Map(answered.data.sources.map(({ n, file }) => [n, file]));
  for (const claim of claimsIn(answered.data.blocks)) await proveClaim(claim, files, proof, proven);
  return proven;
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

/** Every object with `text` and `cited`, wherever it stands in the tree. */
function claimsIn(tree: unknown): z.output<typeof Cited>[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const own = Cited.safeParse(tree);
  return [...(own.success ? [own.data] : []), ...Object.values(tree).flatMap(claimsIn)];
}

async function proveClaim(
  { text, cited }: z.output<typeof Cited>,
  files: ReadonlyMap<number, string>,
  proof: Proof,
  proven: Proving,
): Promise<void> {
  for (const { source, start, end } of cited) {
    proven.checked += 1;
    const file = files.get(source) ?? `source ${source}`;
    const articles = (await proof.reread(file)) ?? [];
    const own = articles.find(({ article }) => article.file === file)?.article;
    if (own?.text.slice(start, end) !== text)
      proven.faults.push(`${file}: the words at ${start} to ${end} are not those of the claim`);
  }
}
