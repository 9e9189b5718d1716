import { standing, tellsNothing } from '../../brief/reprints/standing.ts';
import { isFact } from '../../brief/summary/concepts.ts';
import { contentWords, stem } from '../../brief/words/content.ts';
import { stopWords } from '../../brief/words/stopwords.ts';
import { words } from '../../brief/words/words.ts';
import { expand } from '../../meaning/expand.ts';
import type { StoredPassage } from '../../store/store.ts';

/** A sentence whose content words mostly stand in the other side's text says nothing new. */
const NEW_ENOUGH = 0.35;
/** A word of this weight means the same as the one it was found by. */
const SAME = 0.51;
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
  /** The words themselves by their stems, without figures and names: others may be said for them. */
  readonly plain: ReadonlyMap<string, string>;
  readonly factor: number;
}

const contentOf = (passage: StoredPassage): Content => {
  const all = words(passage.text);
  const weights = new Map<string, number>();
  const plain = new Map<string, string>();
  for (const [at, word] of all.entries()) {
    if (stopWords.has(word.key)) continue;
    const weight = isFact(word, all[at + 1]) ? FACT : 1;
    weights.set(stem(word.key), Math.max(weight, weights.get(stem(word.key)) ?? 0));
    if (!word.name && !word.number) plain.set(stem(word.key), word.key);
  }
  const leans = standing(passage.text) === 'stands' ? 1 : LEANING;
  return { passage, weights, plain, factor: leans / Math.max(SHORTEST, weights.size) ** LENGTH };
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

/** Whether a passage tells in other words what is known: no figure or name is new, and few words mean something new. */
const isToldOtherwise = (
  { weights, plain }: Content,
  known: ReadonlySet<string>,
  share: number,
): boolean => {
  const means = (key: string): boolean =>
    expand(key).some(({ word, weight }) => weight >= SAME && known.has(stem(word)));
  const fresh = [...weights.keys()].filter((one) => !known.has(one));
  return (
    fresh.every((one) => plain.has(one)) &&
    fresh.filter((one) => !means(plain.get(one) ?? '')).length < share * weights.size
  );
};

/**
 * Passages that say what the others do not, at most so many: each time the one with the most figures,
 * names and other words that neither the others nor those before it have. No questions and captions,
 * and none of whose content words less than `share` is new, other words for what is said not counted.
 */
export function novelFirst(
  passages: readonly StoredPassage[],
  others: readonly StoredPassage[],
  most: number,
  share = NEW_ENOUGH,
): StoredPassage[] {
  const said = new Set(others.flatMap(({ text }) => contentWords(text)));
  const known = new Set(said);
  let left = passages
    .filter(({ text }) => !tellsNothing(standing(text)))
    .map(contentOf)
    .filter((content) => isNew(content, said, share));
  const chosen: StoredPassage[] = [];
  while (left.length > 0 && chosen.length < most) {
    const best = left.reduce((a, b) => (worth(b, known) > worth(a, known) ? b : a));
    left = left.filter((content) => content !== best);
    if (isToldOtherwise(best, said, share)) continue;
    chosen.push(best.passage);
    for (const word of best.weights.keys()) known.add(word);
  }
  return chosen;
}
