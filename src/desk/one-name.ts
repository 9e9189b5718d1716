import { fold } from '../reading/fold.ts';
import { sameSpelling } from '../reading/names/same.ts';
import type { NameRow, Store } from '../store/store.ts';
import type { Scope } from './desk.ts';
import { filterOf } from './scope.ts';

/** Bodies and places that may be told apart, and the newest articles that are looked at for it. */
const MOST_THINGS = 8;
const MOST_APPEARANCES = 6;

/** The folded words of a label. */
export const tokens = (words: string): string[] => fold(words).split(' ').filter(Boolean);

/** Whether all of the words are words of the label. */
export const within = (words: readonly string[], label: string): boolean => {
  const own = new Set(tokens(label));
  return words.every((word) => own.has(word));
};

/** A label without initials between its words, and its numbers: "Jane A.B. Poe", "Probe-7". */
const plain = (label: string): string =>
  tokens(label)
    .filter((word, at, all) => at === 0 || at === all.length - 1 || /[aeiouy]|^.{3}/.test(word))
    .join(' ');
const numbersOf = (label: string): string => (label.match(/\d+/g) ?? []).join(' ');

/** Pairs of names that one article tells apart, by row id. */
type Apart = ReadonlySet<string>;
const pairOf = (a: NameRow, b: NameRow): string => [a.id, b.id].sort((x, y) => x - y).join(' ');

const areThings = (...rows: readonly NameRow[]): boolean =>
  rows.every(({ kind }) => kind !== 'person');

/**
 * Whether two rows may be one name: same kind and one spelling, or one's words within the other's,
 * unless these are of bodies or places that one article tells apart, or have other numbers. What is
 * read as a body here and as a place there is one.
 */
const sameName = (a: NameRow, b: NameRow, apart: Apart): boolean => {
  if (numbersOf(a.label) !== numbersOf(b.label)) return false;
  const [left, right] = [plain(a.label), plain(b.label)];
  if (a.kind !== b.kind) return left === right && (left.includes(' ') || areThings(a, b));
  if (sameSpelling(left, right)) return true;
  return isPartOf(left, right) && !apart.has(pairOf(a, b));
};

/** Whether the words of one label are words of the other. */
const isPartOf = (a: string, b: string): boolean => within(tokens(a), b) || within(tokens(b), a);

/** Bodies and places that stand beside each other in an article: a part has not the name of the whole. */
async function toldApart(store: Store, rows: readonly NameRow[], scope: Scope): Promise<Apart> {
  const things = rows
    .filter((row) => areThings(row))
    .filter((one, _, all) =>
      all.some((other) => other !== one && isPartOf(plain(one.label), plain(other.label))),
    )
    .slice(0, MOST_THINGS);
  if (things.length < 2) return new Set();
  const found = await Promise.all(
    things.map(({ id }) => store.appearances([id], filterOf(scope), MOST_APPEARANCES)),
  );
  const articles = found.map((own) => new Set(own.map(({ article }) => article)));
  const apart = things.flatMap((a, at) =>
    things.flatMap((b, other) =>
      other > at && [...(articles[at] ?? [])].some((article) => articles[other]?.has(article))
        ? [pairOf(a, b)]
        : [],
    ),
  );
  return new Set(apart);
}

/** Gathers rows into names, the most common first; each row joins the first name it may belong to. Longest labels lead. */
export async function gather(
  store: Store,
  rows: readonly NameRow[],
  scope: Scope,
): Promise<NameRow[][]> {
  const apart = await toldApart(store, rows, scope);
  const groups: NameRow[][] = [];
  const longest = [...rows].sort(
    (a, b) => tokens(b.label).length - tokens(a.label).length || b.articles - a.articles,
  );
  for (const row of longest) {
    const homes = groups.filter(
      (group) =>
        group.every((one) => !apart.has(pairOf(one, row))) &&
        group[0] &&
        sameName(group[0], row, apart),
    );
    // "Smith" alone belongs to the Smith most articles name.
    const home = homes.sort((a, b) => weigh(b) - weigh(a))[0];
    if (home) home.push(row);
    else groups.push([row]);
  }
  return groups.sort((a, b) => weigh(b) - weigh(a));
}

/** How many articles name it. */
export const weigh = (rows: readonly NameRow[]): number =>
  rows.reduce((sum, { articles }) => sum + articles, 0);
