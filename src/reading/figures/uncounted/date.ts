import { MONTHS, YEAR_CUES } from '../../tables/traps.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { type Candidate, isCapital, wordBefore, written } from './candidate.ts';

const FIRST_YEAR = 1400;
const LAST_YEAR = 2199;
/* Words before a year: "the 2013 vote". */
const DETERMINED = /^(?:the|his|her|its|their|our|a|this|that|['’]s)$/;
const MANY = /s$|^(?:people|children|men|women)$/;
const JOINED = /^(?:and|to|,|or|through|-|–)$/;

const isMonth = (token: Token | undefined): boolean =>
  isCapital(token) && MONTHS.has(token?.lower.replace('.', '') ?? '');

/* Four digits are a year, unless they are qualified or plural things follow ("2000 soldiers"). */
function isYear(candidate: Candidate): boolean {
  const { tokens, placed, phrase, qualified } = candidate;
  if (!/^[12]\d{3}$/.test(written(candidate))) return false;
  if (placed.low < FIRST_YEAR || placed.low > LAST_YEAR) return false;
  const cue = wordBefore(candidate);
  if (DETERMINED.test(cue)) return true;
  if (qualified) return phrase === null;
  if (YEAR_CUES.has(cue) || isMonth(tokens[placed.first - 1]) || /^[,(]$/.test(cue)) return true;
  if (!phrase || phrase.tied) return true;
  const head = tokens[phrase.head] as Token;
  return head.pos !== 'NOUN' || !MANY.test(head.lower);
}

/** Whether a numeral is the day or the year of a date. */
export function isDate(candidate: Candidate): boolean {
  const { tokens, placed, afterDate, phrase } = candidate;
  if (placed.shape !== 'digits' || placed.unit !== null) return false;
  if (isYear(candidate)) return true;
  if (placed.low > 31 || !Number.isInteger(placed.low)) return false;
  if (isMonth(tokens[placed.first - 1])) return true;
  const next = lowerAt(tokens, placed.next) === 'of' ? placed.next + 1 : placed.next;
  if (isMonth(tokens[next])) return true;
  return afterDate && JOINED.test(wordBefore(candidate)) && phrase === null;
}
