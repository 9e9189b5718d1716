import { plurals } from '../meaning/morphy.ts';
import { fold } from '../reading/fold.ts';
import type { Store } from '../store/store.ts';
import type { Suggests } from './desk.ts';
import type { Subjects } from './question/subjects.ts';

/** Newest articles whose outlets are offered. */
const MOST_ARTICLES = 500;
/** Most common units that are offered. */
const MOST_UNITS = 1000;

/** What is completed from. */
interface From {
  readonly store: Store;
  readonly subjects: Subjects;
}

/** What an option's value may be completed to; see `Desk.suggest`. */
export const suggest = (
  from: From,
  kind: Suggests,
  typed: string,
  limit: number,
): Promise<readonly string[]> => SUGGESTING[kind](from, typed, limit);

const SUGGESTING: Readonly<
  Record<Suggests, (from: From, typed: string, limit: number) => Promise<readonly string[]>>
> = {
  names: async ({ store }, typed, limit) =>
    unique((await store.complete(typed, limit)).map(({ label }) => label)),
  topics: async ({ store, subjects }, typed, limit) => {
    const [units, about, names] = await Promise.all([
      store.units(MOST_UNITS, []),
      subjects(),
      store.complete(typed, limit),
    ]);
    const counted = units.map(({ unit }) => unit).filter((unit) => begins(unit, typed));
    const all = new Set(counted);
    const told = about.filter(
      (subject) => begins(subject, typed) && !plurals(subject).some((form) => all.has(form)),
    );
    const kinds = [counted, told, names.map(({ label }) => label)];
    const share = Math.ceil(limit / kinds.length);
    return unique([
      ...kinds.flatMap((labels) => labels.slice(0, share)),
      ...kinds.flatMap((labels) => labels.slice(share)),
    ]).slice(0, limit);
  },
  sources: async ({ store }, typed, limit) => {
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

/** Each once, as it is spelt first: "Al-Qaim" and "al-Qaim" are asked for alike. */
const unique = (labels: readonly string[]): string[] => {
  const first = new Map([...labels].reverse().map((label) => [fold(label), label]));
  return labels.filter((label) => first.get(fold(label)) === label && first.delete(fold(label)));
};
