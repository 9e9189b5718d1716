import type { Reading } from '../../../news/reading.ts';
import type { StoredPassage } from '../../store.ts';
import { articleOf } from '../coding/ids.ts';
import type { List, Readings } from '../texts/readings.ts';
import { passagesFrom } from '../texts/source.ts';
import type { Sources } from '../texts/sources.ts';
import type { Entry } from './newest.ts';

/** A quote, figure or moment together with the passage it begins in. */
export type Item<Kind extends List> = Reading[Kind][number] & { readonly passage: StoredPassage };

/** Looks up items of readings with their passages; what is damaged is left out. */
export function readItems(sources: Sources, readings: Readings) {
  const passagesOf = (ids: readonly number[]): ReadonlyMap<number, StoredPassage> =>
    new Map(sources.passages([...new Set(ids)]).map((passage) => [passage.id, passage]));

  return {
    /** The items of these entries, in their order. */
    of: <Kind extends List>(kind: Kind, entries: readonly Entry[]): Item<Kind>[] => {
      const ids = entries.map(({ passage }) => passage);
      const passages = passagesOf(ids);
      const lists = readings.lists(kind, ids.map(articleOf));
      return entries.flatMap(({ passage: id, n }) => {
        const item: Reading[Kind][number] | undefined = lists.get(articleOf(id))?.[n];
        const passage = item && passages.get(id);
        return item && passage ? [{ ...item, passage }] : [];
      });
    },
    /** The items that begin in these passages, in the order of the passages, then of the text. */
    within: <Kind extends Spanned>(kind: Kind, passages: readonly number[]): Item<Kind>[] => {
      const lists = readings.lists(kind, passages.map(articleOf));
      return [...passagesOf(passages).values()].flatMap((passage) =>
        beginningIn(lists.get(articleOf(passage.id)) ?? [], passage),
      );
    },
    /** All items of an article, in the order of the text. */
    inArticle: <Kind extends Spanned>(kind: Kind, article: number): Item<Kind>[] => {
      const source = sources.source(article);
      const items = source && readings.list(kind, article);
      if (!source || !items) return [];
      return passagesFrom(source, 0, source.packed.count).flatMap((passage) =>
        beginningIn<Kind>(items, passage),
      );
    },
  };
}

type Spanned = 'figures' | 'moments';

const beginningIn = <Kind extends Spanned>(
  items: readonly Reading[Kind][number][],
  passage: StoredPassage,
): Item<Kind>[] =>
  items
    .filter(({ span: [start] }) => passage.span[0] <= start && start < passage.span[1])
    .map((item) => ({ ...item, passage }));
