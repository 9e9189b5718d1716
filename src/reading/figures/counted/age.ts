import { LABELS } from '../../tables/traps.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Placed } from '../numerals/numeral.ts';
import type { Phrase } from './phrase.ts';

/* The greatest age on record: Jeanne Calment, 122 years. */
const OLDEST = 122;
const CUES = /^(?:aged?|ages|turn|turned|turning|turns)$/;
/* Words between a cue and the number: "aged |only nine". */
const HEDGE = /^(?:just|only|about|around|between|from|now|then|all|nearly|almost|both)$/;
/* "those between 18 and 24", "children under five". */
const WHO: ReadonlySet<string> = new Set(
  `those them people person persons men women children child boys girls kids youths adults voters residents
  patients drivers players pupils anyone everyone anybody everybody`.split(/\s+/),
);
/* "a |man of 42" */
const PERSON = /^(?:man|men|woman|women|boys?|girls?|youths?|teenagers?|pensioners?)$/;
/* "|she was 42", "the |youngest was 42" */
const SUBJECT = /^(?:he|she|i|who|youngest|oldest|eldest)$/;
const LIMIT = /^(?:under|over|below|above)$/;
const BE = /^(?:is|was|am|['’]s)$/;
const AFTER_APPOSED = /^(?:[,.;()—–]|of|was|from|had|has|who|is)$/;
const AFTER_STATED = /^(?:[.,;]|when|and|but|at|on)$/;
/* "adults 21 and over" */
const AND_ON = /^(?:over|under|above|below|up)$/;
/* Not years: "between the ages of six |weeks and six years". */
const YOUNGEST = /^(?:days|weeks|months)$/;
/* Up to here "At 9," may be a time of day. */
const HOURS = 12;

/* "42-year-old", "42 year old", "12- and 13-year-olds". */
const isTiedAge = (tokens: readonly Token[], { head, to }: Phrase): boolean => {
  const old = lowerAt(tokens, tokens[to]?.text === '-' ? to + 1 : to);
  return /^years?$/.test(lowerAt(tokens, head)) && /^olds?$/.test(old);
};

/* "a four year old boy", "the 20 year-old striker": the first hyphen was left out. */
const isSpacedAge = (tokens: readonly Token[], next: number): boolean =>
  lowerAt(tokens, next) === 'year' &&
  /^olds?$/.test(lowerAt(tokens, tokens[next + 1]?.text === '-' ? next + 2 : next + 1));

/* "a man of 42", "girls of 15". */
const isOfPerson = (tokens: readonly Token[], first: number): boolean =>
  lowerAt(tokens, first - 1) === 'of' && PERSON.test(lowerAt(tokens, first - 2));

/* ", 42," and "(42)" after a name; ", from 38," is no age, nor is "Section (1)". */
function isApposed(tokens: readonly Token[], first: number, next: number): boolean {
  if (/^(?:from|between)$/.test(lowerAt(tokens, first))) return false;
  if (!/^(?:PROPN|NOUN)$/.test(tokens[first - 2]?.pos ?? '')) return false;
  const open = lowerAt(tokens, first - 1);
  const close = tokens[next]?.lower ?? '.';
  if (open === '(') return close === ')' && !LABELS.has(lowerAt(tokens, first - 2));
  const further = close === 'and' && /^an?$/.test(lowerAt(tokens, next + 1));
  return open === ',' && (further || AFTER_APPOSED.test(close));
}

/* "Ann Lee, nine, and her brother": in words after a person alone. */
const isApposedWord = (tokens: readonly Token[], first: number, next: number, people: Ends) =>
  lowerAt(tokens, first - 1) === ',' &&
  people.has(tokens[first - 2]?.span[1] ?? -1) &&
  /^[,.;)]$/.test(tokens[next]?.lower ?? '.');

/* "At 62, he retired.", "Now 91, she lives alone." */
const isOpening = (tokens: readonly Token[], { first, next, low }: Placed): boolean =>
  first === 1 &&
  /^(?:at|now)$/.test(lowerAt(tokens, 0)) &&
  low > HOURS &&
  lowerAt(tokens, next) === ',';

/* "She was 42.", "until Ann Lee was about 16,", "the youngest, Ann Lee, was 24". */
function isStated(tokens: readonly Token[], first: number, next: number): boolean {
  const be = lowerAt(tokens, first - 1);
  const subject = lowerAt(tokens, first - 2);
  if (!BE.test(be) || !AFTER_STATED.test(tokens[next]?.lower ?? '.')) return false;
  const named = tokens[subject === ',' ? first - 3 : first - 2]?.pos === 'PROPN';
  return SUBJECT.test(subject) || (named && /^[iw]/.test(be));
}

/* "crashed at turn 14" */
const isCorner = (tokens: readonly Token[], first: number): boolean =>
  lowerAt(tokens, first - 1) === 'turn' &&
  /^(?:at|in|into|of|on)$/.test(lowerAt(tokens, first - 2));

/* "aged 22 and 23": the second of two ages. */
const isSecond = (tokens: readonly Token[], first: number): boolean =>
  /^(?:and|,|or)$/.test(lowerAt(tokens, first - 1)) &&
  /^\d+$/.test(lowerAt(tokens, first - 2)) &&
  CUES.test(lowerAt(tokens, first - 3));

/* "children under five", "people over 65", "eleven were under 18", "girls as young as nine". */
const isLimit = (tokens: readonly Token[], first: number): boolean => {
  const cue = lowerAt(tokens, first - 1);
  const before = lowerAt(tokens, first - 2);
  if (cue === 'than') return /^(?:younger|older)$/.test(before);
  if (LIMIT.test(cue)) {
    const isSaid = /^(?:is|are|was|were)$/.test(before);
    const who = tokens[isSaid ? first - 3 : first - 2];
    return WHO.has(who?.lower ?? '') || (isSaid && who?.pos === 'NUM');
  }
  return cue === 'as' && /^(?:young|old)$/.test(before);
};

/* ", 30 of whom": a part of those who are counted. */
const isOfWhom = (tokens: readonly Token[], next: number): boolean =>
  lowerAt(tokens, next) === 'of' &&
  /^(?:whom|which|them|these|those)$/.test(lowerAt(tokens, next + 1));

/* "17 or younger" */
const isAndOn = (tokens: readonly Token[], next: number): boolean =>
  /^(?:and|or)$/.test(lowerAt(tokens, next)) &&
  /^(?:older|younger)$/.test(lowerAt(tokens, next + 1));

/* "those between 18 and 24", "residents 21 and over" */
const isGroup = (tokens: readonly Token[], { first, next, interval }: Placed): boolean => {
  if (interval && HEDGE.test(lowerAt(tokens, first - 1)))
    return WHO.has(lowerAt(tokens, first - 2));
  return (
    WHO.has(lowerAt(tokens, first - 1)) &&
    lowerAt(tokens, next) === 'and' &&
    AND_ON.test(lowerAt(tokens, next + 1))
  );
};

/* Where the names of persons end in the text. */
type Ends = ReadonlySet<number>;

/* Whether a number without a noun is an age by what stands around it; `first` is its first token, "just" and the like included. */
function isBareAge(tokens: readonly Token[], placed: Placed, first: number, people: Ends): boolean {
  const { low, next, shape } = placed;
  if (isLimit(tokens, placed.first) || isOpening(tokens, placed)) return true;
  if (isAndOn(tokens, next)) return true;
  if (shape !== 'digits' && shape !== 'words') return false;
  if (isOfPerson(tokens, first)) return true;
  if (shape === 'words' && isApposedWord(tokens, first, next, people)) return true;
  if (isStated(tokens, first, next)) return shape === 'digits' || low > 1;
  return shape === 'digits' && (isGroup(tokens, placed) || isApposed(tokens, first, next));
}

/**
 * Whether a number is a person's age: "42-year-old", "Ann Lee, 42,", "aged 42", "he was 42". `people` says
 * where the names of persons end.
 */
export function isAge(
  tokens: readonly Token[],
  placed: Placed,
  phrase: Phrase | null,
  people: Ends,
): boolean {
  if (phrase?.tied) return isTiedAge(tokens, phrase);
  const { low, high, unit, next } = placed;
  if (unit !== null || low > OLDEST || low <= 0 || high === null) return false;
  if (isSpacedAge(tokens, next)) return true;
  if (isOfWhom(tokens, next)) return false;
  if (isLimit(tokens, placed.first) && tokens[next]?.pos === 'VERB') return true;
  const first = HEDGE.test(lowerAt(tokens, placed.first - 1)) ? placed.first - 1 : placed.first;
  const cue = lowerAt(tokens, first - 1);
  if (isSecond(tokens, first)) return phrase === null;
  if (CUES.test(cue) && !isCorner(tokens, first)) return phrase === null || /^age/.test(cue);
  if (/^(?:of|from)$/.test(cue) && /^ages?$/.test(lowerAt(tokens, first - 2)))
    return !YOUNGEST.test(lowerAt(tokens, next));
  return phrase === null && isBareAge(tokens, placed, first, people);
}
