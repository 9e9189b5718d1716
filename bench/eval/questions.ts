import { readFileSync } from 'node:fs';
import { answers } from '../../src/desk/answers.ts';
import { readJob } from '../../src/load/work.ts';
import type { Claim } from '../../src/news/claim.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type Source, textOf } from './gold.ts';
import { asTable } from './table.ts';

/** A question that somebody asked of stories, and where they answer it: an article and a span of its text. */
interface Asked {
  readonly kind: string;
  readonly question: string;
  readonly answers: readonly (readonly [article: number, start: number, end: number])[];
}

/** The articles of some stories, which are asked together as one corpus. */
interface Newsroom {
  readonly articles: readonly Source[];
  readonly questions: readonly Asked[];
}

const SETS = { dev: ['dev-1', 'dev-2', 'dev-3', 'dev-4'], held: ['held-1', 'held-2'] } as const;

const PAGE = { size: 5, page: 1 };
const ANY_TIME = { since: '' };

const newsroom = (name: string): Newsroom =>
  JSON.parse(readFileSync(new URL(`../gold/questions/${name}.json`, import.meta.url), 'utf8'));

/** A store with the articles, each of an outlet of its own. */
async function storeOf(texts: readonly string[]): Promise<Store> {
  const rows = texts.map((text, n) => JSON.stringify({ text, outlet: `Outlet ${n}` }));
  const store = await openStore(':memory:');
  const bytes = new TextEncoder().encode(rows.join('\n'));
  const read = await readJob({ file: 'news.jsonl', bytes, firstLine: 1 });
  await store.save([{ file: 'news.jsonl', hash: '', size: 1, modified: 1, ...read }]);
  return store;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

const wordings = (claim: Claim): readonly string[] => [
  claim.text,
  ...claim.reprints.flatMap(wordings),
];

/** Places of the first page, from 0, at which an answer stands; -1 where none does, null where nothing is shown. */
async function placeOf(
  store: Store,
  { question, answers: wanted }: Asked,
  texts: readonly string[],
): Promise<number | null> {
  const { items, near } = await answers(store, question, ANY_TIME, PAGE);
  const shown = [...items, ...near];
  if (shown.length === 0) return null;
  const words = wanted.map(([article, start, end]) =>
    plain((texts[article] ?? '').slice(start, end)),
  );
  return shown.findIndex((claim) =>
    wordings(claim).some((text) => words.some((answer) => plain(text).includes(answer))),
  );
}

const percent = (part: number, all: number): string => ((100 * part) / all).toFixed(1);

/** How often the questions of a set are answered, and those of other newsrooms, which nothing here answers. */
async function scored(names: readonly string[], shared: URL): Promise<readonly string[]> {
  const rooms = names.map(newsroom);
  const places: (number | null)[] = [];
  let [strange, shown] = [0, 0];
  for (const [at, { articles, questions }] of rooms.entries()) {
    const texts = articles.map((source) => textOf(source, shared));
    const store = await storeOf(texts);
    for (const asked of questions) places.push(await placeOf(store, asked, texts));
    const others = rooms[(at + 1) % rooms.length]?.questions ?? [];
    for (const asked of others) {
      strange += 1;
      if ((await placeOf(store, asked, texts)) !== null) shown += 1;
    }
    await store.close();
  }
  const within = (most: number): string =>
    percent(places.filter((at) => at !== null && at >= 0 && at < most).length, places.length);
  const nothing = percent(places.filter((at) => at === null).length, places.length);
  return [String(places.length), within(1), within(3), within(5), nothing, percent(shown, strange)];
}

/** How `ask` answers questions about real stories, as lines of a table. */
export async function questionsSection(shared: URL): Promise<string> {
  const heading = ['Questions', 'asked', 'first', 'of 3', 'of 5', 'nothing', 'strange answered'];
  const rows: (readonly string[])[] = [heading];
  for (const [set, names] of Object.entries(SETS))
    rows.push([set, ...(await scored(names, shared))]);
  return asTable(rows);
}
