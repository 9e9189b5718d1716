import { DASHES, QUOTES } from '../../tables/phrases.ts';
import {
  ALWAYS_LABELS,
  CALLS,
  CLOCK,
  EMERGENCY,
  GRADES,
  LABELS,
  STREETS,
} from '../../tables/traps.ts';
import { lowerAt } from '../../tokens/at.ts';
import { type Candidate, isCapital, wordBefore, written } from './candidate.ts';

/* Words that a hyphen ties to a number without making it a label: "then-42-year-old", "twenty-five". */
const TYING = /^(?:then|now|nearly|almost|over|about|roughly|to|[a-z]*teen|[a-z]*ty)$/;
/* No grade in the news is higher. */
const HIGHEST_GRADE = 10;
const HOUR_CUES = /^(?:at|by|around|about|from|until|till)$/;

/* A number in digits, with no unit and no "about" or "more than". */
const plainDigits = ({ placed, qualified }: Candidate): boolean =>
  placed.shape === 'digits' && placed.unit === null && !qualified;

/* "at 4 p.m.", "7 o'clock", "0800 GMT", "at 2.30". */
function isClock(candidate: Candidate): boolean {
  const { tokens, placed, phrase } = candidate;
  if (placed.unit !== null || placed.shape === 'part' || placed.low > 2400) return false;
  const after = lowerAt(tokens, placed.next);
  const hours = placed.low <= 24 || placed.shape === 'digits';
  if (CLOCK.has(after) && (after !== 'hrs' || placed.low > 99)) return hours;
  if (phrase !== null || !HOUR_CUES.test(wordBefore(candidate))) return false;
  return /^\d{1,2}\.[0-5]\d$/.test(written(candidate));
}

/* "a category two storm", "tier 3 rules", but "at this stage two men". */
const isGraded = ({ tokens, placed }: Candidate): boolean =>
  GRADES.has(lowerAt(tokens, placed.first - 1)) &&
  placed.low < HIGHEST_GRADE &&
  !/^(?:this|that|each|every|same|any|first|second|third)$/.test(lowerAt(tokens, placed.first - 2));

/* "page 5", "flight 370": the number names a thing. */
function isNumbered(candidate: Candidate): boolean {
  const { tokens, placed, phrase, qualified } = candidate;
  const label = wordBefore(candidate);
  const named = tokens[placed.first - 1];
  if (qualified || !LABELS.has(label) || named?.pos === 'VERB') return false;
  if (isGraded(candidate)) return true;
  if (ALWAYS_LABELS.has(label)) return label !== 'no' || isCapital(named);
  if (label === 'top' && lowerAt(tokens, placed.next) === 'of') return true;
  return phrase === null || (phrase.tied && placed.low < 100);
}

/* "410 East Mill Road", "the 700 block of Mill Road": a house number. */
function isAddress(candidate: Candidate): boolean {
  const { tokens, placed } = candidate;
  const next = DASHES.has(lowerAt(tokens, placed.next)) ? placed.next + 1 : placed.next;
  if (plainDigits(candidate) && lowerAt(tokens, next) === 'block') return placed.low >= 100;
  if (!plainDigits(candidate) || !isCapital(tokens[placed.next])) return false;
  const words = tokens.slice(placed.next, placed.next + 4);
  if (/^[NSEW]{1,2}\.?$/.test(words[0]?.text ?? '') && isCapital(words[1])) return true;
  const street = words.findIndex(({ lower }) => STREETS.has(lower));
  return street > 0 && words.slice(0, street + 1).every(isCapital);
}

/* "a .40 caliber pistol", "a 12-gauge shotgun" */
const isBore = ({ tokens, placed: { next } }: Candidate): boolean => {
  const bore = lowerAt(tokens, DASHES.has(lowerAt(tokens, next)) ? next + 1 : next);
  return /^(?:calib(?:er|re)|gauge)$/.test(bore);
};

/* How many words behind the number of an emergency say that it is one. */
const CALL_WORDS = 3;

/* "a 911 call", "a 911 cell phone call". */
const isEmergency = (candidate: Candidate): boolean => {
  const { tokens, placed } = candidate;
  const behind = tokens.slice(placed.next, placed.next + CALL_WORDS);
  return EMERGENCY.has(written(candidate)) && behind.some(({ lower }) => CALLS.has(lower));
};

/* The password "12345": nothing but the number stands in the marks. */
const isQuotedAlone = (candidate: Candidate): boolean => {
  const { tokens, placed } = candidate;
  const behind = tokens.slice(placed.next, placed.next + 2).map(({ text }) => text);
  const close = behind[/^[.,]$/.test(behind[0] ?? '') ? 1 : 0] ?? '';
  const opened = QUOTES.has(tokens[placed.first - 1]?.text ?? '');
  return plainDigits(candidate) && opened && /^["”’]$|^''$/.test(close);
};

/* "1." or "(2)" or "[3]" at the head of a sentence numbers a list. */
function isListMark(candidate: Candidate): boolean {
  const { tokens, placed } = candidate;
  if (!plainDigits(candidate) || placed.low >= 100 || placed.first > 1) return false;
  const after = tokens[placed.next]?.text ?? '';
  return placed.first === 0
    ? /^[.):]$/.test(after)
    : /^[([]$/.test(tokens[0]?.text ?? '') && /^[)\]]$/.test(after);
}

/* "top-four", "post-9": a hyphen ties the number to the word before it. */
function isTiedToWord({ tokens, placed }: Candidate): boolean {
  const dash = tokens[placed.first - 1];
  const word = lowerAt(tokens, placed.first - 2);
  if (word === 'of') return false;
  const tied = tokens[placed.first]?.spaced === false && dash?.spaced === false;
  return tied && DASHES.has(dash?.text ?? '') && /[a-z]$/.test(word) && !TYING.test(word);
}

/* "it fell.[2][16]": a note's number, right behind a word. */
const isFootnote = (candidate: Candidate): boolean => {
  const { tokens, placed } = candidate;
  const open = tokens[placed.first - 1];
  const close = tokens[placed.next];
  return plainDigits(candidate) && open?.text === '[' && !open.spaced && close?.text === ']';
};

const isDigits = (word: string | undefined): boolean => /^\d{3,}$/.test(word ?? '');

/* "0141 496 0123": digits beside digits. */
const isTelephone = (candidate: Candidate): boolean => {
  const { tokens, placed } = candidate;
  const before = tokens[placed.first - 1]?.text;
  const after = tokens[placed.next]?.text;
  return (
    plainDigits(candidate) && isDigits(written(candidate)) && (isDigits(before) || isDigits(after))
  );
};

/* "the 1994 or 2003 version". */
const areYears = ({ placed, qualified }: Candidate): boolean =>
  placed.interval &&
  !qualified &&
  placed.unit === null &&
  placed.low >= 1900 &&
  (placed.high ?? 0) <= 2100 &&
  placed.low < (placed.high ?? 0);

/** Whether a numeral labels or times something instead of counting it. */
export const isLabel = (candidate: Candidate): boolean =>
  isClock(candidate) ||
  isNumbered(candidate) ||
  isAddress(candidate) ||
  isBore(candidate) ||
  isEmergency(candidate) ||
  isQuotedAlone(candidate) ||
  isListMark(candidate) ||
  isFootnote(candidate) ||
  isTelephone(candidate) ||
  areYears(candidate) ||
  isTiedToWord(candidate);
