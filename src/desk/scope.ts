import type { Filter } from '../store/store.ts';
import type { Listed, Page, Scope } from './desk.ts';

/** A scope as the store's filter, without the articles in which a name is somebody else's. */
export const filterOf = ({ since, articles }: Scope, without: readonly string[] = []): Filter => ({
  ...(since === '' ? {} : { since }),
  ...(articles ? { articles } : {}),
  ...(without.length > 0 ? { without } : {}),
});

/** Passages fetched for a page of claims: some will be reprints of others. */
export const enoughFor = ({ size, page }: Page): number => Math.min(1000, size * page * 3 + 10);

/** One page of a list that is whole, or that goes on behind the page. */
export const pageOf = <T>(all: readonly T[], { size, page }: Page): Listed<T> => ({
  items: all.slice(size * (page - 1), size * page),
  more: all.length > size * page,
});

/** A page with something else of each item. */
export const mapPage = <A, B>({ items, more }: Listed<A>, one: (item: A) => B): Listed<B> => ({
  items: items.map(one),
  more,
});
