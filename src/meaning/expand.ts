import { senses, synset } from './dictionary.ts';
import { lemmas } from './morphy.ts';
import type { PartOfSpeech, Pointer, Synset } from './synset.ts';

/** A word near in meaning; weight 0 to 1. */
export interface Near {
  readonly word: string;
  readonly weight: number;
}

/** What one step of a relation keeps of the weight; a relation that is not here is not followed. */
const steps: Readonly<Record<string, number>> = {
  '+': 0.7,
  $: 0.6,
  '@': 0.45,
  '~': 0.3,
};
/** Each further sense counts this much of the one before. */
const SENSE = 0.6;
/** Senses looked at. */
const SENSES = 3;
/** Words given at most. */
const MOST = 12;

const wordsOf = (set: Synset, pointer: Pointer): readonly string[] =>
  pointer.to > 0 ? set.words.slice(pointer.to - 1, pointer.to) : set.words;

export const expand = (word: string, pos?: PartOfSpeech): readonly Near[] => {
  const found = new Map<string, number>();
  const own = new Set<string>([word.toLowerCase()]);
  const add = (words: readonly string[], weight: number) => {
    for (const near of words) {
      if (own.has(near.toLowerCase())) continue;
      found.set(near, Math.max(found.get(near) ?? 0, weight));
    }
  };
  for (const one of pos ? [pos] : (['v', 'n', 'a', 'r'] as const)) {
    for (const lemma of lemmas(word, one)) {
      own.add(lemma);
      for (const sense of senses(lemma, one).slice(0, SENSES)) {
        const base = SENSE ** sense.rank * (sense.tagged ? 1 : 0.7);
        const set = synset(sense);
        add(set.words, base);
        const place = set.words.findIndex((each) => each.toLowerCase() === lemma) + 1;
        for (const pointer of set.pointers) {
          const step = steps[pointer.symbol];
          if (step === undefined || (pointer.from > 0 && pointer.from !== place)) continue;
          add(wordsOf(synset(pointer), pointer), base * step);
        }
      }
    }
  }
  return [...found]
    .map(([near, weight]) => ({ word: near, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
};
