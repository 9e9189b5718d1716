import type { Reading } from '../../news/reading.ts';
import type { StoredPassage } from '../store.ts';
import { articleOf } from './ids.ts';
import type { Entry } from './newest.ts';
import type { List, Readings } from './readings.ts';
import type { Sources } from './sources.ts';

/** A quote, figure or moment together with the passage it begins in. */
export type Stored<Kind extends List> = Reading[Kind][number] & { readonly passage: StoredPassage };

/** Looks up items of readings with their passages; what is damaged is left out. */
export function readItems(sources: Sources, readings: Readings) {
  /** Remembers lists for one call. */
  const lists = <Kind extends List>(kind: Kind) => {
    const opened = new Map<number, Reading[Kind] | null>();
    return (article: number): Reading[Kind] | null => {
      if (!opened.has(article)) opened.set(article, readings.list(kind, article));
      return opened.get(article) ?? null;
    };
  };

  return {
    /** The items of these entries, in their order. */
    of: <Kind extends List>(kind: Kind, entries: readonly Entry[]): Stored<Kind>[] => {
      const list = lists(kind);
      return entries.flatMap(({ passage: id, n }) => {
        const item: Reading[Kind][number] | undefined = list(articleOf(id))?.[n];
        const passage = item && sources.passage(id);
        return item && passage ? [{ ...item, passage }] : [];
      });
    },
    /** The items that begin in these passages, in the order of the passages, then of the text. */
    within: <Kind extends 'figures' | 'moments'>(
      kind: Kind,
      passages: readonly number[],
    ): Stored<Kind>[] => {
      const list = lists(kind);
      return [...new Set(passages)].flatMap((id) => {
        const passage = sources.passage(id);
        if (passage === null) return [];
        const [start, end] = passage.span;
        const items: readonly Reading[Kind][number][] = list(articleOf(id)) ?? [];
        return items
          .filter(({ span }) => start <= span[0] && span[0] < end)
          .map((item) => ({ ...item, passage }));
      });
    },
  };
}
