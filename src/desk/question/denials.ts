import type { Store, StoredPassage } from '../../store/store.ts';

/** "His spokeswoman denied it": what the sentence before tells, taken back. */
const DENIES =
  /^(?:[^"“”;:]{1,80}\s)?(?:denie[ds]|dispute[ds]|reject(?:ed|s)|dismiss(?:ed|es)) (?:it|that|this|(?:all|any|the) (?:accounts?|accusations?|allegations?|charges?|claims?|figures?|numbers?|reports?|suggestions?|wrongdoing))\b/iu;

/** The first so many of the passages each with the sentence behind it that denies what it tells. */
export async function withDenials(
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
    ...(behind[at] ?? []).filter(({ text }) => DENIES.test(text)),
  ]);
  const once = new Map([...told, ...passages.slice(first)].map((one) => [one.id, one]));
  return [...once.values()];
}
