import type { Store, StoredPassage } from '../../store/store.ts';
import { folded, ownCoverage } from './coverage.ts';
import type { Term } from './question.ts';

/** "His spokeswoman denied it": what the sentence before tells, taken back. */
const DENIES =
  /^(?:[^"“”;:]{1,80}\s)?(?:denie[ds]|dispute[ds]|reject(?:ed|s)|dismiss(?:ed|es)) (?:it|that|this|(?:all|any|the) (?:accounts?|accusations?|allegations?|charges?|claims?|figures?|numbers?|reports?|suggestions?|wrongdoing))\b/iu;

/** "The mayor explained why": the sentence behind it says so. */
const ANNOUNCES =
  /\bexplain(?:s|ed|ing)? (?:how|why)\b|\b(?:cited|gave|listed) (?:\S+ )?reasons\b/i;

/** "Four managers were questioned. None of them was charged.": says of those before what is asked. */
const OF_THOSE = /^(?:(?:All|Both|Neither|Nobody|None|No one|Some) of|He|She|It|They)\b/;

/** The first so many of the passages, each with the sentence behind it that it announces, or that denies what it tells. */
export const withFollowing = (
  store: Store,
  passages: readonly StoredPassage[],
  first: number,
): Promise<readonly StoredPassage[]> =>
  withNext(
    store,
    passages,
    first,
    (passage, { text }) => ANNOUNCES.test(passage.text) || DENIES.test(text),
  );

/** The same with the sentence behind it that says of those it names what it lacks of the terms. */
export const withRest = (
  store: Store,
  passages: readonly StoredPassage[],
  first: number,
  terms: readonly Term[],
): Promise<readonly StoredPassage[]> =>
  withNext(
    store,
    passages,
    first,
    (passage, { text }) => OF_THOSE.test(text) && fillsIn(text, passage.text, terms),
  );

/** Passages, the first so many of them with the next sentence where that belongs to it. */
async function withNext(
  store: Store,
  passages: readonly StoredPassage[],
  first: number,
  belongs: (passage: StoredPassage, next: StoredPassage) => boolean,
): Promise<readonly StoredPassage[]> {
  const shown = passages.slice(0, first);
  const behind = await Promise.all(
    shown.map(({ article, index }) => store.passages(article, index + 1, index + 1)),
  );
  const told = shown.flatMap((passage, at) => [
    passage,
    ...(behind[at] ?? []).filter((next) => belongs(passage, next)),
  ]);
  const once = new Map([...told, ...passages.slice(first)].map((one) => [one.id, one]));
  return [...once.values()];
}

/** Whether a text has, in words of its own, a term that another lacks. */
const fillsIn = (text: string, other: string, terms: readonly Term[]): boolean =>
  terms.some(
    (term) =>
      term.kind === 'word' &&
      ownCoverage(folded(other), [term]) === 0 &&
      ownCoverage(folded(text), [term]) > 0,
  );
