import { wordsAt } from '../../news/span.ts';
import { fold } from '../../reading/fold.ts';
import type { NameRow, Store } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import { filterOf } from '../scope.ts';

/** Newest articles of a name that are looked at. */
const MOST_ARTICLES = 5;
/** Names that are looked at, the most common first. */
const MOST_NAMES = 6;

/** Those of some names, each in its spellings, that articles call by just these words: "Harbour" of "Harbour Bank". */
export async function calledBy(
  store: Store,
  words: string,
  names: readonly (readonly NameRow[])[],
  scope: Scope,
): Promise<readonly (readonly NameRow[])[]> {
  const whole = fold(words);
  const isCalled = async (rows: readonly NameRow[]): Promise<boolean> => {
    const ids = rows.map(({ id }) => id);
    const found = await store.appearances(ids, filterOf(scope), MOST_ARTICLES);
    const texts = await store.texts(found.map(({ article }) => article));
    return found.some(({ article, mentions }) =>
      mentions.some((mention) => fold(wordsAt(texts.get(article) ?? '', mention)) === whole),
    );
  };
  const asked = names.slice(0, MOST_NAMES);
  const called = await Promise.all(asked.map(isCalled));
  return asked.filter((_, at) => called[at]);
}
