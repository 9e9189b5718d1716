const K1 = 1.2;
/* Less than documents have: a longer sentence does not say less of what it names. */
const B = 0.3;

/**
 * BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) of passages by their
 * ids, falling, and their lengths; `holding` has the ids that hold each group of words, falling too.
 * `among` is how many passages there are. A group counts once, however often a passage holds it: a
 * sentence seldom holds a word twice.
 */
export function bm25(
  ids: readonly number[],
  lengths: readonly number[],
  holding: readonly (readonly number[])[],
  among: number,
): Float64Array {
  const scores = new Float64Array(ids.length);
  for (const held of holding) addWeight(scores, ids, held, among);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return scores.map(
    (score, at) => (score * (K1 + 1)) / (1 + K1 * (1 - B + (B * (lengths[at] as number)) / mean)),
  );
}

/** Adds a group's inverse document frequency, always above 0, to the passages that hold it. */
function addWeight(
  scores: Float64Array,
  ids: readonly number[],
  held: readonly number[],
  among: number,
): void {
  const places: number[] = [];
  for (let at = 0, of = 0; at < ids.length && of < held.length; ) {
    const [id, other] = [ids[at] as number, held[of] as number];
    if (id === other) places.push(at);
    if (id >= other) at++;
    if (id <= other) of++;
  }
  const n = places.length;
  const weight = Math.log(1 + Math.max(0, among - n + 0.5) / (n + 0.5));
  for (const at of places) scores[at] = (scores[at] as number) + weight;
}

/** The places of the so many highest scores, best first; of equal ones the first come first. */
export function highest(scores: Float64Array, most: number): number[] {
  const least = scores.slice().sort()[Math.max(0, scores.length - most)] ?? 0;
  const places: number[] = [];
  scores.forEach((score, at) => {
    if (score >= least) places.push(at);
  });
  return places
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    .slice(0, most);
}
