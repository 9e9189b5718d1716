import { groupReprints } from './reprints.ts';

/** What is needed of a passage to count its origins. */
interface Carried {
  readonly article: string;
  readonly text: string;
  /** Whom the text gives the report to by name ("Central Command"), when it does. */
  readonly source?: string | null;
}

/** Part of the shorter article's sentences that must be reprints for both to be one line of reporting. */
const LINE = 0.5;

const find = (parents: Map<string, string>, item: string): string => {
  let at = item;
  for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
  return at;
};

const link = (parents: Map<string, string>, a: string, b: string): void => {
  parents.set(find(parents, a), find(parents, b));
};

/**
 * Which line of reporting each article belongs to, from all (or many) of their passages: articles
 * of which at least half the shorter one's sentences stand in the other are one line. The line's
 * name is the id of one of its articles.
 */
export const linesOfReporting = (passages: readonly Carried[]): ReadonlyMap<string, string> => {
  const sizes = new Map<string, number>();
  for (const { article } of passages) sizes.set(article, (sizes.get(article) ?? 0) + 1);
  const both = new Map<string, number>();
  for (const group of groupReprints(passages)) {
    const articles = [...new Set(group.map((at) => passages[at]?.article ?? ''))].sort();
    for (const [at, a] of articles.entries()) {
      for (const b of articles.slice(at + 1)) {
        both.set(`${a}\n${b}`, (both.get(`${a}\n${b}`) ?? 0) + 1);
      }
    }
  }
  const parents = new Map([...sizes.keys()].map((article) => [article, article]));
  for (const [pair, count] of both) {
    const [a = '', b = ''] = pair.split('\n');
    if (count >= LINE * Math.min(sizes.get(a) ?? 0, sizes.get(b) ?? 0)) link(parents, a, b);
  }
  return new Map([...sizes.keys()].map((article) => [article, find(parents, article)]));
};

/**
 * Independent lines of reporting behind passages that say the same: articles count once, reprints
 * count once, articles of one line (`linesOfReporting`) count once, and passages that give the
 * report to the same named source count once. At least 1 for a passage, 0 for none.
 */
export const countOrigins = (
  passages: readonly Carried[],
  lines: ReadonlyMap<string, string> = new Map(),
): number => {
  const parents = new Map<string, string>();
  const lineOf = (article: string) => `article ${lines.get(article) ?? article}`;
  for (const { article } of passages) parents.set(lineOf(article), lineOf(article));
  for (const { article, source } of passages) {
    if (source) link(parents, `source ${source}`, lineOf(article));
  }
  for (const group of groupReprints(passages)) {
    const [first, ...rest] = group.map((at) => lineOf(passages[at]?.article ?? ''));
    for (const other of rest) link(parents, other, first ?? other);
  }
  return new Set(passages.map(({ article }) => find(parents, lineOf(article)))).size;
};
