import { wordsAt } from '../../news/span.ts';
import { ADDRESS, SERVICE_RANKS } from '../../reading/tables/titles.ts';
import type { NameRow, Store } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import { filterOf } from '../scope.ts';
import { officeHead } from './office-words.ts';

/** What is said before a given name: "King Hussein" is no Mr Hussein. */
const BEFORE_GIVEN: ReadonlySet<string> = new Set(
  'king queen prince princess emperor empress sultan emir pope sheikh sheik sir dame saint'.split(
    ' ',
  ),
);

/** Nouns of what articles call somebody, one for each office, without forms of address and ranks. */
export type Held = ReadonlySet<string>;

/** What somebody is called who is given no office. */
export const NOTHING: Held = new Set();

/** An office whose holders are called by another word, or by it in short. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['pres', 'president'],
  ...['rep', 'congressman', 'congresswoman'].map((word) => [word, 'representative'] as const),
]);

/** Whether a surname alone is of somebody else: it is a given name there, or has other offices. */
export const isAnother = (alone: Held, whole: Held): boolean =>
  [...alone].some((office) => BEFORE_GIVEN.has(office) && !whole.has(office)) ||
  (alone.size > 0 && whole.size > 0 && ![...alone].some((office) => whole.has(office)));

/** What a name is called in each of its `most` newest articles. */
export async function heldIn(
  store: Store,
  rows: readonly NameRow[],
  scope: Scope,
  most: number,
): Promise<ReadonlyMap<string, Held>> {
  const found = await store.appearances(
    rows.map(({ id }) => id),
    filterOf(scope),
    most,
  );
  const telling = found.filter(({ roles }) => roles.length > 0);
  const texts = await store.texts(telling.map(({ article }) => article));
  return new Map(
    found.map(({ article, roles }) => {
      const text = texts.get(article) ?? '';
      const nouns = roles.map(({ span }) => officeHead(wordsAt(text, span)));
      return [article, new Set(nouns.filter(tells).map((noun) => SHORT.get(noun) ?? noun))];
    }),
  );
}

const tells = (noun: string): boolean =>
  BEFORE_GIVEN.has(noun) || !(ADDRESS.has(noun) || SERVICE_RANKS.has(noun));
