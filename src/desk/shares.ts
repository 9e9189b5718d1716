import { measureOf } from '../brief/units.ts';
import { fold } from '../reading/fold.ts';
import type { Store, StoredFigure } from '../store/store.ts';
import type { Scope } from './desk.ts';
import type { Term } from './question.ts';
import { filterOf } from './scope.ts';

/** Best passages on the topic that are looked at. */
const MOST_PASSAGES = 40;
/** Characters between a word of the topic and the share it has. */
const BESIDE = 80;

/**
 * Shares that the topic has or that are of it ("turnout was 54 percent", "54 percent of voters"): of
 * each passage that says the whole topic, the one that stands nearest to a word of it.
 */
export async function sharesOf(
  store: Store,
  terms: readonly Term[],
  scope: Scope,
): Promise<StoredFigure[]> {
  const words = terms.filter(({ kind }) => kind === 'word').flatMap(({ forms }) => forms);
  if (words.length === 0) return [];
  const groups = terms.map(({ forms }) => forms);
  const query = { groups, match: 'all', filter: filterOf(scope), limit: MOST_PASSAGES } as const;
  const passages = (await store.search(query)).map(({ passage }) => passage.id);
  const nearest = new Map<number, { figure: StoredFigure; distance: number }>();
  for (const figure of await store.figuresIn(passages)) {
    const distance = distanceTo(words, figure);
    const other = nearest.get(figure.passage.id);
    if (distance <= BESIDE && (other === undefined || distance < other.distance))
      nearest.set(figure.passage.id, { figure, distance });
  }
  return [...nearest.values()].map(({ figure }) => figure);
}

/** Characters between a share and the nearest of the words; infinite for what is no share. */
function distanceTo(words: readonly string[], { unit, span, passage }: StoredFigure): number {
  if (measureOf(unit)?.dimension !== 'part') return Number.POSITIVE_INFINITY;
  const at = span[0] - passage.span[0];
  const text = passage.text.toLowerCase();
  const distances = words.flatMap((word) =>
    [...text.matchAll(new RegExp(`\\b${beginning(word)}`, 'gu'))].map(({ index }) =>
      Math.abs(index - at),
    ),
  );
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

/** The part of a word that its forms share; letters only. */
const beginning = (word: string): string =>
  fold(word).length > 4 ? fold(word).replace(/(?:ies|es|s|ed|ing|e|y)$/, '') : fold(word);
