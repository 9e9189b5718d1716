import { similarity } from '../../meaning/similarity.ts';
import type { NameKind } from '../../news/reading.ts';
import { fold, nameKeys } from '../../reading/fold.ts';
import { distance, sameSpelling } from '../../reading/names/same.ts';
import type { NameRow, Store } from '../../store/store.ts';
import type { Entity, Found, Scope } from '../desk.ts';
import { filterOf } from '../scope.ts';
import { calledBy } from './called.ts';
import { declaredAs, writtenAs } from './declared.ts';
import { roleHolders } from './holders.ts';
import { areInitials, tokens, within } from './labels.ts';
import { gather, weigh } from './one-name.ts';
import { withSurname } from './surname.ts';
import { withoutTitles } from './titles.ts';

/** Rows looked at for one set of words; a common surname has no more that matter. */
const MOST_ROWS = 60;
const MOST_OTHERS = 5;
const MOST_NEAR = 5;
const LONGEST_SWAPPED = 30;
/** A noun as near to "person" as this is somebody (Wu-Palmer, 0 to 1). */
const SOMEBODY = 0.67;
/** Letters of a word to each that may be wrong in a name that is only offered. */
const LETTERS_A_SLIP = 3;
/** A name that is exactly the words asked for is meant before one in this many times more articles. */
const EXACT = 3;

/** So many times more articles make a shorter name of several words the better label. */
const COMMONER = 3;

/** Whether folded words are a whole label, or its initials. */
export const isWhole = (label: string, whole: string): boolean =>
  fold(label) === whole || (!within([whole], label) && nameKeys(label).includes(whole));

async function entityOf(
  store: Store,
  rows: readonly NameRow[],
  strangers: readonly string[],
  scope: Scope,
  exact: readonly NameRow[],
): Promise<Entity> {
  const names = rows.map(({ id }) => id);
  const asked = rows
    .filter((row) => exact.includes(row))
    .sort((a, b) => b.articles - a.articles || Number(isPerson([b])) - Number(isPerson([a])));
  const isThing = asked[0] !== undefined && asked[0].kind !== 'person';
  const best = isThing
    ? labelled(asked.filter(({ kind }) => kind !== 'person'))
    : (labelled(rows.filter(({ kind }) => kind === 'person')) ?? labelled(rows));
  return {
    label: best?.label ?? '',
    kind: (best?.kind ?? 'person') as NameKind,
    names,
    strangers,
    spellings: spellingsOf(best ? [best, ...rows] : rows),
    articles: await store.countAppearances(names, filterOf(scope, strangers)),
  };
}

/** Words of a name in full; one of more is all that somebody was baptised. */
const MOST_WORDS = 5;

const fullness = ({ label }: NameRow): number => {
  const { length } = tokens(label);
  return length > MOST_WORDS ? 1 : length;
};

/** The row whose label stands for all: the fullest, unless one of several words is far more common. */
function labelled(rows: readonly NameRow[]): NameRow | undefined {
  const fullest = [...rows].sort((a, b) => fullness(b) - fullness(a) || b.articles - a.articles);
  const [first] = fullest;
  const common = fullest.find(
    ({ label, articles }) =>
      tokens(label).length > 1 && articles >= COMMONER * (first?.articles ?? 0),
  );
  return common ?? first;
}

/** Labels that differ by more than accents, case and apostrophes, the first of each; a surname alone is no spelling. */
function spellingsOf(rows: readonly NameRow[]): string[] {
  const firsts = new Map<string, string>();
  for (const { label } of rows) if (!firsts.has(fold(label))) firsts.set(fold(label), label);
  const [own = '', ...others] = firsts.values();
  const isOther = (label: string): boolean => label.includes(' ') || !within(tokens(label), own);
  return own === '' ? [] : [own, ...others.filter(isOther)];
}

/** Finds whom the words mean; see `Desk.who`. */
export async function who(store: Store, words: string, scope: Scope): Promise<Found> {
  const asked = tokens(words);
  if (asked.length === 0) return { by: 'none', near: [] };
  const [rows, near] = await Promise.all([
    store.names(nameKeys(words), MOST_ROWS),
    store.near(words, MOST_ROWS),
  ]);
  const whole = fold(words);
  const exact = rows.filter(({ label }) => isWhole(label, whole));
  const inWords = rows.filter(({ label }) => within(asked, label) || isWhole(label, whole));
  const inLetters = isOfPerson(words, inWords)
    ? []
    : rows.filter(({ label }) => areInitials(label, words));
  const named = [...inWords, ...inLetters];
  if (named.length > 0 && !(exact.length === 0 && (await isHeld(store, words, scope))))
    return foundBy('name', store, words, [...named, ...otherSpellings(named, near)], scope, exact);
  const spelt = near.filter(
    ({ label }) =>
      tokens(label).some((token) => sameSpelling(token, whole)) || sameSpelling(label, words),
  );
  if (spelt.length > 0) return foundBy('spelling', store, words, spelt, scope);
  const declared = await declaredAs(store, words.trim(), scope);
  if (declared.length > 0) return foundBy('name', store, words, declared, scope);
  const slips = near.filter(({ label }) => isSlipOf(whole, fold(label)));
  if (asked.length > 1 && slips.length > 0) return foundBy('typo', store, words, slips, scope);
  const byRole = await roleHolders(store, words, scope);
  if (byRole.length > 0)
    return foundBy('role', store, words, await inAllSpellings(store, byRole), scope);
  const untitled = withoutTitles(words);
  if (untitled !== words.trim()) return who(store, untitled, scope);
  const written = await writtenAs(store, words, scope);
  if (written.length > 0) return foundBy('name', store, words, written, scope);
  if (await isWord(store, words)) return { by: 'none', near: [] };
  const swapped = await store.names(swaps(whole), MOST_ROWS);
  return mistyped(store, [...swapped, ...near], whole, scope);
}

/** Whether words name somebody, who goes by no initials: "Ed S. Poe", and "Ed Poe" where the news has him. */
const isOfPerson = (words: string, rows: readonly NameRow[]): boolean =>
  /\s\p{Lu}\.\s/u.test(words) || rows.some(({ kind }) => kind === 'person');

/** Whether one word in small letters stands in the texts: "emir" is no slip of a name. */
async function isWord(store: Store, words: string): Promise<boolean> {
  if (!/^\p{Ll}+$/u.test(words.trim())) return false;
  const [count = 0] = await store.frequencies([words.trim()], 1);
  return count > 0;
}

/** Whether words in small letters are an office that somebody holds: "sheriff" is no Elm County Sheriff. */
async function isHeld(store: Store, words: string, scope: Scope): Promise<boolean> {
  if (!/^[\p{Ll} ]+$/u.test(words) || similarity(words.trim(), 'person') < SOMEBODY) return false;
  return (await roleHolders(store, words, scope)).length > 0;
}

/** Rows that are another spelling of one of the named ones. */
const otherSpellings = (named: readonly NameRow[], near: readonly NameRow[]): NameRow[] => {
  const ids = new Set(named.map(({ id }) => id));
  return near.filter(
    (row) =>
      !ids.has(row.id) &&
      named.some((one) => one.kind === row.kind && sameSpelling(one.label, row.label)),
  );
};

/** Those who hold an office, with the rows of articles that spell one of them in another way. */
async function inAllSpellings(store: Store, held: readonly NameRow[]): Promise<NameRow[]> {
  const labels = held.slice(0, MOST_OTHERS).map(({ label }) => label);
  const near = (await Promise.all(labels.map((label) => store.near(label, MOST_ROWS)))).flat();
  const once = new Map([...held, ...otherSpellings(held, near)].map((row) => [row.id, row]));
  return [...once.values()];
}

/** Whether somebody is meant: by a surname alone rather than a firm that begins with it. */
const isPerson = (rows: readonly NameRow[]): boolean => labelled(rows)?.kind === 'person';

async function foundBy(
  by: 'name' | 'spelling' | 'typo' | 'role',
  store: Store,
  words: string,
  rows: readonly NameRow[],
  scope: Scope,
  exact: readonly NameRow[] = [],
): Promise<Found> {
  const groups = await gather(store, rows, scope);
  const isExact = (group: readonly NameRow[]): boolean => group.some((row) => exact.includes(row));
  const isClear = by !== 'name' || groups.length < 2 || groups.some(isExact);
  const called = isClear ? groups : await calledBy(store, words, groups, scope);
  const likely = (group: readonly NameRow[]): number => weigh(group) * (isExact(group) ? EXACT : 1);
  const [chosen = []] = [...(called.length > 0 ? called : groups)].sort(
    (a, b) => likely(b) - likely(a) || Number(isPerson(b)) - Number(isPerson(a)),
  );
  const others = groups.filter((group) => group !== chosen);
  const own = await withSurname(store, chosen, labelled(chosen), scope);
  const entity = await entityOf(store, own.rows, own.strangers, scope, exact);
  if (entity.articles === 0) return { by: 'none', near: [] };
  const spelt = new Set([entity.label, ...entity.spellings].map(fold));
  const named = others.map((group) => ({
    label: labelled(group)?.label ?? '',
    names: group.map(({ id }) => id),
  }));
  const isOther = ({ label }: { label: string }): boolean => !spelt.has(fold(label));
  return { by, entity, others: named.filter(isOther).slice(0, MOST_OTHERS) };
}

/** The word with each two neighbouring letters changed about: such slips share few trigrams. */
const swaps = (word: string): string[] =>
  Array.from(
    { length: Math.max(0, Math.min(word.length, LONGEST_SWAPPED) - 1) },
    (_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2),
  );

/**
 * A slip of the pen in each word, or in all of them where their number differs: one letter off in short ones, two
 * in long ones. Never decides on less than four: "the" is no "Tom".
 */
function isSlipOf(whole: string, form: string): boolean {
  const [asked, written] = [tokens(whole), tokens(form)];
  return asked.length === written.length
    ? asked.every((word, at) => isSlip(word, written[at] ?? ''))
    : isSlip(whole, form);
}

function isSlip(word: string, form: string): boolean {
  const allowed = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  return distance(form, word, allowed) <= allowed;
}

async function mistyped(
  store: Store,
  near: readonly NameRow[],
  whole: string,
  scope: Scope,
): Promise<Found> {
  const slipped = near.filter(({ label }) =>
    [fold(label), ...tokens(label)].some((form) => isSlipOf(whole, form)),
  );
  if (slipped.length > 0) return foundBy('typo', store, whole, slipped, scope);
  const labels = new Set(near.map(({ label }) => label).filter(looksLike(whole)));
  return { by: 'none', near: [...labels].slice(0, MOST_NEAR) };
}

/** Whether each word that is asked for looks like one of a name's words: a letter in three may be another. */
const looksLike = (whole: string): ((label: string) => boolean) => {
  const asked = tokens(whole);
  return (label) =>
    asked.every((word) => {
      const allowed = Math.floor(word.length / LETTERS_A_SLIP);
      return tokens(label).some((token) => distance(token, word, allowed) <= allowed);
    });
};
