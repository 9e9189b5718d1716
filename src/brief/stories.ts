import { contentWords } from './content.ts';
import { shingles } from './words.ts';

/** What is needed of an article to group it. */
interface Headed {
  readonly title: string | null;
  /** Its first paragraphs. */
  readonly lead: string;
}

/** Average cosine from which two groups of articles are one story (measured: bench/stories.ts). */
const ONE_STORY = 0.06;

type Vector = ReadonlyMap<number, number>;

const cosine = (a: Vector, b: Vector): number => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
};

/** TF-IDF vectors of stems and pairs of stems, of length one. */
const vectorsOf = (articles: readonly Headed[]): readonly Vector[] => {
  const terms = articles.map(({ title, lead }) => {
    const stems = contentWords(`${title ?? ''}. ${title ?? ''}. ${lead}`);
    return [...stems, ...shingles(stems, 2)];
  });
  const numbers = new Map<string, number>();
  const carriers: number[] = [];
  const counted = terms.map((own) => {
    const counts = new Map<number, number>();
    for (const term of own) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const number of counts.keys()) carriers[number] = (carriers[number] ?? 0) + 1;
    return counts;
  });
  return counted.map((counts) => {
    let square = 0;
    for (const [term, times] of counts) {
      const weight =
        (1 + Math.log(times)) * Math.log((articles.length + 1) / (carriers[term] ?? 1));
      counts.set(term, weight);
      square += weight * weight;
    }
    const norm = Math.sqrt(square) || 1;
    for (const [term, weight] of counts) counts.set(term, weight / norm);
    return counts;
  });
};

/**
 * Groups articles into stories, as lists of positions in the order given: average-link clustering of
 * TF-IDF vectors. Cost grows with the square of the number of articles; give a few hundred at most.
 */
export const groupStories = (
  articles: readonly Headed[],
  bar = ONE_STORY,
): readonly (readonly number[])[] => {
  const vectors = vectorsOf(articles);
  const groups: (number[] | null)[] = articles.map((_, at) => [at]);
  const likeness = vectors.map((a) => Float64Array.from(vectors, (b) => cosine(a, b)));
  for (;;) {
    let best = { a: -1, b: -1, score: bar };
    for (let a = 0; a < groups.length; a += 1) {
      const left = groups[a];
      if (!left) continue;
      for (let b = a + 1; b < groups.length; b += 1) {
        const right = groups[b];
        if (!right) continue;
        const score = (likeness[a]?.[b] ?? 0) / (left.length * right.length);
        if (score > best.score) best = { a, b, score };
      }
    }
    const [left, right] = [groups[best.a], groups[best.b]];
    if (!left || !right) break;
    left.push(...right);
    groups[best.b] = null;
    for (let other = 0; other < groups.length; other += 1) {
      const sum = (likeness[best.a]?.[other] ?? 0) + (likeness[best.b]?.[other] ?? 0);
      (likeness[best.a] as Float64Array)[other] = sum;
      (likeness[other] as Float64Array)[best.a] = sum;
    }
  }
  return groups.filter((group) => group !== null).map((group) => group.sort((a, b) => a - b));
};
