import { MAGNITUDES, PARTS, SMALL, VAGUE } from '../tables/numerals.ts';
import type { Token } from '../wink.ts';
import { readDigits } from './digits.ts';
import type { Found, Numeral, Placed } from './numeral.ts';
import { readWords } from './words.ts';

const WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(SMALL),
  ...Object.keys(VAGUE),
  'a',
  'an',
  'half',
  'several',
]);
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...Object.keys(MAGNITUDES),
  ...Object.keys(PARTS),
  'few',
]);
const SIGNED = /^[-−+.$£€¥₹₩₽₺₪₦]/;
const CODED =
  /^(?:rs\.?\d*|[a-z.]{0,4}\$|usd|aud|cad|inr|eur|gbp|jpy|cny|rmb|chf|hk|nz|us|nt|au|ca|a|c|s|r)$/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const opensDigits = (tokens: readonly Token[], at: number): boolean => {
  const { text, lower } = tokens[at] as Token;
  if (isDigit(text.charCodeAt(0))) return true;
  if (SIGNED.test(text)) return true;
  if (text.length > 6 || !CODED.test(lower)) return false;
  const last = text.charCodeAt(text.length - 1);
  const next = tokens[at + 1]?.text ?? '';
  return isDigit(last) || next.startsWith('$') || (lower.length > 1 && isDigit(next.charCodeAt(0)));
};

const opensWords = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at] as Token;
  if (!WORDS.has(lower)) return false;
  if (lower !== 'a' && lower !== 'an') return true;
  const next = tokens[at + 1]?.lower ?? '';
  return AFTER_ARTICLE.has(next);
};

const tokenFrom = (tokens: readonly Token[], at: number, end: number): number => {
  let next = at;
  while (next < tokens.length && (tokens[next] as Token).span[0] < end) next++;
  return next;
};

const place = (numeral: Numeral, first: number, next: number): Placed => ({
  ...numeral,
  first,
  next,
  interval: false,
});

/** Every numeral of a sentence, in order; digits that are part of a time, name or address are left out. */
export function scan(text: string, tokens: readonly Token[]): Placed[] {
  const found: Placed[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (opensDigits(tokens, i)) i = digitsAt(text, tokens, i, found);
    else if (opensWords(tokens, i)) {
      const words = readWords(tokens, i);
      if (words) found.push(place(words.numeral, i, words.next));
      i = words?.next ?? i + 1;
    } else i++;
  }
  return found;
}

/* Digits, and further digits that a dash ties to them ("10-15"); gives the next token to look at. */
function digitsAt(text: string, tokens: readonly Token[], first: number, found: Placed[]): number {
  const start = (tokens[first] as Token).span[0];
  const chain: Numeral[] = [];
  let at = start;
  let whole = true;
  for (let tied = false; ; tied = true) {
    const read: Found | null = readDigits(text, at, tied);
    if (!read) break;
    at = read.kind === 'numeral' ? read.numeral.span[1] : read.end;
    if (read.kind === 'numeral') chain.push(read.numeral);
    else whole = false;
    if (!/[-–—]/.test(text[at] ?? '') || !/[\d$£€]/.test(text[at + 1] ?? '')) break;
    at++;
  }
  const next = Math.max(first + 1, tokenFrom(tokens, first, at));
  if (whole) for (const numeral of chain) found.push(place(numeral, first, next));
  return next;
}
