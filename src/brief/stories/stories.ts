import { remembering } from '../../news/remember.ts';
import { contentWords } from '../words/content.ts';
import { MASK } from '../words/words.ts';

/** What is needed of an article to group it. */
interface Headed {
  readonly title: string | null;
  /** Its first paragraphs, about 1,500 characters. */
  readonly lead: string;
}

/** Average cosine above which two groups of articles are one story (`npm run eval`). */
const ONE_STORY = 0.075;
/** Characters of an article that are looked at, and how often its title counts. */
const LEAD = 1500;
const TITLE = 4;
/** Two neighbouring words against one. */
const PAIR = 0.5;
/** Power of the inverse document frequency. */
const RARITY = 1.5;
/**
 * Articles that are thought to stand beside the given ones and to share nothing with them: five
 * articles about one event still have rare words in common then.
 */
const BESIDE = 300;

/** Headlines and leads whose words are remembered: most answers tell the newest articles apart. */
const KEPT = 400;

const wordsOf = remembering(contentWords, KEPT);

type Vector = ReadonlyMap<number, number>;

/** Cosines of all pairs, by term: only articles that share a term are met. */
const cosines = (vectors: readonly Vector[]): readonly Float64Array[] => {
  /* Of each term where it stands and how much it weighs there, one behind the other. */
  const carriers = new Map<number, number[]>();
  vectors.forEach((vector, at) => {
    vector.forEach((weight, term) => {
      const list = carriers.get(term);
      if (list) list.push(at, weight);
      else carriers.set(term, [at, weight]);
    });
  });
  const table = vectors.map(() => new Float64Array(vectors.length));
  for (const list of carriers.values()) {
    for (let a = 0; a < list.length; a += 2) {
      const row = table[list[a] as number] as Float64Array;
      const weight = list[a + 1] as number;
      for (let b = 0; b < list.length; b += 2) {
        const at = list[b] as number;
        row[at] = (row[at] as number) + weight * (list[b + 1] as number);
      }
    }
  }
  return table;
};

/** From here on a term is a pair of stems; V8 looks up numbers below 2 ** 31 several times faster than larger ones. */
const PAIRS = 2 ** 30;
const pairOf = (first: number, second: number): number =>
  PAIRS + ((Math.imul(first, 0x01000193) + second) & MASK);

/** How often each term stands in each article, terms as numbers, and in how many articles. */
const countTerms = (articles: readonly Headed[]) => {
  const numbers = new Map<string, number>();
  const carriers = new Map<number, number>();
  const counts = articles.map(({ title, lead }) => {
    const own = new Map<number, number>();
    const add = (term: number, times: number): void => {
      const before = own.get(term) ?? 0;
      own.set(term, before + times);
      if (before === 0) carriers.set(term, (carriers.get(term) ?? 0) + 1);
    };
    const count = (text: string, times: number): void => {
      let before = 0;
      for (const stem of wordsOf(text)) {
        const number = numbers.get(stem) ?? numbers.size + 1;
        numbers.set(stem, number);
        add(number, times);
        if (before > 0) add(pairOf(before, number), times);
        before = number;
      }
    };
    count(title ?? '', TITLE);
    count(lead.slice(0, LEAD), 1);
    return own;
  });
  return { counts, carriers };
};

/** TF-IDF vectors of stems and pairs of stems, each of length one, without what no other article has. */
const vectorsOf = (articles: readonly Headed[]): readonly Vector[] => {
  const { counts, carriers } = countTerms(articles);
  const rarities = articles.map(
    (_, at) => Math.log((articles.length + BESIDE) / (at + 1)) ** RARITY,
  );
  return counts.map((own) => {
    const vector = new Map<number, number>();
    let square = 0;
    for (const [term, times] of own) {
      const among = carriers.get(term) ?? 1;
      const rarity = rarities[among - 1] ?? 0;
      const weight = (1 + Math.log(times)) * rarity * (term >= PAIRS ? PAIR : 1);
      if (among > 1) vector.set(term, weight);
      square += weight * weight;
    }
    const norm = Math.sqrt(square) || 1;
    for (const [term, weight] of vector) vector.set(term, weight / norm);
    return vector;
  });
};

/** The two groups with the highest average likeness of their articles, above the bar. */
const closest = (
  groups: readonly (readonly number[] | null)[],
  likeness: readonly Float64Array[],
): readonly [number, number] | null => {
  let found: readonly [number, number] | null = null;
  let most = ONE_STORY;
  for (const [a, left] of groups.entries()) {
    for (let b = a + 1; left !== null && b < groups.length; b += 1) {
      const right = groups[b];
      const score = (likeness[a]?.[b] ?? 0) / (left.length * (right?.length ?? 1));
      if (right && score > most) [found, most] = [[a, b], score];
    }
  }
  return found;
};

/**
 * Groups articles into stories, as lists of positions in the order given: average-link clustering of
 * TF-IDF vectors (UPGMA). Give a few hundred articles at most: the cost grows with their cube.
 */
export const groupStories = (articles: readonly Headed[]): readonly (readonly number[])[] => {
  const vectors = vectorsOf(articles);
  const groups: (number[] | null)[] = articles.map((_, at) => [at]);
  /* Summed likeness of the articles of two groups, by their first article. */
  const likeness = cosines(vectors);
  for (let pair = closest(groups, likeness); pair; pair = closest(groups, likeness)) {
    const [a, b] = pair;
    groups[a]?.push(...(groups[b] ?? []));
    groups[b] = null;
    for (const [other, row] of likeness.entries()) {
      const sum = (row[a] ?? 0) + (row[b] ?? 0);
      row[a] = sum;
      (likeness[a] as Float64Array)[other] = sum;
    }
  }
  return groups.filter((group) => group !== null).map((group) => group.sort((x, y) => x - y));
};
