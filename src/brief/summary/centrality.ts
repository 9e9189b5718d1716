import type { Told } from '../../news/passage.ts';

/** Where a stem stands: passages, and how much of each it is. */
interface Postings {
  readonly ats: number[];
  readonly weights: number[];
}

const vectors = (stems: readonly (readonly number[])[]): ReadonlyMap<number, number>[] => {
  const carriers = new Map<number, number>();
  for (const own of stems) {
    for (const stem of new Set(own)) carriers.set(stem, (carriers.get(stem) ?? 0) + 1);
  }
  return stems.map((own) => {
    const vector = new Map<number, number>();
    for (const stem of own) vector.set(stem, (vector.get(stem) ?? 0) + 1);
    let square = 0;
    for (const [stem, times] of vector) {
      const value = times * Math.log((stems.length + 1) / (carriers.get(stem) ?? 1));
      vector.set(stem, value);
      square += value * value;
    }
    const norm = Math.sqrt(square) || 1;
    for (const [stem, value] of vector) vector.set(stem, value / norm);
    return vector;
  });
};

/** Tells whether a passage comes before another in one article; told by numbers, for it is asked very often. */
const earlier = (passages: readonly Told[]): ((at: number, other: number) => boolean) => {
  const numbers = new Map<string, number>();
  const articles = Int32Array.from(passages, ({ article }) => {
    const number = numbers.get(article) ?? numbers.size;
    numbers.set(article, number);
    return number;
  });
  const indexes = Int32Array.from(passages, ({ index }) => index);
  return (at, other) =>
    articles[at] === articles[other] && (indexes[at] as number) < (indexes[other] as number);
};

/**
 * How central each passage is, 0 to 1: the sum of its TF-IDF cosines with the others, where likeness
 * to what came before it in its own article does not count: news tells the main thing first
 * (Zheng and Lapata 2019, "Sentence Centrality Revisited", PacSum).
 */
export const centrality = (
  passages: readonly Told[],
  stems: readonly (readonly number[])[],
): readonly number[] => {
  const list = vectors(stems);
  const postings = new Map<number, Postings>();
  for (const [at, vector] of list.entries()) {
    for (const [stem, weight] of vector) {
      const known = postings.get(stem) ?? { ats: [], weights: [] };
      known.ats.push(at);
      known.weights.push(weight);
      postings.set(stem, known);
    }
  }
  const comesBefore = earlier(passages);
  const sums = list.map((vector, at) => {
    let sum = 0;
    for (const [stem, weight] of vector) {
      const { ats, weights } = postings.get(stem) as Postings;
      for (let i = 0; i < ats.length; i += 1) {
        const other = ats[i] as number;
        if (other !== at && !comesBefore(other, at)) sum += weight * (weights[i] as number);
      }
    }
    return sum;
  });
  const [low, high] = [Math.min(...sums), Math.max(...sums)];
  return sums.map((sum) => (high > low ? (sum - low) / (high - low) : 0));
};
