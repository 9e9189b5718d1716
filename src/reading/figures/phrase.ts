import { DAYS, MONTHS } from '../tables/traps.ts';
import { MEASURES, TIMES } from '../tables/units.ts';
import type { Token } from '../wink.ts';

/** The noun phrase a number counts, as token indexes. */
export interface Phrase {
  /** The head noun. */
  readonly head: number;
  /** First token of the phrase. */
  readonly from: number;
  /** First token after it, a short complement included. */
  readonly to: number;
  /** Whether the number is tied to the head by a hyphen ("30-minute"). */
  readonly tied: boolean;
}

const DASHES = new Set(['-', '‑', '–']);
const DETERMINERS = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'those',
  'these',
  'all',
  'whose',
  'a',
  'an',
]);
const POSSESSIVE = new Set(["'s", '’s', "'", '’', 's’']);
const OTHERS = new Set(['others', 'dead', 'wounded', 'injured', 'missing', 'hurt']);
const COMPLEMENTS = new Set([
  'of',
  'on',
  'in',
  'against',
  'at',
  'from',
  'for',
  'to',
  'with',
  'between',
]);

const dated = ({ lower, pos }: Token): boolean =>
  DAYS.has(lower) || (pos === 'PROPN' && MONTHS.has(lower.replace('.', '')) && lower !== 'may');

const nominal = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN';
const modifier = (token: Token | undefined): boolean => nominal(token) || token?.pos === 'ADJ';
const participle = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && /(?:ed|en|ing|wn|lt|nt)$/.test(token.lower);

const plural = (word: string): boolean => /[^s]s$/.test(word);

/* Whether the run of words goes on at `at`, with `head` the last noun so far or -1. */
function goesOn(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const common = head >= 0 && tokens[head]?.pos === 'NOUN' && head === at - 1;
  if (dated(token)) return false;
  switch (token.pos) {
    case 'NOUN':
      return !(common && plural((tokens[head] as Token).lower) && !plural(token.lower));
    case 'PROPN':
      return !common;
    case 'ADJ':
      return head < 0 ? true : !common && modifier(next);
    case 'VERB':
      return (
        participle(token) &&
        !common &&
        (nominal(next) || next?.pos === 'ADJ') &&
        (head < 0 || tokens[head]?.pos === 'PROPN')
      );
    case 'ADV':
      return head < 0 && (next?.pos === 'ADJ' || participle(next));
    case 'CCONJ':
      return (
        (token.lower === 'and' || token.lower === 'or') &&
        !common &&
        at > 0 &&
        modifier(tokens[at - 1]) &&
        modifier(next) &&
        ahead(tokens, at + 1)
      );
    default:
      return false;
  }
}

/* Whether a common noun comes within the next three words, before anything but modifiers. */
function ahead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (tokens[i]?.pos === 'NOUN') return true;
    if (!modifier(tokens[i])) return false;
  }
  return false;
}

/* Reads words that build one noun phrase from `from` on; its head is the last noun. */
function run(tokens: readonly Token[], from: number): { head: number; to: number } {
  let head = -1;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (DASHES.has(token.text) && !token.spaced && at > from && tokens[at + 1]?.spaced === false)
      continue;
    if (
      DASHES.has(tokens[at - 1]?.text ?? '') &&
      at > from &&
      !token.spaced &&
      /^[A-Za-z]/.test(token.text)
    ) {
      if (nominal(token)) head = at;
      continue;
    }
    if (
      POSSESSIVE.has(token.lower) &&
      head >= 0 &&
      modifier(tokens[at + 1]) &&
      !TIMES.has((tokens[head] as Token).lower)
    ) {
      continue;
    }
    if (
      token.lower === ',' &&
      head < 0 &&
      tokens[at - 1]?.pos === 'ADJ' &&
      modifier(tokens[at + 1])
    )
      continue;
    if (!goesOn(tokens, at, head)) break;
    if (nominal(token)) head = at;
    if (TIMES.has(token.lower) || (MEASURES.has(token.lower) && tokens[at + 1]?.pos !== 'NOUN')) {
      at++;
      break;
    }
  }
  return { head, to: head + 1 };
}

/* "of", "on", "in" and the like with their noun phrase, when it is short. */
function complement(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? '';
  if (!COMPLEMENTS.has(word)) return at;
  let from = at + 1;
  while (DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
  const { head, to } = run(tokens, from);
  return head >= 0 && to - at <= 7 && !dated(tokens[head] as Token) ? to : at;
}

/* "30-minute", "42-year-old", "12- and 13-year-olds". */
function tied(tokens: readonly Token[], at: number): Phrase | null {
  const dash = tokens[at];
  if (!dash || !DASHES.has(dash.text) || dash.spaced) return null;
  const head = at + 1;
  const word = tokens[head];
  if (!word || word.spaced || !/^[A-Za-z]/.test(word.text)) return null;
  return { head, from: head, to: head + 1, tied: true };
}

const skipped = (tokens: readonly Token[], from: number): number => {
  let at = from;
  const word = () => tokens[at]?.lower ?? '';
  if (['+', 'odd', 'plus'].includes(word())) at++;
  else if (
    DASHES.has(word()) &&
    ['odd', 'plus', 'something', 'strong'].includes(tokens[at + 1]?.lower ?? '')
  )
    at += 2;
  else if (word() === 'or' && ['so', 'more', 'less', 'fewer'].includes(tokens[at + 1]?.lower ?? ''))
    at += 2;
  while (
    ['more', 'other', 'additional', 'further', 'or', 'such'].includes(word()) &&
    word() !== 'or'
  )
    at++;
  return at;
};

/** The noun phrase counted by a number whose next token is `next`; null when no noun follows it. */
export function readPhrase(tokens: readonly Token[], next: number): Phrase | null {
  const compound = tied(tokens, next);
  if (
    compound &&
    !['odd', 'plus', 'something', 'strong'].includes(tokens[compound.head]?.lower ?? '')
  )
    return compound;
  let from = skipped(tokens, next);
  const first = tokens[from];
  if (first && OTHERS.has(first.lower) && !nominal(tokens[from + 1]))
    return { head: from, from, to: from + 1, tied: false };
  if (first?.lower === 'of') {
    from++;
    while (
      DETERMINERS.has(tokens[from]?.lower ?? '') ||
      (from > next + 1 && tokens[from]?.pos === 'NUM')
    )
      from++;
  }
  if (first?.lower === 'per' && tokens[from + 1]?.lower === 'cent') {
    return { head: from + 1, from, to: complement(tokens, from + 2), tied: false };
  }
  const { head, to } = run(tokens, from);
  return head < 0 ? null : { head, from, to: complement(tokens, to), tied: false };
}
