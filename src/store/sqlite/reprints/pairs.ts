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

/** Adds a passage to those of one hash, which fall, if it is among the newest. Give the newest first: most end it there. */
function addSharing(passages: number[], passage: number): void {
  let place = passages.length;
  while (place > 0 && (passages[place - 1] as number) < passage) place--;
  if (place >= MOST_SHARING) return;
  if (passages.length < MOST_SHARING) passages.push(passage);
  passages.copyWithin(place + 1, place, passages.length - 1);
  passages[place] = passage;
}

/** Adds the passages that pairs have for a hash, beginning with the last one. */
export function addFrom(pairs: Uint32Array, hash: number, passages: number[]): void {
  for (let i = pairs.length - PAIR; i >= 0; i -= PAIR) {
    if (pairs[i] === hash) addSharing(passages, passageAt(pairs, i));
  }
}

/** Pairs without the older ones of stock phrases: nobody asks for them. */
export function withoutStock(pairs: Uint32Array): Uint32Array {
  const byHash = new Map<number, number[]>();
  for (let i = pairs.length - PAIR; i >= 0; i -= PAIR) {
    const hash = pairs[i] as number;
    const passages = byHash.get(hash) ?? [];
    byHash.set(hash, passages);
    addSharing(passages, passageAt(pairs, i));
  }
  return Uint32Array.from(
    [...byHash].flatMap(([hash, passages]) =>
      passages.reverse().flatMap((passage) => pairOf(hash, passage)),
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

/** Pairs in the order of their buckets; those of one bucket keep their own. */
export function inBuckets(pairs: Uint32Array): Uint32Array {
  const places = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < pairs.length; i += PAIR) {
    const next = bucketOf(pairs[i] as number) + 1;
    places[next] = (places[next] as number) + PAIR;
  }
  for (let bucket = 1; bucket < BUCKETS; bucket++) {
    places[bucket] = (places[bucket] as number) + (places[bucket - 1] as number);
  }
  const dealt = new Uint32Array(pairs.length);
  for (let i = 0; i < pairs.length; i += PAIR) {
    const bucket = bucketOf(pairs[i] as number);
    const at = places[bucket] as number;
    for (let n = 0; n < PAIR; n++) dealt[at + n] = pairs[i + n] as number;
    places[bucket] = at + PAIR;
  }
  return dealt;
}

/** Where a bucket begins among pairs in the order of their buckets. */
function beginningOf(bucket: number, pairs: Uint32Array): number {
  let [low, high] = [0, pairs.length / PAIR];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bucketOf(pairs[middle * PAIR] as number) < bucket) low = middle + 1;
    else high = middle;
  }
  return low * PAIR;
}

/** The pairs of a bucket among pairs in the order of their buckets. */
export const within = (pairs: Uint32Array, bucket: number): Uint32Array =>
  pairs.subarray(beginningOf(bucket, pairs), beginningOf(bucket + 1, pairs));
