import { GLYPHS, MAGNITUDES, SHORT_MAGNITUDES } from '../tables/numerals.ts';
import { ATTACHED, CURRENCIES } from '../tables/units.ts';
import type { Found } from './numeral.ts';

const CURRENCY =
  /(?:(?:US|U\.S\.|AU|CA|NZ|HK|NT|[ACSR])?\s?\$(?:US|AU|CA|NZ|HK|[AC])?|[£€¥₹₩₽₺₪₦]|(?:Rs\.?|INR|USD|AUD|CAD|EUR|GBP|JPY|CNY|RMB|CHF)(?=\s?\d))\s?/y;
const CORE = /(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)|\d+)(?:\.\d+)?|\.\d+/y;
/* Times of day, ordinals, decades, dates, versions, telephone numbers: digits that count nothing. */
const OTHER =
  /\d+(?::\d\d)+(?:\.\d+)?|\d{1,2}(?:\.\d\d)?\s?(?:[ap]\.?m\b\.?|o['’]clock)|(?:\d*[02-9])?(?:1st|2nd|3rd)\b|\d+th\b|\d+['’]?s\b|\d+(?:\.\d+){2,}|\d+(?:[-.]\d+){2,}|\d{3}-\d{4}\b|\d+\/\d+\/\d+|\d+['’]\d+|\d{9,}/y;
const FRACTION = /(\d+)\/(\d+)(?![\d/])/y;
const MIXED = /\s?(\d)\/(\d{1,2})(?![\d/])/y;
const GLYPH = /\s?([½⅓⅔¼¾⅕⅛])/y;
const PERCENT = /\s?%/y;
const MAGNITUDE =
  /[\s-]?(million|billion|trillion|thousand|hundred|dozen|lakhs?|crores?|mn|bn)\b/iy;
const LETTERS = /°?[A-Za-z]+/y;
const MORE_MAGNITUDE = /\s(million|billion|crores?)\b/iy;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Characters before digits that make them part of a name, an address or a label. */
const bound = (text: string, at: number): boolean => {
  const before = text[at - 1] ?? ' ';
  if (/[\p{L}\d#@/_§©№]/u.test(before)) return true;
  return /[-–.:'’]/.test(before) && /[A-Z\d]/.test(text[at - 2] ?? ' ') && before !== '’';
};

const unitOf = (currency: string): string | null =>
  CURRENCIES.get(currency.toLowerCase().replace(/\s/g, '')) ?? null;

interface Tail {
  readonly end: number;
  readonly factor: number;
  readonly unit: string | null;
}

/* What follows the digits without being a word of its own: magnitude, percent, letters of a unit. */
function tail(text: string, at: number, money: boolean): Tail | null {
  const percent = match(PERCENT, text, at);
  if (percent) return { end: at + percent[0].length, factor: 1, unit: 'percent' };
  const word = match(MAGNITUDE, text, at);
  if (word) return magnified(text, at + word[0].length, (word[1] as string).toLowerCase());
  const letters = match(LETTERS, text, at);
  if (!letters) return { end: at, factor: 1, unit: null };
  return attached(text, at, letters[0], money);
}

function magnified(text: string, end: number, word: string): Tail {
  const factor = MAGNITUDES.get(word) ?? SHORT_MAGNITUDES.get(word) ?? 1;
  const second = match(MORE_MAGNITUDE, text, end);
  if (!second) return { end, factor, unit: null };
  const times = MAGNITUDES.get((second[1] as string).toLowerCase()) ?? 1;
  return { end: end + second[0].length, factor: factor * times, unit: null };
}

function attached(text: string, at: number, letters: string, money: boolean): Tail | null {
  const word = letters.toLowerCase();
  const end = at + letters.length;
  if (/\d/.test(text[end] ?? '')) return null;
  const short = SHORT_MAGNITUDES.get(word);
  if (short && (money || !ATTACHED.has(word) || metresOfPeople(text, end)))
    return { end, factor: short, unit: null };
  if (letters.startsWith('°')) return { end: at, factor: 1, unit: 'degrees' };
  if (ATTACHED.has(word)) return { end: at, factor: 1, unit: unitName(word) };
  if (/^[a-z]{4,}$/.test(letters)) return { end: at, factor: 1, unit: null };
  return null;
}

const unitName = (letters: string): string =>
  letters === 'pc' || letters === 'pct' ? 'percent' : letters;

/* "1.5m people" is a million and a half; "1.5m long" and "1.5m." are metres. */
const metresOfPeople = (text: string, end: number): boolean =>
  /^\s[a-z]+s\b|^\s(?:people|men|women|children)\b/.test(text.slice(end, end + 24)) &&
  !/^\s(?:across|as|has|was|is)\b/.test(text.slice(end, end + 8));

/**
 * Reads digits at a place of a text, with sign, currency, fraction, percent and magnitude; null when
 * no digits stand there. `kind: 'other'` gives the end of digits that are part of something else.
 * `tied` says that a dash ties them to digits already read.
 */
export function readDigits(text: string, at: number, tied = false): Found | null {
  const sign = !tied && /[-−+]/.test(text[at] ?? '') && /[\d.$£€]/.test(text[at + 1] ?? '') ? 1 : 0;
  const currency = match(CURRENCY, text, at + sign);
  const start = at + sign + (currency?.[0].length ?? 0);
  const core = match(CORE, text, start);
  if (!core) return null;
  const money = currency ? unitOf(currency[0]) : null;
  const other = money ? null : match(OTHER, text, start);
  if (other) return { kind: 'other', end: start + other[0].length };
  if (!tied && !currency && bound(text, at)) return { kind: 'other', end: start + core[0].length };
  const fraction = match(FRACTION, text, start);
  if (fraction) return simple(text, at, fraction);
  const value = Number(core[0].replaceAll(',', ''));
  const more = fractionAfter(text, start + core[0].length);
  const after = tail(text, more.end, money !== null);
  if (!after) {
    const letters = match(LETTERS, text, more.end);
    return { kind: 'other', end: more.end + (letters?.[0].length ?? 0) };
  }
  const signed = sign && text[at] !== '+' ? -1 : 1;
  const amount = round(signed * (value + more.value) * after.factor);
  return {
    kind: 'numeral',
    numeral: {
      span: [at, after.end],
      low: amount,
      high: amount,
      unit: money ?? after.unit,
      shape: 'digits',
    },
  };
}

/* Decimal fractions times magnitudes keep 12 significant digits: 1.1 × 1e6 is 1100000. */
const round = (value: number): number => Number(value.toPrecision(12));

function fractionAfter(
  text: string,
  end: number,
): { readonly end: number; readonly value: number } {
  const glyph = match(GLYPH, text, end);
  if (glyph) return { end: end + glyph[0].length, value: GLYPHS.get(glyph[1] as string) ?? 0 };
  const mixed = /\s/.test(text[end] ?? '') ? match(MIXED, text, end) : null;
  const [top, bottom] = [Number(mixed?.[1]), Number(mixed?.[2])];
  return mixed && top < bottom
    ? { end: end + mixed[0].length, value: top / bottom }
    : { end, value: 0 };
}

/* "1/3 of" and "1/2 inch" are parts of one; "9/11", "24/7" and "8/10" are not. */
function simple(text: string, at: number, [whole, above, below]: RegExpExecArray): Found {
  const end = at + whole.length;
  const [top, bottom] = [Number(above), Number(below)];
  const part =
    top < bottom &&
    [2, 3, 4, 5, 8].includes(bottom) &&
    /^\s(?:of|[a-z]+)\b/.test(text.slice(end, end + 20));
  if (!part) return { kind: 'other', end };
  const value = top / bottom;
  return {
    kind: 'numeral',
    numeral: { span: [at, end], low: value, high: value, unit: null, shape: 'part' },
  };
}
