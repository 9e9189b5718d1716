import type { Filter } from '../store/store.ts';
import type { Listed, Page, Scope } from './desk.ts';

/** A scope as the store's filter. */
export const filterOf = ({ since, articles }: Scope): Filter => ({
  ...(since === '' ? {} : { since }),
  ...(articles ? { articles } : {}),
});

/** Passages fetched for a page of claims: some will be reprints of others. */
export const enoughFor = ({ size, page }: Page): number => Math.min(1000, size * page * 3 + 10);

/** A page of claims with what goes with each. */
export const mapPage = <A, B>({ items, more }: Listed<A>, one: (item: A) => B): Listed<B> => ({
  items: items.map(one),
  more,
});
