import { standing, tellsNothing } from '../../brief/reprints/standing.ts';
import { isFact } from '../../brief/summary/concepts.ts';
import { contentWords, stem } from '../../brief/words/content.ts';
import { stopWords } from '../../brief/words/stopwords.ts';
import { words } from '../../brief/words/words.ts';
import type { StoredPassage } from '../../store/store.ts';

/** A sentence whose content words mostly stand in the other side's text says nothing new. */
const NEW_ENOUGH = 0.35;
/** A new figure or name against another new word. */
const FACT = 3;
/** Shorter passages are worth no more for their length than one of this many content words. */
const SHORTEST = 8;
/** Worth is divided by length to the power of this. */
const LENGTH = 0.5;
/** What a sentence is worth that leans on the one before it. */
const LEANING = 0.5;

/** The content of a passage: each stem once, with what it is worth when it is new. */
interface Content {
  readonly passage: StoredPassage;
  readonly weights: ReadonlyMap<string, number>;
  readonly factor: number;
}

const contentOf = (passage: StoredPassage): Content => {
  const all = words(passage.text);
  const weights = new Map<string, number>();
  for (const [at, word] of all.entries()) {
    if (stopWords.has(word.key)) continue;
    const weight = isFact(word, all[at + 1]) ? FACT : 1;
    weights.set(stem(word.key), Math.max(weight, weights.get(stem(word.key)) ?? 0));
  }
  const leans = standing(passage.text) === 'stands' ? 1 : LEANING;
  return { passage, weights, factor: leans / Math.max(SHORTEST, weights.size) ** LENGTH };
};

const worth = ({ weights, factor }: Content, known: ReadonlySet<string>): number => {
  let sum = 0;
  for (const [word, weight] of weights) if (!known.has(word)) sum += weight;
  return sum * factor;
};

const isNew = ({ weights }: Content, known: ReadonlySet<string>, share: number): boolean => {
  const fresh = [...weights.keys()].filter((word) => !known.has(word)).length;
  return fresh >= share * weights.size;
};

/**
 * Passages that say what the others do not, at most so many: each time the one with the most figures,
 * names and other words that neither the others nor those before it have. No questions and captions,
 * and none of whose content words less than `share` is new.
 */
export function novelFirst(
  passages: readonly StoredPassage[],
  others: readonly StoredPassage[],
  most: number,
  share = NEW_ENOUGH,
): StoredPassage[] {
  const known = new Set(others.flatMap(({ text }) => contentWords(text)));
  let left = passages
    .filter(({ text }) => !tellsNothing(standing(text)))
    .map(contentOf)
    .filter((content) => isNew(content, known, share));
  const chosen: StoredPassage[] = [];
  while (left.length > 0 && chosen.length < most) {
    const best = left.reduce((a, b) => (worth(b, known) > worth(a, known) ? b : a));
    chosen.push(best.passage);
    for (const word of best.weights.keys()) known.add(word);
    left = left.filter((content) => content !== best);
  }
  return chosen;
}
