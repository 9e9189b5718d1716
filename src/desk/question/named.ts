import { adjectivesOf } from '../../meaning/adjectives.ts';
import { expand } from '../../meaning/expand.ts';
import { similarity } from '../../meaning/similarity.ts';
import { fold, nameKeys } from '../../reading/fold.ts';
import { sameSpelling } from '../../reading/names/same.ts';
import type { NameRow, Store } from '../../store/store.ts';
import { areInitials } from '../names/labels.ts';
import { isWhole } from '../names/who.ts';
import { twins } from './wordings.ts';

/** A name in a question has at most so many words. */
const MOST_NAME_WORDS = 5;
/** Rows looked at for the name itself, for those with its surname and for other spellings. */
const MOST_ROWS = 8;
const MOST_NEAR = 24;

/** Holders of an office that "the judge" may be, and appearances looked at for them. */
const MOST_HOLDERS = 3;
const MOST_HELD = 24;

/** A noun as near to "person" as this is somebody (Wu-Palmer, 0 to 1); these only stand in offices. */
const SOMEBODY = 0.67;
const NO_OFFICE: ReadonlySet<string> = new Set(['police', 'defence', 'defense']);

/** A name as a question has it. */
export interface Asked {
  readonly asked: string;
  /** How many of the question's words it is. */
  readonly length: number;
  /** Names of the corpus that are it, whole. */
  readonly rows: readonly NameRow[];
}

/** The longest known name that begins with one of a question's words; null where none does. */
export async function nameAt(
  store: Store,
  words: readonly string[],
  at: number,
  asks: (word: string) => boolean,
): Promise<Asked | null> {
  const first = words[at] as string;
  if (asks(first) && !/^\p{Lu}/u.test(first)) return null;
  const most = Math.min(MOST_NAME_WORDS, words.length - at);
  const phrases = Array.from({ length: most }, (_, n) => words.slice(at, at + most - n).join(' '));
  const tried = phrases.filter((phrase, n) => n < most - 1 || !asks(phrase));
  const found = await Promise.all(tried.map((phrase) => store.names([fold(phrase)], MOST_ROWS)));
  for (const [n, asked] of tried.entries()) {
    const length = most - n;
    const whole = (found[n] ?? []).filter(({ label }) => isWhole(label, fold(asked)));
    const rows =
      whole.length > 0 ? whole : (found[n] ?? []).filter(hasSurname(asked, words[at - 1] ?? ''));
    if (rows.length > 0 && !(length === 1 && isPlainWord(asked))) return { asked, length, rows };
  }
  return null;
}

/** Whether a person has a capitalised word for a surname: most are asked for by it alone; "the Pope" is an office. */
const hasSurname =
  (asked: string, before: string) =>
  ({ kind, label }: NameRow): boolean =>
    /^\p{Lu}/u.test(asked) &&
    fold(before) !== 'the' &&
    kind === 'person' &&
    fold(lastOf(label)) === fold(asked);

const lastOf = (label: string): string => label.split(' ').at(-1) ?? '';

/** A small-letter word is a name only when nothing else is meant by it ("jordan", but not "march"). */
const isPlainWord = (word: string): boolean => !/^\p{Lu}/u.test(word) && expand(word).length > 3;

/** What a name stands as in texts, as asked first: spellings, a surname alone, adjectives and short names of a place. */
export async function formsOf(store: Store, { asked, rows }: Asked): Promise<string[]> {
  const [short, spelt] = await Promise.all([
    surnames(store, rows),
    otherSpellings(store, asked, rows),
  ]);
  const labels = rows.flatMap(({ label }) => (isWhole(label, fold(asked)) ? label : []));
  const initials = rows.some(({ kind }) => kind === 'organisation')
    ? await initialsOf(store, asked)
    : [];
  const forms = [
    asked,
    ...dotted(asked),
    ...labels,
    ...initials,
    ...short,
    ...spelt,
    ...twins(asked),
  ];
  const isPlace = rows.some(({ kind }) => kind === 'place');
  return [...new Set([...forms, ...(isPlace ? adjectivesOf(asked) : [])])];
}

/** The initials that texts have for a body's name in full: "HGC" for "Harbour and Gas Commission". */
async function initialsOf(store: Store, asked: string): Promise<string[]> {
  const rows = await store.names(nameKeys(asked), MOST_NEAR);
  return rows.flatMap(({ kind, label }) =>
    kind === 'organisation' && areInitials(label, asked) ? label : [],
  );
}

/** Initials with their dots: "U.S." for "US". */
const dotted = (asked: string): string[] =>
  /^\p{Lu}{2,4}$/u.test(asked) ? [`${[...asked].join('.')}.`] : [];

/** The surname of a person, where it is nobody else's: articles give the full name once. */
async function surnames(store: Store, rows: readonly NameRow[]): Promise<string[]> {
  const full = rows.filter(({ kind, label }) => kind === 'person' && label.includes(' '));
  const last = [...new Set(full.map(({ label }) => lastOf(label)))];
  const bearers = await Promise.all(last.map((name) => store.names([fold(name)], MOST_ROWS)));
  const isOwn = ({ id, label }: NameRow): boolean =>
    !label.includes(' ') || full.some((row) => row.id === id);
  return last.filter((_, at) => bearers[at]?.every(isOwn));
}

/** Labels that spell the name in another way: "Ruhani" for "Rouhani". */
async function otherSpellings(
  store: Store,
  asked: string,
  rows: readonly NameRow[],
): Promise<string[]> {
  const near = await store.near(asked, MOST_NEAR);
  return near.flatMap(({ kind, label }) =>
    rows.some((row) => row.kind === kind) && sameSpelling(label, asked) ? label : [],
  );
}

/** Whoever the corpus gives an office of this name, by surname: "Poe" for "the judge"; none where many hold it. */
export async function holdersOf(store: Store, office: string): Promise<string[]> {
  if (NO_OFFICE.has(fold(office)) || similarity(fold(office), 'person') < SOMEBODY) return [];
  const held = await store.roles([fold(office)], {}, MOST_HELD);
  const rows = await store.nameRows([...new Set(held.map(({ name }) => name))]);
  const surnames = [...new Set(rows.map(({ label }) => lastOf(label)))];
  return surnames.length <= MOST_HOLDERS ? surnames : [];
}

/** How the corpus spells a name that it does not have as asked: "Rouhani" for "Ruhanni"; none for other words. */
export async function spelledAs(store: Store, word: string): Promise<string[]> {
  if (!/^\p{Lu}/u.test(word)) return [];
  const [count = 0] = await store.frequencies([word], 1);
  if (count > 0) return [...twins(word)];
  const near = await store.near(word, MOST_NEAR);
  const tokens = near.flatMap(({ label }) => label.split(' '));
  return [...twins(word), ...new Set(tokens.filter((token) => sameSpelling(token, word)))];
}
