import type { Filter } from '../store/store.ts';
import type { Listed, Page, Scope } from './desk.ts';

/** A scope as the store's filter. */
export const filterOf = ({ since }: Scope): Filter => (since === '' ? {} : { since });

/** Items needed so that a page can be cut out of them, reprints allowed for. */
export const enoughFor = ({ size, page }: Page): number => Math.min(2000, size * page * 4 + 40);

/** One page of a list, with the length of the whole. */
export const pageOf = <T>(items: readonly T[], { size, page }: Page): Listed<T> => ({
  items: items.slice((page - 1) * size, page * size),
  total: items.length,
});
