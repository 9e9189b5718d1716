import type { Told } from '../../news/passage.ts';
import { groupReprints } from './reprints.ts';
import { type SourceOf, sourcesOf } from './sources.ts';

/** Part of the shorter article's sentences that must be reprints for both to be one line of reporting. */
const LINE = 0.5;

/** Where reports come from, worked out once for the articles of an answer. */
export interface Provenance {
  /** Line of reporting by article id: the id of one article of it. */
  readonly lines: ReadonlyMap<string, string>;
  /** Whom a passage gives its report to by name. */
  readonly sourceOf: SourceOf;
}

/** When nothing is known but the passages themselves. */
const UNKNOWN: Provenance = { lines: new Map(), sourceOf: () => undefined };

/** Sets that grow by linking two of their members. */
const linking = () => {
  const parents = new Map<string, string>();
  const root = (item: string): string => {
    const up = parents.get(item);
    return up === undefined || up === item ? item : root(up);
  };
  return { root, link: (a: string, b: string) => void parents.set(root(a), root(b)) };
};

/** How many reprints every two articles share, under both ids in order. */
const sharedCounts = (passages: readonly Told[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const group of groupReprints(passages)) {
    if (group.length === 1) continue;
    const articles = [...new Set(group.flatMap((at) => passages[at]?.article ?? []))].sort();
    for (const [at, a] of articles.entries()) {
      for (const b of articles.slice(at + 1)) {
        counts.set(`${a}\n${b}`, (counts.get(`${a}\n${b}`) ?? 0) + 1);
      }
    }
  }
  return counts;
};

/**
 * Works out where reports come from, from all passages of the articles in question. Articles of
 * which at least half the shorter one's sentences stand in the other are one line of reporting, and
 * so are those of one house: the agency or, where none is named, the outlet, by article id.
 */
export const readProvenance = (
  passages: readonly Told[],
  houses: ReadonlyMap<string, string> = new Map(),
): Provenance => {
  const sizes = new Map<string, number>();
  for (const { article } of passages) sizes.set(article, (sizes.get(article) ?? 0) + 1);
  const { root, link } = linking();
  for (const [pair, count] of sharedCounts(passages)) {
    const [a = '', b = ''] = pair.split('\n');
    if (count >= LINE * Math.min(sizes.get(a) ?? 0, sizes.get(b) ?? 0)) link(a, b);
  }
  const firsts = new Map<string, string>();
  for (const [article, house] of houses) {
    link(article, firsts.get(house) ?? article);
    firsts.set(house, firsts.get(house) ?? article);
  }
  return {
    lines: new Map([...sizes.keys(), ...houses.keys()].map((article) => [article, root(article)])),
    sourceOf: sourcesOf(passages),
  };
};

/**
 * Independent origins behind passages that say the same. One origin are: passages of one article,
 * reprints, articles of one line of reporting, and reports given to the same named source. 0 for
 * no passages.
 */
export const countOrigins = (
  passages: readonly Told[],
  { lines, sourceOf }: Provenance = UNKNOWN,
): number => {
  const { root, link } = linking();
  const lineOf = (article: string) => `line ${lines.get(article) ?? article}`;
  for (const { id, article } of passages) {
    const source = sourceOf(id);
    if (source !== undefined) link(`source ${source}`, lineOf(article));
  }
  for (const group of groupReprints(passages)) {
    const [first, ...rest] = group.flatMap((at) => passages[at] ?? []);
    for (const other of rest) if (first) link(lineOf(other.article), lineOf(first.article));
  }
  return new Set(passages.map(({ article }) => root(lineOf(article)))).size;
};
