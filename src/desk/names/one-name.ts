import { fold } from '../../reading/fold.ts';
import { sameSpelling } from '../../reading/names/same.ts';
import type { NameRow, Store } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import { filterOf } from '../scope.ts';

/** Bodies and places that may be told apart, and the newest articles of each that are looked at for it. */
const MOST_THINGS = 8;
const MOST_ARTICLES = 6;

/** What tells a son from his father. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The folded words of a label. */
export const tokens = (words: string): string[] => fold(words).split(' ').filter(Boolean);

/** The folded surname of a full name, "poe" of "Ed Poe Jr."; null of a single word. */
export const surnameOf = (label: string): string | null => {
  const words = tokens(label).filter((word) => !SUFFIX.test(word));
  return words.length > 1 ? (words.at(-1) ?? null) : null;
};

/** Whether all of the words are words of the label. */
export const within = (words: readonly string[], label: string): boolean => {
  const own = new Set(tokens(label));
  return words.every((word) => own.has(word));
};

/** A row with what its label is compared by. */
interface Labelled {
  readonly row: NameRow;
  /** Words of the label. */
  readonly length: number;
  /** The label without initials between its words: "Jane A.B. Poe" is "jane poe". */
  readonly plain: string;
  readonly words: ReadonlySet<string>;
  /** "Probe-7" is not "Probe-8". */
  readonly numbers: string;
  readonly isThing: boolean;
  /** "jr" of "Ed Poe Jr.", "hw" of "Ed H.W. Poe"; '' for none. */
  readonly suffix: string;
  readonly initials: string;
}

/** A word that is no initial: it has a vowel, or three letters. */
const WHOLE = /[aeiouy]|^.{3}/;

const labelled = (row: NameRow): Labelled => {
  const all = tokens(row.label);
  const inside = (at: number): boolean => at > 0 && at < all.length - 1;
  const words = all.filter((word, at) => !inside(at) || WHOLE.test(word));
  const initials = all.filter((word, at) => inside(at) && !WHOLE.test(word));
  return {
    ...{ row, length: all.length, plain: words.join(' '), words: new Set(words) },
    ...{ numbers: (row.label.match(/\d+/g) ?? []).join(' '), isThing: row.kind !== 'person' },
    ...{ suffix: all.find((word) => SUFFIX.test(word)) ?? '', initials: initials.join('') },
  };
};

/** Pairs of names that one article tells apart, by row id. */
type Apart = ReadonlySet<string>;
const pairOf = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

/**
 * Whether two rows may be one name: same kind and one spelling, or one's words within the other's,
 * unless these are of bodies or places that one article tells apart, or have other numbers. What is
 * read as a body here and as a place there is one.
 */
const sameName = (a: Labelled, b: Labelled): boolean => {
  if (a.numbers !== b.numbers) return false;
  if (a.row.kind !== b.row.kind)
    return a.plain === b.plain && (a.words.size > 1 || (a.isThing && b.isThing));
  if (!a.isThing && areTwoPersons(a, b)) return false;
  return isPartOf(a, b) || sameSpelling(a.plain, b.plain);
};

/** Words before the name of a family, behind what somebody is called. */
const PARTICLE = /^(?:al|el|bin|ibn|ben|bint|abu)$/;

/** "Omar al-Nur" is the father of "Hadi Omar al-Nur", who is called by another name. */
const isFatherOf = (a: Labelled, b: Labelled): boolean => {
  const [own = '', particle = ''] = a.plain.split(' ');
  return PARTICLE.test(particle) && !PARTICLE.test(own) && b.plain.indexOf(` ${own} `) > 0;
};

/**
 * Whether full names are of two persons whatever words they share: "Ed Poe" and "Ed Poe Jr.", "Ed H. Poe" and
 * "Ed W. Poe", a son with his father's name between.
 */
const areTwoPersons = (a: Labelled, b: Labelled): boolean =>
  isFatherOf(a, b) ||
  isFatherOf(b, a) ||
  (a.suffix !== b.suffix && a.length > 1 && b.length > 1) ||
  !(a.initials.startsWith(b.initials) || b.initials.startsWith(a.initials));

/** Whether the words of one label are words of the other. */
const isPartOf = (a: Labelled, b: Labelled): boolean =>
  a.words.size > b.words.size ? isPartOf(b, a) : [...a.words].every((word) => b.words.has(word));

/** Bodies and places that stand beside each other in an article: a part has not the name of the whole. */
async function toldApart(store: Store, all: readonly Labelled[], scope: Scope): Promise<Apart> {
  const things = all
    .filter(({ isThing }) => isThing)
    .filter((one, _, others) => others.some((other) => other !== one && isPartOf(one, other)))
    .slice(0, MOST_THINGS)
    .map(({ row }) => row.id);
  if (things.length < 2) return new Set();
  const pairs = await store.together(things, filterOf(scope), MOST_ARTICLES);
  return new Set(pairs.map(([a, b]) => pairOf(a, b)));
}

/** Gathers rows into names, the most common first; each row joins the first name it may belong to. Longest labels lead. */
export async function gather(
  store: Store,
  rows: readonly NameRow[],
  scope: Scope,
): Promise<NameRow[][]> {
  const all = rows.map(labelled);
  const apart = await toldApart(store, all, scope);
  const groups: Labelled[][] = [];
  const longest = [...all].sort((a, b) => b.length - a.length || b.row.articles - a.row.articles);
  for (const one of longest) {
    const homes = groups.filter(
      ([first, ...others]) =>
        first &&
        sameName(first, one) &&
        [first, ...others].every((other) => !apart.has(pairOf(other.row.id, one.row.id))),
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
