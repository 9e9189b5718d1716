import { MAGNITUDES, PARTS, SMALL, VAGUE } from '../tables/numerals.ts';
import type { Token } from '../wink.ts';
import { readDigits } from './digits.ts';
import type { Numeral, Placed } from './numeral.ts';
import { readWords } from './words.ts';

const OPENING: ReadonlySet<string> = new Set([...SMALL.keys(), ...VAGUE.keys(), 'half', 'several']);
const AFTER_ARTICLE: ReadonlySet<string> = new Set([...MAGNITUDES.keys(), ...PARTS.keys(), 'few']);
const SIGNS: ReadonlySet<string> = new Set('-−+.$£€¥₹₩₽₺₪₦');
const CODED =
  /^(?:rs\.?\d*|[a-z.]{0,4}\$|usd|aud|cad|inr|eur|gbp|jpy|cny|rmb|chf|hk|nz|us|u\.s\.|nt|au|ca|a|c|s|r)$/;

const startsWithDigit = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
};

/* "US$5", "Rs 20", "HK $3": letters that may begin an amount of money. */
function opensMoney(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] as Token;
  const next = tokens[at + 1]?.text ?? '';
  const money = next.startsWith('$') || (lower.length > 1 && startsWithDigit(next));
  return (money || /[\d$]$/.test(text)) && CODED.test(lower);
}

function opensDigits(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  if (startsWithDigit(text) || SIGNS.has(text[0] as string)) return true;
  return text.length <= 6 && opensMoney(tokens, at);
}

function opensWords(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  return lower === 'a' ? AFTER_ARTICLE.has(tokens[at + 1]?.lower ?? '') : OPENING.has(lower);
}

/** Every numeral of a sentence, in order; digits that are part of a time, name or address are left out. */
export function scan(text: string, tokens: readonly Token[]): Placed[] {
  const found: Placed[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (opensWords(tokens, at)) at = wordsAt(tokens, at, found);
    else if (opensDigits(tokens, at)) at = digitsAt(text, tokens, at, found);
    else at++;
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
  if (whole) for (const numeral of chain) found.push({ ...numeral, first, next, interval: false });
  return next;
}
