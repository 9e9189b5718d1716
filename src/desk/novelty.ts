import { contentWords } from '../brief/content.ts';
import type { StoredPassage } from '../store/store.ts';

/** A sentence whose content words mostly stand in the other side's text says nothing new. */
const NEW_ENOUGH = 0.35;

/** Passages that say what the others do not, newest words first: by the share of content words not there. */
export function novelFirst(
  passages: readonly StoredPassage[],
  others: readonly StoredPassage[],
): StoredPassage[] {
  const known = new Set(others.flatMap(({ text }) => contentWords(text)));
  return passages
    .map((passage) => {
      const words = new Set(contentWords(passage.text));
      const fresh = [...words].filter((word) => !known.has(word)).length;
      return { passage, share: fresh / Math.max(6, words.size) };
    })
    .filter(({ share }) => share >= NEW_ENOUGH)
    .sort((a, b) => b.share - a.share)
    .map(({ passage }) => passage);
}
