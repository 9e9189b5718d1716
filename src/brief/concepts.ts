import { stem } from './content.ts';
import type { Told } from './passage.ts';
import { stopWords } from './stopwords.ts';
import { words } from './words.ts';

/** What a passage says, as numbers of concepts: stems and pairs of neighbouring stems. */
export interface Concepts {
  /** One list a passage, without repeats. */
  readonly of: readonly (readonly number[])[];
  /** Weight of each concept: how early it stands, summed over the articles that have it. */
  readonly weight: readonly number[];
  /** Words of each passage, all of them. */
  readonly lengths: readonly number[];
  /** Stems of each passage, with repeats, as numbers. */
  readonly stems: readonly (readonly number[])[];
}

/** What is chosen by measuring: `npm run eval` prints how it was. */
export interface ConceptWeights {
  /** How fast a concept counts less down its article: place to the power of minus this. */
  readonly decay: number;
  /** A pair of words against a single one. */
  readonly pair: number;
  /** Weight of one article's concept set against its repetition in others: power of the sum. */
  readonly agreement: number;
}

/** Numbers the concepts of passages and weighs them. */
export const readConcepts = (passages: readonly Told[], tuned: ConceptWeights): Concepts => {
  const numbers = new Map<string, number>();
  const pairs: boolean[] = [];
  const numberOf = (concept: string, pair: boolean): number => {
    const known = numbers.get(concept);
    if (known !== undefined) return known;
    numbers.set(concept, pairs.length);
    pairs.push(pair);
    return pairs.length - 1;
  };
  const of: number[][] = [];
  const stems: number[][] = [];
  const lengths: number[] = [];
  const best = new Map<number, Map<string, number>>();
  for (const passage of passages) {
    const all = words(passage.text);
    const kept = all.filter((word) => !stopWords.has(word.key)).map((word) => stem(word.key));
    const singles = kept.map((word) => numberOf(word, false));
    const doubles = kept.slice(1).map((word, at) => numberOf(`${kept[at]} ${word}`, true));
    const own = [...new Set([...singles, ...doubles])];
    const early = (passage.index + 1) ** -tuned.decay;
    for (const concept of own) {
      const articles = best.get(concept) ?? new Map<string, number>();
      articles.set(passage.article, Math.max(articles.get(passage.article) ?? 0, early));
      best.set(concept, articles);
    }
    of.push(own);
    stems.push(singles);
    lengths.push(all.length);
  }
  const weight = pairs.map((pair, concept) => {
    let sum = 0;
    for (const early of best.get(concept)?.values() ?? []) sum += early;
    return sum ** tuned.agreement * (pair ? tuned.pair : 1);
  });
  return { of, weight, lengths, stems };
};
