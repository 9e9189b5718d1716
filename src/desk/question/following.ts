import type { Store, StoredPassage } from '../../store/store.ts';

/** "His spokeswoman denied it": what the sentence before tells, taken back. */
const DENIES =
  /^(?:[^"“”;:]{1,80}\s)?(?:denie[ds]|dispute[ds]|reject(?:ed|s)|dismiss(?:ed|es)) (?:it|that|this|(?:all|any|the) (?:accounts?|accusations?|allegations?|charges?|claims?|figures?|numbers?|reports?|suggestions?|wrongdoing))\b/iu;

/** "The mayor explained why": the sentence behind it says so. */
const ANNOUNCES =
  /\bexplain(?:s|ed|ing)? (?:how|why)\b|\b(?:cited|gave|listed) (?:\S+ )?reasons\b/i;

/** The first so many of the passages, each with the sentence behind it that it announces, or that denies what it tells. */
export async function withFollowing(
  store: Store,
  passages: readonly StoredPassage[],
  first: number,
): Promise<readonly StoredPassage[]> {
  const shown = passages.slice(0, first);
  const behind = await Promise.all(
    shown.map(({ article, index }) => store.passages(article, index + 1, index + 1)),
  );
  const told = shown.flatMap((passage, at) => [
    passage,
    ...(behind[at] ?? []).filter(({ text }) => ANNOUNCES.test(passage.text) || DENIES.test(text)),
  ]);
  const once = new Map([...told, ...passages.slice(first)].map((one) => [one.id, one]));
  return [...once.values()];
}
