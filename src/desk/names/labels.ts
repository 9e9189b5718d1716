import { fold, nameKeys } from '../../reading/fold.ts';
import { sameSpelling } from '../../reading/names/same.ts';
import type { NameRow } from '../../store/store.ts';

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
export interface Labelled {
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
  /** "omar" of "Omar al-Nur", by which a son of his may be called; '' for none. */
  readonly ofSons: string;
}

/** A word that is no initial: it has a vowel, or three letters. */
const WHOLE = /[aeiouy]|^.{3}/;

/** Words before the name of a family, behind what somebody is called. */
const PARTICLE = /^(?:al|el|bin|ibn|ben|bint|abu)$/;

/** A row taken apart. */
export const labelled = (row: NameRow): Labelled => {
  const all = tokens(row.label);
  const inside = (at: number): boolean => at > 0 && at < all.length - 1;
  const words = all.filter((word, at) => !inside(at) || WHOLE.test(word));
  const initials = all.filter((word, at) => inside(at) && !WHOLE.test(word));
  const [own = '', particle = ''] = words;
  const isOfFamily = PARTICLE.test(particle) && !PARTICLE.test(own);
  return {
    ...{ row, length: all.length, plain: words.join(' '), words: new Set(words) },
    ...{ numbers: (row.label.match(/\d+/g) ?? []).join(' '), isThing: row.kind !== 'person' },
    ...{ suffix: all.find((word) => SUFFIX.test(word)) ?? '', initials: initials.join('') },
    ofSons: isOfFamily ? own : '',
  };
};

/**
 * Whether two rows may be one name: one's words within the other's, or one spelling, unless they have other numbers.
 * What is read as a body here and as a place there is one.
 */
export const sameName = (a: Labelled, b: Labelled): boolean => {
  if (a.numbers !== b.numbers) return false;
  if (a.row.kind !== b.row.kind) return a.plain === b.plain;
  if (!a.isThing && areTwoPersons(a, b)) return false;
  return isPartOf(a, b) || sameSpelling(a.plain, b.plain) || isShortFor(a, b) || isShortFor(b, a);
};

/** Whether a label is the initials of a body's name: "HGC" of the "Harbour and Gas Commission". */
export const isShortFor = ({ row: short }: Labelled, { row: long, length }: Labelled): boolean =>
  short.kind === 'organisation' &&
  long.kind === 'organisation' &&
  length > 1 &&
  areInitials(short.label, long.label);

/** Whether a word is the initials of a name of several words. */
export const areInitials = (word: string, name: string): boolean =>
  /^\p{Lu}{2,}$/u.test(word) &&
  nameKeys(name).includes(fold(word)) &&
  !tokens(name).includes(fold(word));

/** "Omar al-Nur" is the father of "Hadi Omar al-Nur", who is called by another name. */
const isFatherOf = ({ ofSons }: Labelled, { plain }: Labelled): boolean =>
  ofSons !== '' && plain.indexOf(` ${ofSons} `) > 0;

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
export const isPartOf = (a: Labelled, b: Labelled): boolean => {
  if (a.words.size > b.words.size) return isPartOf(b, a);
  for (const word of a.words) if (!b.words.has(word)) return false;
  return true;
};

/** Words that say nothing of which body it is. */
const EMPTY: ReadonlySet<string> = new Set(
  `ag airlines airways club co company corp corporation fc group gmbh holdings inc limited llc llp ltd magazine
  network news newspaper nv party plc sa`.split(/\s+/),
);

/**
 * Whether only the company a name keeps can tell that it is short for a longer one: somebody by one word, or a body
 * by some of its words, as "Congress" of the "National People's Congress"; or that one word is somebody here and a
 * body or place there.
 */
export const isInDoubt = (long: Labelled, short: Labelled): boolean => {
  if (long.isThing !== short.isThing) return long.length === 1;
  if (long.row.kind === 'person') return short.length === 1 && long.length > 1;
  if (isShortFor(short, long)) return true;
  if (long.row.kind !== 'organisation' || !isPartOf(long, short)) return false;
  const words = [...long.words, ...short.words];
  return words.some((word) => !(long.words.has(word) && short.words.has(word)) && !EMPTY.has(word));
};
