import { fold } from '../reading/fold.ts';
import type { Store } from '../store/store.ts';
import type { Suggests } from './desk.ts';

/** Newest articles whose outlets are offered. */
const MOST_ARTICLES = 500;
/** Most common units that are offered. */
const MOST_UNITS = 1000;

/** What an option's value may be completed to; see `Desk.suggest`. */
export const suggest = (
  store: Store,
  kind: Suggests,
  typed: string,
  limit: number,
): Promise<readonly string[]> => SUGGESTING[kind](store, typed, limit);

const SUGGESTING: Readonly<
  Record<Suggests, (store: Store, typed: string, limit: number) => Promise<readonly string[]>>
> = {
  names: async (store, typed, limit) =>
    (await store.complete(typed, limit)).map(({ label }) => label),
  topics: async (store, typed, limit) => {
    const [units, names] = await Promise.all([
      store.units(MOST_UNITS, []),
      store.complete(typed, limit),
    ]);
    const counted = units.map(({ unit }) => unit).filter((unit) => begins(unit, typed));
    const half = Math.ceil(limit / 2);
    return unique([
      ...counted.slice(0, half),
      ...names.map(({ label }) => label),
      ...counted.slice(half),
    ]).slice(0, limit);
  },
  sources: async (store, typed, limit) => {
    const heads = await store.articles({}, { limit: MOST_ARTICLES });
    const sides = heads.flatMap(({ outlet, agency }) => [outlet, agency]);
    return unique(sides.filter((side) => side !== null))
      .filter((side) => begins(side, typed))
      .slice(0, limit);
  },
};

/** Whether any word of the label begins as typed. */
const begins = (label: string, typed: string): boolean =>
  ` ${fold(label)}`.includes(` ${fold(typed)}`);

const unique = (labels: readonly string[]): string[] => [...new Set(labels)];
