import type { Wording } from '../../store.ts';
import type { Connection } from '../database/connection.ts';
import type { Sources } from '../texts/sources.ts';
import { readSketches } from './sharing.ts';
import { sharedShingles, shingleSet, shingles } from './shingling.ts';

/** Candidates for one passage. */
const MOST_ALIKE = 40;

/** A shingle in more passages is a stock phrase ("said in a statement on"): it takes two of them. */
const STOCK_PHRASE = 10;

/**
 * Least share of the shorter one's shingles that stands in the other. Of 748 pairs of reprints in
 * real news all have more (the least 0.15, the next 0.29); of the others that share a hash, 55 % have less.
 */
const LEAST_SHARED = 1 / 7;

/** Passages of which the ones alike are remembered, with their words. */
const REMEMBERED = 512;

/** Passages that share sampled shingles, most shared first. */
export function findAlike(db: Connection, sources: Sources) {
  const sharing = readSketches(db);
  const known = new Map<number, readonly Wording[]>();
  const look = (passages: readonly Wording[]): void => {
    const sketched = passages.map(({ id, text }) => ({ id, text, sketch: shingles(text) }));
    const others = sharing([...new Set(sketched.flatMap(({ sketch }) => sketch))]);
    const found = sketched.map((one) => ({ ...one, alike: candidates(one, others) }));
    const ids = new Set(found.flatMap(({ alike }) => alike));
    const wordings = new Map(sources.wordings([...ids]).map((other) => [other.id, other]));
    for (const { id, text, alike } of found) {
      const isAlike = sharesWith(text);
      // What the index says of a passage that was replaced may be out of date.
      known.set(id, alike.flatMap((other) => wordings.get(other) ?? []).filter(isAlike));
    }
  };
  const find = (ids: readonly number[]): ReadonlyMap<number, readonly Wording[]> => {
    const passages = sources.wordings([...new Set(ids)]);
    if (known.size + passages.length > REMEMBERED) known.clear();
    look(passages.filter(({ id }) => !known.has(id)));
    return new Map(passages.map(({ id }) => [id, known.get(id) ?? []]));
  };
  return { find, clear: () => known.clear() };
}

/** Tells whether a passage shares enough with this text to be looked at. */
function sharesWith(text: string): (other: Wording) => boolean {
  const own = shingleSet(text);
  return (other) => {
    const hashes = shingleSet(other.text);
    const shared = sharedShingles(own, hashes);
    return shared > 0 && shared >= LEAST_SHARED * Math.min(own.length, hashes.length);
  };
}

/** The passages that share most of a sketch, by shingle. */
function candidates(
  { id, sketch }: { readonly id: number; readonly sketch: readonly number[] },
  sharing: ReadonlyMap<number, readonly number[]>,
): number[] {
  // Each as often as it weighs, then sorted: maps by large numbers cost several times as much.
  const all: number[] = [];
  for (const hash of sketch) {
    const others = sharing.get(hash) ?? [];
    all.push(...others);
    if (others.length <= STOCK_PHRASE) all.push(...others);
  }
  const rising = new Float64Array(all).sort();
  const found: { readonly other: number; readonly weight: number }[] = [];
  for (let at = rising.length - 1; at >= 0; ) {
    const other = rising[at] as number;
    const last = at;
    while (at >= 0 && rising[at] === other) at--;
    if (last - at > 1 && other !== id) found.push({ other, weight: last - at });
  }
  // Of those that weigh the same the newest come first: sorting keeps their order.
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_ALIKE)
    .map(({ other }) => other);
}
