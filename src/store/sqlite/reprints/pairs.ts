/** Numbers of a pair: the hash, then the low and the high half of the passage's id. */
export const PAIR = 3;

/** Pairs in the log that make it long. */
export const LOGGED = 2 ** 19;

/** Hashes are dealt to buckets by their highest bits; a chunk has some 32 pairs when it is written. */
const BUCKET_BITS = 14;
/** Buckets there are. */
export const BUCKETS = 2 ** BUCKET_BITS;

/** Above every turn the log is dealt out in. */
export const TURNS = 2 ** 20;

/** Chunks that are joined to one. */
const JOINED = 4;

/** Newest passages that are looked at for one hash; what stands in more is a stock phrase. */
export const MOST_SHARING = 40;

/** The passage of the pair at a place of a list. */
export const passageAt = (pairs: Uint32Array, i: number): number =>
  (pairs[i + 2] as number) * 2 ** 32 + (pairs[i + 1] as number);

/** Adds a passage to those of one hash; takes out older ones now and then, when there are very many. */
export function addSharing(passages: number[], passage: number): void {
  passages.push(passage);
  if (passages.length >= MOST_SHARING * 8) keepNewest(passages);
}

/** Leaves the newest passages, falling. */
export function keepNewest(passages: number[]): number[] {
  // Numbers alone are sorted several times faster than with a function that compares them.
  const rising = Float64Array.from(passages).sort();
  passages.length = Math.min(passages.length, MOST_SHARING);
  for (let i = 0; i < passages.length; i++) passages[i] = rising[rising.length - 1 - i] as number;
  return passages;
}

/** Pairs without the older ones of stock phrases: nobody asks for them. */
export function withoutStock(pairs: Uint32Array): Uint32Array {
  const byHash = new Map<number, number[]>();
  for (let i = 0; i < pairs.length; i += PAIR) {
    const hash = pairs[i] as number;
    const passages = byHash.get(hash) ?? [];
    byHash.set(hash, passages);
    addSharing(passages, passageAt(pairs, i));
  }
  return Uint32Array.from(
    [...byHash].flatMap(([hash, passages]) =>
      keepNewest(passages).flatMap((passage) => pairOf(hash, passage)),
    ),
  );
}

/** The numbers of a pair. */
export const pairOf = (hash: number, passage: number): [number, number, number] => [
  hash,
  passage >>> 0,
  Math.floor(passage / 2 ** 32),
];

/** The bucket of a hash. */
export const bucketOf = (hash: number): number => hash >>> (32 - BUCKET_BITS);

/** The id of the chunk a bucket got in a turn; turns count from 1. */
export const chunkId = (bucket: number, turn: number): number => bucket * TURNS + turn;

/** The turn after which the chunks are joined in this one: of 4 turns, of 16 and so on. */
export function lastMerged(turn: number): number {
  let span = 1;
  while (turn % (span * JOINED) === 0) span *= JOINED;
  return turn - span;
}

/** Pairs that were dealt to buckets. */
export interface Dealt {
  /** All of them, those of a bucket one behind the other. */
  readonly pairs: Uint32Array;
  of(bucket: number): Uint32Array;
}

/** Pairs of several lists by bucket, in their order. */
export function byBucket(lists: readonly Uint32Array[]): Dealt {
  const starts = new Uint32Array(BUCKETS + 1);
  for (const pairs of lists) {
    for (let i = 0; i < pairs.length; i += PAIR) count(starts, bucketOf(pairs[i] as number) + 1);
  }
  for (let bucket = 1; bucket <= BUCKETS; bucket++) {
    count(starts, bucket, starts[bucket - 1] as number);
  }
  const next = starts.slice();
  const dealt = new Uint32Array(starts[BUCKETS] as number);
  for (const pairs of lists) {
    for (let i = 0; i < pairs.length; i += PAIR) {
      const bucket = bucketOf(pairs[i] as number);
      const at = next[bucket] as number;
      for (let n = 0; n < PAIR; n++) dealt[at + n] = pairs[i + n] as number;
      count(next, bucket);
    }
  }
  return { pairs: dealt, of: (bucket) => dealt.subarray(starts[bucket], starts[bucket + 1]) };
}

const count = (counts: Uint32Array, at: number, by = PAIR): void => {
  counts[at] = (counts[at] as number) + by;
};
