import type { Span } from './span.ts';

/** A text as it is meant to be seen, and the way back to the places in the whole one. */
export interface Bare {
  readonly text: string;
  /** A span of the whole text as one of this. */
  readonly within: (span: Span) => Span;
  /** A span of this text as one of the whole. */
  readonly back: (span: Span) => Span;
}

/** Format characters (Unicode 23.2, 23.8): soft hyphens, spaces and joiners without width, marks of direction. */
const UNSEEN = '\\p{Cf}';
/** What windows-1252 has at 80 to 9F (WHATWG Encoding Standard). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/**
 * One character of UTF-8 that was read as Latin-1 or windows-1252: "â€™" or "Ã©". Of a closing mark the last byte
 * may be lost, which windows-1252 does not have.
 */
const MISREAD = `â[\u0080€][\u0080-\u00BF${WINDOWS}]|â€\uFFFD?|â[\u0082‚]¬|Ã[\u0080-\u00BF€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]|Â[\u00A0-\u00BF]`;
const CUT = /^â€\uFFFD?$/;
const MAY_BE_ODD = /[^\x20-\x7e\s’‘“”—–…]/;
const ODD = new RegExp(`${UNSEEN}|${MISREAD}`, 'gu');
/** What `bareOf` leaves out of a text whose misread characters are to stay as they are. */
export const HIDDEN: RegExp = new RegExp(UNSEEN, 'gu');
const LETTERS = `(?:(?!${MISREAD})[\\p{L}\\p{N}])*`;
const BROKEN = new RegExp(`${LETTERS}(?:(?:${UNSEEN}|${MISREAD})+${LETTERS})+`, 'gu');

/** What is seen of an odd character: nothing, or what its bytes mean. */
function seenOf(odd: string): string {
  if (!/^[âÃÂ]/.test(odd)) return '';
  if (CUT.test(odd)) return '”';
  const bytes = [...odd].map((one) =>
    WINDOWS.includes(one) ? 0x80 + WINDOWS.indexOf(one) : one.charCodeAt(0),
  );
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** The text as it is seen, or without what is hidden alone; null when that is all of it, as of most texts. */
export function bareOf(whole: string, odd = ODD): Bare | null {
  if (!MAY_BE_ODD.test(whole)) return null;
  const odds = [...whole.matchAll(odd)];
  if (odds.length === 0) return null;
  const seen = new Uint32Array(whole.length + 1);
  const starts = new Uint32Array(whole.length + 1);
  const ends = new Uint32Array(whole.length + 1);
  let length = 0;
  let next = 0;
  for (let at = 0; at < whole.length; ) {
    const found = odds[next]?.index === at ? odds[next++]?.[0] : undefined;
    const end = at + (found?.length ?? 1);
    seen.fill(length, at, end);
    starts[length] = at;
    ends[length] = end;
    length += found === undefined ? 1 : seenOf(found).length;
    at = end;
  }
  seen[whole.length] = length;
  return {
    text: whole.replace(odd, seenOf),
    within: ([start, end]) => [seen[start] ?? 0, seen[end] ?? 0],
    back: ([start, end]) => [
      starts[start] ?? 0,
      end > start ? (ends[end - 1] ?? 0) : (starts[start] ?? 0),
    ],
  };
}

/** The words that have such a character inside or beside them, as they are seen. */
export const brokenWords = (words: string): readonly string[] =>
  [...words.matchAll(BROKEN)].flatMap(
    ([run]) => run.replace(ODD, seenOf).match(/[\p{L}\p{N}]+/gu) ?? [],
  );
