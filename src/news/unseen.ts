import type { Span } from './span.ts';

/** A text without the characters that nobody sees, and the way back to the places in the whole one. */
export interface Bare {
  readonly text: string;
  /** A span of the whole text as one of this. */
  readonly within: (span: Span) => Span;
  /** A span of this text as one of the whole. */
  readonly back: (span: Span) => Span;
}

/** Format characters (Unicode 23.2, 23.8): soft hyphens, spaces and joiners without width, marks of direction. */
const UNSEEN = /\p{Cf}/gu;
const MAY_BE_UNSEEN = /[^\x20-\x7e\s’‘“”—–…]/;

/** The text as it is seen; null when that is all of it, as of most texts. */
export function bareOf(whole: string): Bare | null {
  if (!MAY_BE_UNSEEN.test(whole)) return null;
  const unseen = [...whole.matchAll(UNSEEN)];
  if (unseen.length === 0) return null;
  const places = new Uint32Array(whole.length + 1);
  const seen = new Uint32Array(whole.length + 1);
  let length = 0;
  let next = 0;
  for (let at = 0; at <= whole.length; at++) {
    seen[at] = length;
    const hidden = unseen[next];
    if (hidden !== undefined && at >= hidden.index) {
      if (at === hidden.index + hidden[0].length - 1) next += 1;
      continue;
    }
    places[length] = at;
    length += 1;
  }
  return {
    text: whole.replace(UNSEEN, ''),
    within: ([start, end]) => [seen[start] ?? 0, seen[end] ?? 0],
    back: ([start, end]) => [
      places[start] ?? 0,
      end > start ? (places[end - 1] ?? 0) + 1 : (places[start] ?? 0),
    ],
  };
}

/** The words that have such a character inside, as they are seen. */
export const brokenWords = (words: string): readonly string[] =>
  [...words.matchAll(/[\p{L}\p{N}]+(?:\p{Cf}+[\p{L}\p{N}]+)+/gu)].map(([word]) =>
    word.replace(UNSEEN, ''),
  );
