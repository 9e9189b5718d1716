import { MAGNITUDES, PARTS, SMALL } from '../../tables/numerals.ts';
import { MEASURES, TIMES } from '../../tables/units.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Words } from './numeral.ts';

const HALF_OF = /^(?:of|the|its|their|his|her|our|those|these|all)$/;
const HALF_AFTER = /^(?:by|than|almost|nearly|about|around|over|only|just|roughly)$/;
const NOT_A_PART = /^(?:first|second|other|the|better|own)$/;

/** Reads a part of one: "a third of", "two-thirds", "half of", "half an hour"; also "half a million". */
export const readPart = (tokens: readonly Token[], at: number): Words | null =>
  readHalf(tokens, at) ?? readFraction(tokens, at);

/* "half" alone counts only before what it is half of, or after "by", "than", "almost". */
function readHalf(tokens: readonly Token[], at: number): Words | null {
  const half = /^(?:a|one)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  if (lowerAt(tokens, half) !== 'half' || NOT_A_PART.test(lowerAt(tokens, at - 1))) return null;
  const hyphen = lowerAt(tokens, half + 1) === '-';
  const then = half + (hyphen ? 2 : 1);
  const article = /^an?$/.test(lowerAt(tokens, then));
  const magnitude = MAGNITUDES.get(lowerAt(tokens, article ? then + 1 : then));
  if (magnitude) return { value: magnitude / 2, next: then + (article ? 2 : 1), shape: 'words' };
  if (article) return { value: 0.5, next: then + 1, shape: 'part' };
  const before = lowerAt(tokens, at - 1);
  if (before === 'a' && lowerAt(tokens, at - 2) === 'and') return null;
  const further = before === 'and';
  if (further && (half > at || lowerAt(tokens, then) !== 'of')) return null;
  const measured = TIMES.has(lowerAt(tokens, then)) || MEASURES.has(lowerAt(tokens, then));
  if (hyphen && !measured) return null;
  const whole = hyphen || HALF_OF.test(lowerAt(tokens, then));
  return whole || HALF_AFTER.test(before) ? { value: 0.5, next: half + 1, shape: 'part' } : null;
}

/*
 * A bare "third" is an ordinal: a part is written with a hyphen, in the plural, or before "of".
 * "A quarter of a million" is a number of its own.
 */
function readFraction(tokens: readonly Token[], at: number): Words | null {
  const word = lowerAt(tokens, at);
  const top = word === 'a' ? 1 : (SMALL.get(word) ?? 0);
  const hyphen = lowerAt(tokens, at + 1) === '-';
  const next = at + (hyphen ? 3 : 2);
  const name = lowerAt(tokens, next - 1);
  const bottom = PARTS.get(name);
  if (!bottom || bottom === 2 || top === 0 || top >= bottom) return null;
  const whole = [1, 2].every((i) => /^(?:of|an?)$/.test(lowerAt(tokens, next + i - 1)));
  const magnitude = whole ? MAGNITUDES.get(lowerAt(tokens, next + 2)) : undefined;
  if (magnitude) return { value: (top / bottom) * magnitude, next: next + 3, shape: 'words' };
  const plural = top > 1 && name.endsWith('s') && name !== 'quarters';
  const bound = lowerAt(tokens, next) === 'of' || lowerAt(tokens, at - 1) === 'by';
  return hyphen || plural || bound ? { value: top / bottom, next, shape: 'part' } : null;
}
