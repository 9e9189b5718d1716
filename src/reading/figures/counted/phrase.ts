import { COMPLEMENTS, DASHES, DETERMINERS, FURTHER, STANDING, TIED } from '../../tables/phrases.ts';
import { LEVELS } from '../../tables/qualifiers.ts';
import { TIMES } from '../../tables/units.ts';
import { isNoun, lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Placed } from '../numerals/numeral.ts';
import { isDay, readRun } from './noun-phrase.ts';

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

/* How many words a complement may have: a longer one says more than what is counted. */
const LONGEST_COMPLEMENT = 7;
const PERIODS = /^(?:last|this|next|earlier|later|past)$/;
const AFTER_OR = /^(?:so|more|less|fewer|thereabouts)$/;

/** The first token from `from` on that is neither a determiner nor a number ("of the 12 men"). */
export const determined = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (
    DETERMINERS.has(lowerAt(tokens, at)) ||
    tokens[at]?.pos === 'NUM' ||
    (PERIODS.test(lowerAt(tokens, at)) && tokens[at + 1]?.pos === 'NUM')
  )
    at++;
  return at;
};

/* The end of "of", "on", "in" and the like with their noun phrase, when it is short; else `at`. */
function complement(tokens: readonly Token[], at: number): number {
  if (!COMPLEMENTS.has(lowerAt(tokens, at))) return at;
  const { head, to } = readRun(tokens, determined(tokens, at + 1));
  const short = head >= 0 && to - at <= LONGEST_COMPLEMENT;
  const when = head >= 0 && (isDay(tokens[head] as Token) || TIMES.has(lowerAt(tokens, head)));
  return short && !when ? to : at;
}

/* "30-minute", "17-nation"; "40-odd" ties a qualifier, not a noun. */
function tiedTo(tokens: readonly Token[], at: number): Phrase | null {
  const dash = tokens[at];
  const word = tokens[at + 1];
  if (!dash || !word || dash.spaced || word.spaced || !DASHES.has(dash.text)) return null;
  if (!/^[A-Za-z]/.test(word.text) || TIED.has(word.lower) || LEVELS.has(word.lower)) return null;
  const run = word.pos === 'ADJ' && !TIMES.has(word.lower) ? readRun(tokens, at + 1) : null;
  const head = run && run.head > at ? run.head : at + 1;
  return { head, from: at + 1, to: head + 1, tied: head === at + 1 };
}

/* Over "+", "-odd", "or so", "more", "other": what stands between a number and its noun. */
function pastQualifiers(tokens: readonly Token[], next: number): number {
  let at = next;
  if (DASHES.has(lowerAt(tokens, at)) && TIED.has(lowerAt(tokens, at + 1))) at += 2;
  else if (lowerAt(tokens, at) === '+' || TIED.has(lowerAt(tokens, at))) at++;
  else if (lowerAt(tokens, at) === 'or' && AFTER_OR.test(lowerAt(tokens, at + 1))) at += 2;
  while (FURTHER.has(lowerAt(tokens, at))) at++;
  return at;
}

/* "four 3-year-old ponies": the age is an adjective, or stands for them ("four 3-year-olds"); else `at`. */
function pastAge(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.pos !== 'NUM' || !DASHES.has(lowerAt(tokens, at + 1))) return at;
  if (lowerAt(tokens, at + 2) !== 'year') return at;
  if (lowerAt(tokens, at + 4) === 'olds') return at + 4;
  return lowerAt(tokens, at + 4) === 'old' && isNoun(tokens[at + 5]) ? at + 5 : at;
}

/* "the 270 mark" counts no marks, and "the 270 vote threshold" votes. */
function countedBy(tokens: readonly Token[], phrase: Phrase, { low }: Placed): Phrase | null {
  if (low <= 1 || !LEVELS.has(lowerAt(tokens, phrase.head))) return phrase;
  const head = phrase.head - 1;
  return head < phrase.from ? null : { ...phrase, head, to: phrase.head };
}

/* What a number with its own unit is of: "61% of voters", "$1.2 million in damages", "a 30mph limit". */
function afterUnit(tokens: readonly Token[], next: number): Phrase | null {
  let at = next;
  while (tokens[at]?.spaced === false && /^[°A-Za-z]+$/.test((tokens[at] as Token).text)) at++;
  const link = lowerAt(tokens, at);
  const from = link === 'of' ? determined(tokens, at + 1) : link === 'in' ? at + 1 : at;
  const { head, to } = readRun(tokens, from);
  /* "$3bn last year" is of no year, "the $100 mark" of no mark. */
  const when = TIMES.has(lowerAt(tokens, head)) && PERIODS.test(lowerAt(tokens, from));
  const isNone = head < 0 || when || LEVELS.has(lowerAt(tokens, head));
  return isNone ? null : { head, from, to, tied: false };
}

/* A vague number takes a noun only after "of" or "more" ("dozens of men", but "thousands flee"). */
const takesNoun = (tokens: readonly Token[], { next, shape }: Placed): boolean =>
  shape !== 'vague' ||
  !lowerAt(tokens, next - 1).endsWith('s') ||
  /^(?:of|more|-)$/.test(lowerAt(tokens, next));

/** The noun phrase counted by a number; null when no noun follows it. */
export function readPhrase(tokens: readonly Token[], placed: Placed): Phrase | null {
  const { next, unit } = placed;
  if (!takesNoun(tokens, placed)) return null;
  if (unit !== null) return afterUnit(tokens, next);
  const tied = tiedTo(tokens, next);
  if (tied) return tied;
  const at = pastAge(tokens, pastQualifiers(tokens, next));
  if (STANDING.has(lowerAt(tokens, at)) && !isNoun(tokens[at + 1]))
    return { head: at, from: at, to: at + 1, tied: false };
  if (lowerAt(tokens, at) === 'per' && lowerAt(tokens, at + 1) === 'cent')
    return { head: at + 1, from: at, to: complement(tokens, at + 2), tied: false };
  /* "half of the town" and "half the town". */
  const link = lowerAt(tokens, at) === 'of' ? at + 1 : at;
  const from = link > at || placed.shape === 'part' ? determined(tokens, link) : at;
  const { head, to } = readRun(tokens, from);
  if (head < 0) return null;
  return countedBy(tokens, { head, from, to: complement(tokens, to), tied: false }, placed);
}
