import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Placed } from '../numerals/numeral.ts';

const DEGREES = /^(?:degrees?|celsius|fahrenheit|centigrade|[cf])$/;
/* Words before "minus" from which something is taken away: "sixty minus 40", "the price minus 40 dollars". */
const REDUCED = /^(?:NUM|NOUN|PROPN)$/;

/* The first token behind "40 degrees below zero" or "40 below freezing"; -1 where neither stands. */
function pastBelow(tokens: readonly Token[], next: number): number {
  let at = next;
  while (DEGREES.test(lowerAt(tokens, at))) at++;
  const below = /^(?:below|under)$/.test(lowerAt(tokens, at));
  return below && /^(?:zero|freezing)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : -1;
}

/* "minus 40", but not "plus or minus three points". */
const isMinus = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'minus' && lowerAt(tokens, at - 1) !== 'or';

const below = (placed: Placed): Pick<Placed, 'low' | 'high'> => ({
  low: -(placed.high ?? placed.low),
  high: -placed.low,
});

/** Whether a number lies below zero, but it is not told how far: "minus 10 to 15", "40 below freezing". */
export function isOpenSign(tokens: readonly Token[], { first, next }: Placed): boolean {
  const end = pastBelow(tokens, next);
  return isMinus(tokens, first - 1) || (end >= 0 && lowerAt(tokens, end - 1) !== 'zero');
}

/** A number with its sign where words give it: "minus 40", "40 degrees below zero". */
export function signed(tokens: readonly Token[], placed: Placed): Placed {
  const { first, next, span } = placed;
  const minus = isMinus(tokens, first - 1) ? tokens[first - 1] : undefined;
  if (minus && !placed.interval && !REDUCED.test(tokens[first - 2]?.pos ?? ''))
    return { ...placed, ...below(placed), span: [minus.span[0], span[1]], first: first - 1 };
  const end = pastBelow(tokens, next);
  const zero = tokens[end - 1];
  return end >= 0 && zero?.lower === 'zero'
    ? { ...placed, ...below(placed), span: [span[0], zero.span[1]], next: end, unit: 'degrees' }
    : placed;
}
