import { CURRENCIES } from '../../tables/units.ts';
import { readMixed, readSimple } from './fraction.ts';
import type { Found, Numeral } from './numeral.ts';
import { matchAt } from './sticky.ts';
import { readTail } from './tail.ts';

/* One pattern of several, tried from left to right at one place. */
const oneOf = (patterns: readonly RegExp[], behind = ''): RegExp =>
  new RegExp(`(?:${patterns.map(({ source }) => source).join('|')})${behind}`, 'y');

const DOLLARS = /(?:US|U\.S\.|AU|CA|NZ|HK|NT|[ACSR])?\s?\$(?:US|AU|CA|NZ|HK|[AC])?/;
const SIGNS = /[£€¥₹₩₽₺₪₦₱฿₫]/;
const CEDIS = /GH[¢₵]/;
/* The sign of the pound, lost on its way through a seven-bit code. */
const LOST_POUND = /#(?=\d[\d.,]*\s(?:m|b)illion\b)/;
/* "N40,000" and "R40 million": naira and rand, whose letter alone is no sign. */
const LETTER = /[NR](?=\d{1,3}(?:,\d{3})+\b|\d[\d.]*\s?(?:[mb]n?|(?:m|b|tr)illion)\b)/;
const SHORT = /(?:Rs\.?|Tk\.?|Rp|K?[Ss]hs?|RM|Php|Dhs?)(?=\s?\d)/;
const ISO =
  /(?:AED|SAR|QAR|GHS|KES|UGX|TZS|LKR|NPR|MYR|SGD|HKD|NZD|IDR|THB|VND|KRW|PHP|MXN|BRL|SEK|NOK|DKK|PLN|EGP|INR|USD|AUD|CAD|EUR|GBP|JPY|CNY|RMB|CHF|BDT|PKR|ZAR|NGN)(?=\s?\d)/;
const CURRENCY = oneOf([DOLLARS, SIGNS, CEDIS, LETTER, LOST_POUND, SHORT, ISO], '\\s?');
const CORE = /(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)|\d+)(?:\.\d+)?|\.\d+/y;
const TIME = /\d+(?::\d\d)+(?:\.\d+)?|\d{1,2}(?:\.\d\d)?\s?(?:[ap]\.?m\b\.?|o['’]clock)/;
const ORDINAL = /(?:\d*[02-9])?(?:1st|2nd|3rd)\b|\d+th\b/;
const DECADE = /\d+['’]?s\b/;
const VERSION = /\d+(?:\.\d+){2,}|\d+(?:[-.]\d+){2,}/;
const TELEPHONE = /\d{3}-\d{4}\b|\d-\d{3}-[A-Z]+|\d{3}-[A-Z]{4}\b/;
const DATE = /\d+\/\d+\/\d+/;
/* Six feet and two inches: "6'2". */
const HEIGHT = /\d+['’]\d+/;
const IDENTIFIER = /\d{9,}/;
/* "1920 x 1080" */
const FORMAT = /\d[\d,.]*\s?[x×]\s?\d[\d,.]*/;
/* Digits that count nothing. */
const OTHER = oneOf([
  ...[TIME, ORDINAL, DECADE, VERSION, TELEPHONE, DATE, HEIGHT, IDENTIFIER, FORMAT],
]);
const WORD = /[\p{L}\d]*/uy;

/* Whether the character before digits makes them part of a name, an address or a label: "A4", "#12". */
const isBound = (text: string, at: number): boolean => {
  const before = text[at - 1] ?? ' ';
  if (before === ' ' || before === '(') return false;
  if (/[\p{L}\d#@/_§©№×]/u.test(before)) return true;
  return /[-–.:']/.test(before) && /[A-Z\d]/.test(text[at - 2] ?? ' ');
};

/* Digits that count nothing; tried only where what follows allows it, for the pattern is slow. */
const otherAt = (text: string, start: number, core: string): RegExpExecArray | null => {
  const end = start + core.length;
  const may =
    core.length >= 9 ||
    /[^\s,;)]/.test(text[end] ?? ' ') ||
    (core.length < 6 && /[apox×]/i.test(text[end + 1] ?? ''));
  return may ? matchAt(OTHER, text, start) : null;
};

const unitOf = (currency: string): string | null =>
  CURRENCIES.get(currency.toLowerCase().replace(/\s/g, '')) ?? null;

/* Decimal fractions times magnitudes keep 12 significant digits: 1.1 × 1e6 is 1100000. */
const exact = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(12));

const isSigned = (text: string, at: number): boolean =>
  /[-−+]/.test(text[at] ?? '') && /[\d.$£€]/.test(text[at + 1] ?? '');

/**
 * Reads digits at a place of a text, with sign, currency, fraction, percent and magnitude; null when
 * no digits stand there. `kind: 'other'` gives the end of digits that are part of something else.
 * `tied` says that a dash ties them to digits already read.
 */
export function readDigits(text: string, at: number, tied = false): Found | null {
  const from = !tied && isSigned(text, at) ? at + 1 : at;
  const currency = /\d/.test(text[from] ?? '') ? null : matchAt(CURRENCY, text, from);
  const start = from + (currency?.[0].length ?? 0);
  const core = matchAt(CORE, text, start)?.[0];
  if (core === undefined) return null;
  const other = currency ? null : otherAt(text, start, core);
  if (other) return { kind: 'other', end: start + other[0].length };
  const end = start + core.length;
  if (!tied && !currency && isBound(text, at)) return { kind: 'other', end };
  if (text[end] === '/') return part(text, at, start, end);
  const mixed = readMixed(text, end);
  const tail = readTail(text, mixed.end, currency !== null);
  if (!tail)
    return { kind: 'other', end: mixed.end + (matchAt(WORD, text, mixed.end)?.[0].length ?? 0) };
  const sign = from > at && text[at] !== '+' ? -1 : 1;
  const value = exact(sign * (Number(core.replaceAll(',', '')) + mixed.value) * tail.factor);
  const unit = (currency && unitOf(currency[0])) ?? tail.unit;
  return found([at, tail.end], value, unit, 'digits');
}

const found = (
  span: Numeral['span'],
  value: number,
  unit: string | null,
  shape: Numeral['shape'],
): Found => ({ kind: 'numeral', numeral: { span, low: value, high: value, unit, shape } });

function part(text: string, at: number, start: number, end: number): Found {
  const simple = readSimple(text, start);
  if (simple) return found([at, simple.end], simple.value, null, 'part');
  return { kind: 'other', end: end + 1 + (matchAt(WORD, text, end + 1)?.[0].length ?? 0) };
}
