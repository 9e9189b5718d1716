import type { Told } from './passage.ts';

interface Posting {
  readonly at: number;
  readonly weight: number;
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
  const postings = new Map<number, Posting[]>();
  for (const [at, vector] of list.entries()) {
    for (const [stem, weight] of vector) {
      const known = postings.get(stem);
      if (known) known.push({ at, weight });
      else postings.set(stem, [{ at, weight }]);
    }
  }
  const sums = list.map((vector, at) => {
    const own = passages[at];
    let sum = 0;
    for (const [stem, weight] of vector) {
      for (const other of postings.get(stem) ?? []) {
        const that = passages[other.at];
        if (own === undefined || that === undefined || other.at === at) continue;
        const earlier = that.article === own.article && that.index < own.index;
        if (!earlier) sum += weight * other.weight;
      }
    }
    return sum;
  });
  const [low, high] = [Math.min(...sums), Math.max(...sums)];
  return sums.map((sum) => (high > low ? (sum - low) / (high - low) : 0));
};
