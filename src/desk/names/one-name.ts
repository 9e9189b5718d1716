import type { NameRow, Store } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import { type Company, companyOf, ONE_STORY } from './company.ts';
import {
  isInDoubt,
  isPartOf,
  isShortFor,
  type Labelled,
  labelled,
  sameName,
  surnameOf,
} from './labels.ts';

/** Names whose company is looked at, and the newest articles of each that are. */
const MOST_ASKED = 10;
const MOST_ARTICLES = 6;

/** Articles that make the bearer of a surname the one who is meant by it alone, and the share of all its bearers'. */
const MANY = 10;
const MOST = 3 / 4;

/** What is known of rows besides their labels. */
interface Known {
  readonly all: readonly Labelled[];
  readonly company: Company;
}

/** Whether a person is the one everybody means by the surname alone, among the rows of all who bear it. */
export function isProminent({ label, articles }: NameRow, bearers: readonly NameRow[]): boolean {
  const surname = surnameOf(label);
  const all = bearers.filter((row) => row.kind === 'person' && surnameOf(row.label) === surname);
  return surname !== null && articles >= MANY && articles >= MOST * weigh(all);
}

const isAloneOf = (one: Labelled, { row }: Labelled): boolean => one.plain === surnameOf(row.label);

/** Names that are part of others, and these: what stands beside them tells whether they are one. */
async function companyIn(store: Store, all: readonly Labelled[], scope: Scope): Promise<Company> {
  const isAsked = (a: Labelled, b: Labelled): boolean =>
    a !== b &&
    (a.isThing && b.isThing
      ? isPartOf(a, b) || isShortFor(a, b) || isShortFor(b, a)
      : (isInDoubt(a, b) || isInDoubt(b, a)) && sameName(a, b));
  const asked = all
    .filter((one) => all.some((other) => isAsked(one, other)))
    .sort((a, b) => a.length - b.length || b.row.articles - a.row.articles)
    .slice(0, MOST_ASKED);
  return companyOf(
    store,
    asked.map(({ row }) => row.id),
    scope,
    MOST_ARTICLES,
  );
}

/** Whether one article names both, in whatever spelling: a part has not the name of the whole. */
const areToldApart = (a: Labelled, b: Labelled, { all, company }: Known): boolean => {
  if (!(a.isThing && b.isThing) || a.plain === b.plain) return false;
  const articlesOf = ({ plain }: Labelled): readonly string[] =>
    all.flatMap((one) => (one.plain === plain ? company.articlesOf(one.row.id) : []));
  const own = new Set(articlesOf(a));
  return articlesOf(b).some((article) => own.has(article));
};

/** Whether a short name stands for the longer ones of a group: all mean it by this, or it is told of in their stories. */
function isMeant(one: Labelled, group: readonly Labelled[], { all, company }: Known): boolean {
  if (!group.every((other) => isInDoubt(other, one))) return true;
  const rows = all.map(({ row }) => row);
  const main = all.find((other) => isAloneOf(one, other) && isProminent(other.row, rows));
  if (main) return group.includes(main);
  const articles = company.articlesOf(one.row.id);
  const ids = group.map(({ row }) => row.id);
  const near = articles.filter(
    (article) => company.isAlone(article) || company.likeness(article, ids) >= ONE_STORY,
  );
  return near.length * 2 > articles.length;
}

/** Gathers rows into names, the most common first; each row joins the first name it may belong to. Longest labels lead. */
export async function gather(
  store: Store,
  rows: readonly NameRow[],
  scope: Scope,
): Promise<NameRow[][]> {
  const all = rows.map(labelled);
  const known = { all, company: await companyIn(store, all, scope) };
  const groups: Labelled[][] = [];
  const longest = [...all].sort((a, b) => b.length - a.length || b.row.articles - a.row.articles);
  for (const one of longest) {
    const homes = groups.filter(
      (group) =>
        sameName(group[0] as Labelled, one) &&
        !group.some((other) => areToldApart(other, one, known)) &&
        isMeant(one, group, known),
    );
    // "Smith" alone belongs to the Smith most articles name, and not to "Smith Jr." if as many name him.
    const home = homes.sort((a, b) => weighAll(b) - weighAll(a) || juniors(a) - juniors(b))[0];
    if (home) home.push(one);
    else groups.push([one]);
  }
  return groups
    .sort((a, b) => weighAll(b) - weighAll(a))
    .map((group) => group.map(({ row }) => row));
}

const juniors = ([first]: readonly Labelled[]): number => (first?.suffix ? 1 : 0);

const weighAll = (group: readonly Labelled[]): number => weigh(group.map(({ row }) => row));

/** How many articles name it. */
export const weigh = (rows: readonly NameRow[]): number =>
  rows.reduce((sum, { articles }) => sum + articles, 0);
