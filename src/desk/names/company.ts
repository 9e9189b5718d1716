import { fold } from '../../reading/fold.ts';
import type { NameRow, Store } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import { filterOf } from '../scope.ts';
import { surnameOf } from './labels.ts';

/** What articles of one story share at the least; a name counts the more, the fewer other articles have it. */
export const ONE_STORY = 0.5;

/** Who stands beside some names. */
export interface Company {
  /** The articles of a name that were looked at. */
  articlesOf(name: number): readonly string[];
  /** Whether an article names nobody and nothing else. */
  isAlone(article: string): boolean;
  /** How much an article shares with the likest other one that names any of these. */
  likeness(article: string, names: readonly number[]): number;
}

/** What a name is known by beside others: a person by the surname, which may stand alone. */
const keyOf = ({ kind, label }: NameRow): string =>
  kind === 'person' ? (surnameOf(label) ?? fold(label)) : fold(label);

/** Looks at the `each` newest articles of each name, which themselves do not count as shared. */
export async function companyOf(
  store: Store,
  names: readonly number[],
  scope: Scope,
  each: number,
): Promise<Company> {
  const found = names.length > 1 ? await store.company(names, filterOf(scope), each) : [];
  const rows = await rowsOf(store, found);
  const asked = new Set(names.flatMap((id) => rows.get(id)?.key ?? []));
  const beside = new Map(
    found.map((one) => [
      one.article,
      new Set(one.names.flatMap((id) => rows.get(id)?.key ?? []).filter((key) => !asked.has(key))),
    ]),
  );
  const articles = new Map<number, string[]>();
  for (const { name, article } of found)
    articles.set(name, [...(articles.get(name) ?? []), article]);
  const articlesOf = (name: number): readonly string[] => articles.get(name) ?? [];
  const times = new Map<string, number>();
  for (const { key, row } of rows.values()) times.set(key, (times.get(key) ?? 0) + row.articles);
  const shared = (a: string, b: string): number => {
    const others = beside.get(b);
    return [...(beside.get(a) ?? [])].reduce(
      (sum, key) => sum + (others?.has(key) ? 1 / Math.max(1, (times.get(key) ?? 0) - 1) : 0),
      0,
    );
  };
  return {
    articlesOf,
    isAlone: (article) => (beside.get(article)?.size ?? 0) === 0,
    likeness: (article, of) =>
      of
        .flatMap(articlesOf)
        .filter((other) => other !== article)
        .reduce((most, other) => Math.max(most, shared(article, other)), 0),
  };
}

/** The rows of all names of some articles, with what they are known by. */
async function rowsOf(
  store: Store,
  found: readonly { names: readonly number[] }[],
): Promise<ReadonlyMap<number, { row: NameRow; key: string }>> {
  const ids = [...new Set(found.flatMap(({ names }) => names))];
  const rows = ids.length > 0 ? await store.nameRows(ids) : [];
  return new Map(rows.map((row) => [row.id, { row, key: keyOf(row) }]));
}
