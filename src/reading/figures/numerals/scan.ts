import { MAGNITUDES, PARTS, SMALL, VAGUE } from '../../tables/numerals.ts';
import { CURRENCIES } from '../../tables/units.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { readDigits } from './digits.ts';
import type { Numeral, Placed } from './numeral.ts';
import { readWords } from './words.ts';

const OPENING: ReadonlySet<string> = new Set([...SMALL.keys(), ...VAGUE.keys(), 'half', 'several']);
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...MAGNITUDES.keys(),
  ...PARTS.keys(),
  'few',
  'couple',
]);
const MONEY: ReadonlySet<string> = new Set('$£€¥₹₩₽₺₪₦₱฿₫');
const SIGNS: ReadonlySet<string> = new Set('-−+.#');
/* "Rs", "RM", "AED" */
const CODES = [...CURRENCIES.keys()].filter((key) => /^[a-z¢₵]+$/.test(key)).join('|');
const CODE = new RegExp(`^(?:${CODES})\\.?$`);
const COUNTRY = /^(?:US|U\.S\.|HK|NZ|NT|AU|CA)$/;
const GLUED = new RegExp(`^(?:(?:${CODES})\\.?\\d[\\d.,]*(?:[mb]n?)?|[a-z.]{1,4}\\$)$`);
/* The dollar of one of these stands beside it. */
const LETTER = /^[ACSR]$/;
/* No number word is ever tagged as one of these; passing them over halves the time of a scan. */
const NEVER: ReadonlySet<string> = new Set([
  'VERB',
  'ADP',
  'AUX',
  'PRON',
  'PART',
  'CCONJ',
  'SCONJ',
]);

const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/* Digits, a sign before digits, or letters glued to an amount ("Rs20", "US$"). */
function opensDigits(source: string, { text, lower, span }: Token, code: number): boolean {
  if (isLetter(code)) {
    const last = text.charCodeAt(text.length - 1);
    const ends = isDigit(last) || last === 36 || (code < 97 && (last === 109 || last === 110));
    return ends && GLUED.test(lower);
  }
  if (isDigit(code)) return true;
  const first = text[0] as string;
  if (!SIGNS.has(first)) return MONEY.has(first);
  const after = source[span[0] + 1] ?? '';
  return MONEY.has(after) || isDigit(after.charCodeAt(0));
}

/* Where an amount begins: "Rs" of "Rs 20", "HK" of "HK $3". */
function amountFrom(tokens: readonly Token[], at: number, free: number): number {
  const before = tokens[at - 1];
  if (at <= free || !before) return at;
  const dollars = tokens[at]?.text.startsWith('$');
  const beside = tokens[at]?.spaced === false && LETTER.test(before.text);
  const own = dollars ? beside || COUNTRY.test(before.text) : CODE.test(before.lower);
  return own ? at - 1 : at;
}

function opensWords(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at] as Token;
  if (NEVER.has(pos)) return false;
  return lower === 'a' ? AFTER_ARTICLE.has(lowerAt(tokens, at + 1)) : OPENING.has(lower);
}

/** Every numeral of a sentence, in order; digits that are part of a time, name or address are left out. */
export function scan(text: string, tokens: readonly Token[]): Placed[] {
  const found: Placed[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const code = token.text.charCodeAt(0);
    let next = at;
    if (opensDigits(text, token, code))
      next = digitsAt(text, tokens, amountFrom(tokens, at, free), found);
    else if (isLetter(code) && opensWords(tokens, at)) next = wordsAt(tokens, at, found);
    if (next > at) {
      free = next;
      at = next - 1;
    }
  }
  return found;
}

/* Words of a number; gives the next token to look at. */
function wordsAt(tokens: readonly Token[], first: number, found: Placed[]): number {
  const words = readWords(tokens, first);
  if (!words) return first + 1;
  const { next, shape } = words;
  /* Of "half an hour" the numeral is "half". */
  const last = shape === 'part' && tokens[next - 1]?.lower.startsWith('a') ? next - 2 : next - 1;
  const value = Number(words.value.toPrecision(12));
  found.push({
    span: [(tokens[first] as Token).span[0], (tokens[last] as Token).span[1]],
    low: value,
    high: shape === 'vague' ? null : value,
    unit: null,
    shape,
    first,
    next,
    interval: false,
  });
  return next;
}

/* Digits, and further digits that a dash ties to them ("10-15"); gives the next token to look at. */
function digitsAt(text: string, tokens: readonly Token[], first: number, found: Placed[]): number {
  const chain: Numeral[] = [];
  let at = (tokens[first] as Token).span[0];
  let whole = true;
  for (let tied = false; ; tied = true) {
    const read = readDigits(text, at, tied);
    if (!read) break;
    at = read.kind === 'numeral' ? read.numeral.span[1] : read.end;
    if (read.kind === 'numeral') chain.push(read.numeral);
    else whole = false;
    if (!/[-–—]/.test(text[at] ?? '') || !/[\d$£€]/.test(text[at + 1] ?? '')) break;
    at++;
  }
  let next = first + 1;
  while (next < tokens.length && (tokens[next] as Token).span[0] < at) next++;
  if (whole) for (const numeral of chain) found.push({ first, next, interval: false, ...numeral });
  return next;
}
