import { isAway } from '../../brief/figures/kind.ts';
import { MONEY } from '../../brief/figures/rates.ts';
import { measureOf } from '../../brief/figures/units.ts';
import { beginning } from '../../brief/words/content.ts';
import { placeIn } from '../../news/passage.ts';
import { fold } from '../../reading/fold.ts';
import type { Store, StoredFigure } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import type { Term } from '../question/question.ts';
import { filterOf } from '../scope.ts';
import { isBeforeHead, isCounted, isDenied } from './fits.ts';

/** Best passages on the topic that are looked at. */
const MOST_PASSAGES = 40;
/** Characters between a word of the topic and the share it has. */
const BESIDE = 80;

/** What of a thing is measured beside its name: its share, or its size. */
export type Dimensions = ReadonlySet<string>;
/** Shares alone. */
export const SHARES: Dimensions = new Set(['part']);
/** Shares, and how large something is. */
export const SIZES: Dimensions = new Set(['part', 'length', 'mass', 'area', 'volume', 'speed']);

/** What of a thing of several words is told besides: "a GDP per capita of $88,000". */
export const SIZES_AND_SUMS: Dimensions = new Set([...SIZES, ...MONEY]);

/** By what a share moved: "raised the rate by two points to 54 percent". */
const POINTS = /^points?$/;

/** "The five-year survival rate was 70 percent": the years only say which rate. */
const isSpan = ({ unit, span, passage }: StoredFigure): boolean =>
  measureOf(unit)?.dimension === 'time' &&
  /^[-‐‑]\p{L}/u.test(passage.text.slice(placeIn(passage, span)[1]));

/** Figures of the best passages that say the whole topic; none when it is only names. */
export async function figuresOn(
  store: Store,
  terms: readonly Term[],
  scope: Scope,
): Promise<readonly StoredFigure[]> {
  if (terms.every(({ kind }) => kind !== 'word')) return [];
  const groups = terms.map(({ forms }) => forms);
  const query = { groups, match: 'all', filter: filterOf(scope), limit: MOST_PASSAGES } as const;
  return store.figuresIn((await store.search(query)).map(({ passage }) => passage.id));
}

/** Figures in whose counted phrase all words of the topic stand: "on board" of "162 people on board". */
export async function countedAs(
  store: Store,
  terms: readonly Term[],
  scope: Scope,
): Promise<StoredFigure[]> {
  const found = await figuresOn(store, terms, scope);
  return found.filter(
    (figure) =>
      !isAway(figure) &&
      terms.every((term) => isCounted(figure, term)) &&
      !terms.every((term) => isBeforeHead(figure, term)),
  );
}

/**
 * Shares or sizes that the topic has ("turnout was 54 percent", "a crack 12 metres long"): of each
 * passage that says the whole topic, the figure that stands nearest to a word of it, where it is one.
 */
export async function measuresOf(
  store: Store,
  terms: readonly Term[],
  scope: Scope,
  dimensions: Dimensions,
): Promise<StoredFigure[]> {
  // Its own words alone: what is near in meaning may be another thing, with a size of its own.
  const words = terms.flatMap(({ kind, asked }) => (kind === 'word' ? asked : []));
  const nearest = new Map<number, { figure: StoredFigure; distance: number }>();
  for (const figure of await figuresOn(store, terms, scope)) {
    const isNone = POINTS.test(figure.unit) || isDenied(figure) || isSpan(figure);
    const distance = isNone ? Number.POSITIVE_INFINITY : distanceTo(words, figure);
    const other = nearest.get(figure.passage.id);
    if (distance <= BESIDE && (other === undefined || distance < other.distance))
      nearest.set(figure.passage.id, { figure, distance });
  }
  return [...nearest.values()].flatMap(({ figure }) =>
    dimensions.has(measureOf(figure.unit)?.dimension ?? '') && !isAway(figure) ? figure : [],
  );
}

/** Characters between a figure and the nearest of the words. */
function distanceTo(words: readonly string[], { span, passage }: StoredFigure): number {
  const [at] = placeIn(passage, span);
  const text = passage.text.toLowerCase();
  const distances = words.flatMap((word) =>
    [...text.matchAll(new RegExp(`\\b${beginning(fold(word))}`, 'gu'))].map(({ index }) =>
      Math.abs(index - at),
    ),
  );
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}
