import { GLYPHS } from '../../tables/numerals.ts';
import { charAhead, matchAt } from './sticky.ts';

const MIXED = /\s(\d)\/(\d{1,2})(?![\d/])/y;
const SIMPLE = /(\d+)\/(\d+)(?![\d/])(?=\s[a-z])/y;
/* "1/3 of", "1/2 inch"; "9/11", "24/7" and "8/10" are no parts. */
const BOTTOMS: ReadonlySet<number> = new Set([2, 3, 4, 5, 8]);

/** A part of one in digits, and where it ends. */
export interface Fraction {
  readonly end: number;
  readonly value: number;
}

/** Reads "½" or " 1/2" after whole digits; nothing there is worth 0. */
export function readMixed(text: string, at: number): Fraction {
  const next = charAhead(text, at);
  const glyph = GLYPHS.get(next);
  if (glyph) return { end: text.indexOf(next, at) + 1, value: glyph };
  const mixed = /\d/.test(next) ? matchAt(MIXED, text, at) : null;
  const top = Number(mixed?.[1]);
  const bottom = Number(mixed?.[2]);
  return mixed && top < bottom
    ? { end: at + mixed[0].length, value: top / bottom }
    : { end: at, value: 0 };
}

/** Reads "1/3" before a word; null when the two numbers are a date, a score or a name. */
export function readSimple(text: string, at: number): Fraction | null {
  const found = matchAt(SIMPLE, text, at);
  const top = Number(found?.[1]);
  const bottom = Number(found?.[2]);
  return found && top < bottom && BOTTOMS.has(bottom)
    ? { end: at + found[0].length, value: top / bottom }
    : null;
}
