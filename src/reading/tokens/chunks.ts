import type { Piece } from '../wink.ts';

/** What stands between two spaces, and what it is made of. */
export interface Chunk {
  readonly written: string;
  /** Of its letters, as `hashed` gives it. */
  readonly hash: number;
  pieces: readonly Piece[];
  /** The chunk before it in the same slot. */
  readonly next: Chunk | undefined;
}

/** The hash of a chunk by that of its letters before this one; it begins with 0. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const SLOTS = 2 ** 16;

type Slots = (Chunk | undefined)[];

const empty = (): Slots => new Array<Chunk | undefined>(SLOTS).fill(undefined);

/*
 * Chunks that are remembered: so many that were met last, and of those before the ones met again. They are
 * looked up where they stand in a text: to cut each out for a Map costs more than all else about it.
 */
const MOST_KNOWN = 50_000;
let known = empty();
let older = empty();
let count = 0;

/* A longer one is no word, and is not remembered: white space that does not part chunks stands in it. */
const LONGEST = 200;

/** Forgets the chunks that were not met for long. Call it between texts. */
export function forgetOld(): void {
  if (count < MOST_KNOWN) return;
  [known, older, count] = [empty(), known, 0];
}

/** Forgets all chunks: call it when some did not get their pieces. */
export function forgetAll(): void {
  [known, older, count] = [empty(), empty(), 0];
}

/** The chunk that stands at a place of a text; one that was not met before has no pieces and is noted. */
export function chunkAt(
  text: string,
  start: number,
  end: number,
  hash: number,
  unmet: Chunk[],
): Chunk {
  const slot = hash & (SLOTS - 1);
  const met = find(known[slot], text, start, end, hash);
  if (met !== undefined) return met;
  const before = find(older[slot], text, start, end, hash);
  const written = before?.written ?? copied(text.slice(start, end));
  const chunk = { written, hash, pieces: before?.pieces ?? [], next: known[slot] };
  if (before === undefined) unmet.push(chunk);
  if (written.length > LONGEST) return chunk;
  known[slot] = chunk;
  count++;
  return chunk;
}

/* A longer part of a text keeps all of the text in memory. */
const copied = (part: string): string => (part.length < 13 ? part : part.split('').join(''));

function find(
  first: Chunk | undefined,
  text: string,
  start: number,
  end: number,
  hash: number,
): Chunk | undefined {
  for (let chunk = first; chunk !== undefined; chunk = chunk.next)
    if (chunk.hash === hash && isAt(chunk.written, text, start, end)) return chunk;
  return undefined;
}

function isAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++)
    if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
