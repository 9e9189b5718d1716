import { MAGNITUDES, SHORT_MAGNITUDES } from '../tables/numerals.ts';
import { SCORES, SCORING } from '../tables/traps.ts';
import type { Token } from '../wink.ts';
import type { Placed } from './numeral.ts';

/* What stands between the two ends of an interval, or the two sides of a score. */
const DASH = /^(?:[-–—]|\s[-–]\s)$/;
const TO = /^(?:\s+to\s+|-to-)$/;
const OR = /^\s+or\s+$/;
const AND = /^\s+and\s+$/;
const RANGING = /^(?:rang|vary|varie|aged|age|anywhere)/;

type Tie = 'dash' | 'to' | 'or' | 'between' | null;

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

function tie(text: string, tokens: readonly Token[], a: Placed, b: Placed): Tie {
  const gap = text.slice(a.span[1], b.span[0]);
  if (DASH.test(gap)) return 'dash';
  if (AND.test(gap)) return between(tokens, a.first - 1) ? 'between' : null;
  if (OR.test(gap)) return b.low > a.low && b.low <= a.low * 2 ? 'or' : null;
  if (!TO.test(gap)) return null;
  const change = lower(tokens, a.first - 1) === 'from';
  return change && !RANGING.test(lower(tokens, a.first - 2)) ? null : 'to';
}

/* "between 5 and 12", "between the ages of 5 and 12". */
const between = (tokens: readonly Token[], at: number): boolean =>
  lower(tokens, at) === 'between' ||
  (lower(tokens, at) === 'of' &&
    lower(tokens, at - 1) === 'ages' &&
    lower(tokens, at - 3) === 'between');

/* "10 to 15 million": the magnitude of the second holds for the first. */
function scaled(text: string, a: Placed, b: Placed): number {
  const word = (placed: Placed) =>
    /[a-z]+$/i.exec(text.slice(...placed.span))?.[0]?.toLowerCase() ?? '';
  const factor = MAGNITUDES[word(b)] ?? SHORT_MAGNITUDES[word(b)] ?? 1;
  const own = MAGNITUDES[word(a)] ?? (a.shape === 'digits' ? SHORT_MAGNITUDES[word(a)] : undefined);
  return own === undefined && a.low * factor <= b.low ? a.low * factor : a.low;
}

const sameKind = (a: Placed, b: Placed): boolean =>
  a.high !== null &&
  b.high !== null &&
  (a.unit === null || a.unit === b.unit || (b.unit === null && a.unit !== 'percent'));

const year = (text: string, { span, low }: Placed): boolean =>
  span[1] - span[0] === 4 && low >= 1000 && low < 2200 && /^\d{4}$/.test(text.slice(...span));

/* Two numbers tied by a dash or "to" that nobody counts: a score, a vote, a season. */
function isScore(tokens: readonly Token[], a: Placed, b: Placed, how: Tie): boolean {
  if (SCORES.has(lower(tokens, b.next)) && b.unit === null) return true;
  const before = tokens[a.first - 1];
  const scoring =
    SCORING.has(before?.lemma ?? '') ||
    (before?.lower === 'of' && SCORES.has(lower(tokens, a.first - 2)));
  if (scoring || lower(tokens, a.first - 1) === 'by')
    return b.unit === null && !noun(tokens[b.next]);
  return (
    how === 'dash' &&
    b.unit === null &&
    !noun(tokens[b.next]) &&
    !/^(?:aged|ages|age)$/.test(before?.lower ?? '')
  );
}

const noun = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) || token.text === '-');

/** Joins numerals that are the two ends of one interval, and drops those that are a score or two years. */
export function joinIntervals(
  text: string,
  tokens: readonly Token[],
  found: readonly Placed[],
): Placed[] {
  const joined: Placed[] = [];
  for (let i = 0; i < found.length; i++) {
    const a = found[i] as Placed;
    const b = found[i + 1];
    const how = b ? tie(text, tokens, a, b) : null;
    if (!b || !how) {
      joined.push(a);
      continue;
    }
    const low = scaled(text, a, b);
    const after = found[i + 2];
    const chained = after !== undefined && how === 'dash' && tie(text, tokens, b, after) === 'dash';
    if (
      chained ||
      year(text, a) ||
      ((how === 'dash' || how === 'to') && isScore(tokens, a, b, how))
    ) {
      i += chained ? 2 : 1;
    } else if (sameKind(a, b) && low < b.low) {
      joined.push({
        ...b,
        span: [a.span[0], b.span[1]],
        low,
        first: a.first,
        unit: b.unit ?? a.unit,
        interval: true,
      });
      i++;
    } else if (how === 'dash') i++;
    else joined.push(a);
  }
  return joined;
}
