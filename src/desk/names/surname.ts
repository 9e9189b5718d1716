import { wordsAt } from '../../news/span.ts';
import { ADDRESS, SERVICE_RANKS } from '../../reading/tables/titles.ts';
import type { NameRow, Store } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import { filterOf } from '../scope.ts';
import { officeHead } from './office-words.ts';
import { gather, surnameOf } from './one-name.ts';

/** Rows looked at for one surname. */
const MOST_ROWS = 60;
/** Newest articles that are looked through for what somebody is called. */
const MOST_ARTICLES = 12;

/** What is said before a given name: "King Hussein" is no Mr Hussein. */
const BEFORE_GIVEN: ReadonlySet<string> = new Set(
  'king queen prince princess emperor empress sultan emir pope sheikh sheik sir dame saint'.split(
    ' ',
  ),
);

/**
 * A person's rows with those of the surname alone, where articles that give no more mean this one by it: the one of
 * that surname whom most articles name, and who has the offices that are given there.
 */
export async function withSurname(
  store: Store,
  rows: readonly NameRow[],
  full: NameRow | undefined,
  scope: Scope,
): Promise<readonly NameRow[]> {
  const surname = full?.kind === 'person' ? surnameOf(full.label) : null;
  if (!full || surname === null) return rows;
  const ids = new Set(rows.map(({ id }) => id));
  const others = (await store.names([surname], MOST_ROWS)).filter(({ id }) => !ids.has(id));
  const groups = others.length > 0 ? await gather(store, [...rows, ...others], scope) : [];
  const home = groups.find((group) => group.some(({ id }) => id === full.id)) ?? [];
  return withoutOthers(store, [...rows, ...home.filter(({ id }) => !ids.has(id))], scope);
}

/** The rows without a surname alone that articles give to somebody of another office. */
async function withoutOthers(
  store: Store,
  rows: readonly NameRow[],
  scope: Scope,
): Promise<readonly NameRow[]> {
  const alone = rows.filter(({ kind, label }) => kind === 'person' && surnameOf(label) === null);
  const whole = rows.filter((row) => !alone.includes(row));
  if (alone.length === 0 || whole.length === 0) return rows;
  const [held = NOTHING, ...told] = await Promise.all(
    [whole, ...alone.map((row) => [row])].map((own) => heldBy(store, own, scope)),
  );
  const strangers = new Set(alone.filter((_, at) => isAnother(told[at] ?? NOTHING, held)));
  return rows.filter((row) => !strangers.has(row));
}

/** Nouns of what articles call somebody, one for each office, without forms of address and ranks. */
type Held = ReadonlySet<string>;

const NOTHING: Held = new Set();

/** An office whose holders are called by another word, or by it in short. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['pres', 'president'],
  ...['rep', 'congressman', 'congresswoman'].map((word) => [word, 'representative'] as const),
]);

/** Whether a surname alone is of somebody else: it is a given name there, or has other offices. */
const isAnother = (alone: Held, whole: Held): boolean =>
  [...alone].some((office) => BEFORE_GIVEN.has(office) && !whole.has(office)) ||
  (alone.size > 0 && whole.size > 0 && ![...alone].some((office) => whole.has(office)));

/** What the newest articles call a name. */
async function heldBy(store: Store, rows: readonly NameRow[], scope: Scope): Promise<Held> {
  const names = rows.map(({ id }) => id);
  const found = await store.appearances(names, filterOf(scope), MOST_ARTICLES);
  const telling = found.filter(({ roles }) => roles.length > 0);
  const texts = await store.texts(telling.map(({ article }) => article));
  const called = telling.flatMap(({ article, roles }) => {
    const text = texts.get(article);
    return text === undefined ? [] : roles.map(({ span }) => officeHead(wordsAt(text, span)));
  });
  return new Set(
    called
      .filter((noun) => BEFORE_GIVEN.has(noun) || !(ADDRESS.has(noun) || SERVICE_RANKS.has(noun)))
      .map((noun) => SHORT.get(noun) ?? noun),
  );
}
