import { open } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { toRecord } from '../answer/record.ts';
import type { Article } from '../news/article.ts';
import { Refusal } from '../refusal.ts';
import type { Proof } from './desk.ts';

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

const Cited = z.object({
  text: z.string(),
  cited: z.array(z.object({ source: z.number(), start: z.number(), end: z.number() })),
});
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
  try {
    const lines = handle.readLines({ encoding: 'utf8' });
    const proven = { checked: 0, faults: [] as string[] };
    let rest = '';
    let [exported, ended] = [false, false];
    for await (const line of lines) {
      if (line === FIRST_LINE) exported = true;
      else if (!exported) rest += `${line}\n`;
      else if (line === LAST_LINE) ended = true;
      else await proveArticle(recordIn(line), proof, proven);
      if (rest.length > MOST_CHARACTERS) throw unreadable();
    }
    if (exported) return notEmpty(ended ? proven : cutOff(proven));
    return await proveWhole(parse(rest), proof, proven);
  } finally {
    await handle.close();
  }
}

/** What stands is proven, but there was more. */
const cutOff = ({ checked, faults }: Proving): Proving => ({
  checked,
  faults: [...faults, 'The export is cut off: its last line is missing.'],
});

/** An export of nothing proves nothing; an answer may say that nothing was found. */
const notEmpty = ({ checked, faults }: Proving): Proven => ({
  checked,
  faults: checked > 0 ? faults : ['The export holds no article.'],
});

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

/** The article on a line of an export. */
function recordIn(line: string): z.output<typeof Exported> {
  const record = Exported.safeParse(parse(line.replace(/,$/, '')));
  if (!record.success) throw unreadable();
  return record.data;
}

interface Proving {
  checked: number;
  readonly faults: string[];
}

async function proveWhole(json: unknown, proof: Proof, proven: Proving): Promise<Proven> {
  const whole = Export.safeParse(json);
  if (whole.success) {
    for (const article of whole.data.articles) await proveArticle(article, proof, proven);
    return notEmpty(proven);
  }
  const answered = Answered.safeParse(json);
  if (!answered.success) throw unreadable();
  const files = new Map(answered.data.sources.map(({ n, file }) => [n, file]));
  for (const source of answered.data.sources) await proveSource(source, proof, proven);
  for (const given of claimsIn(answered.data.blocks)) {
    const claim = Cited.safeParse(given);
    if (claim.success) await proveClaim(claim.data, files, proof, proven);
    else proven.faults.push(`"${given.text}" is cited to no place`);
  }
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

/** What an answer says of a source must be what the source says of itself. */
async function proveSource(
  { n: _, file, ...said }: z.output<typeof Listed>,
  proof: Proof,
  proven: Proving,
): Promise<void> {
  proven.checked += 1;
  const article = await articleOf(file, proof);
  if (!article) return void proven.faults.push(`${file}: not in the corpus`);
  for (const [key, given] of Object.entries(said))
    if (!isDeepStrictEqual(article[key as keyof Article], given))
      proven.faults.push(`${file}: ${key} is not what the source gives`);
}

const articleOf = async (file: string, proof: Proof): Promise<Article | undefined> =>
  (await proof.reread(file))?.find(({ article }) => article.file === file)?.article;

/** Every object with `text` and `cited`, wherever it stands in the tree. */
function claimsIn(tree: unknown): { readonly text: unknown }[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const own = 'text' in tree && 'cited' in tree ? [tree] : [];
  return [...own, ...Object.values(tree).flatMap(claimsIn)];
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
    const own = await articleOf(file, proof);
    if (own?.text.slice(start, end) !== text)
      proven.faults.push(`${file}: the words at ${start} to ${end} are not those of the claim`);
  }
}
