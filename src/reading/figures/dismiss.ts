import type { Span } from '../../news/span.ts';
import { DASHES } from '../tables/phrases.ts';
import { CLOCK, IDIOMS, LABELS, MONTHS, NOT_ONE, STREETS, YEAR_CUES } from '../tables/traps.ts';
import { MEASURES, TIMES } from '../tables/units.ts';
import type { Token } from '../wink.ts';
import { reports } from './act.ts';
import type { Placed } from './numeral.ts';
import type { Phrase } from './phrase.ts';

/** A numeral with what surrounds it. */
export interface Candidate {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly placed: Placed;
  readonly phrase: Phrase | null;
  /** Whether words before it bound it ("about", "more than"). */
  readonly qualified: boolean;
  /** Mentions of names in the article. */
  readonly mentions: readonly Span[];
  /** Whether the numeral before it in the sentence was part of a date. */
  readonly afterDate: boolean;
}

/* Words tied to a number that qualify it ("then-42-year-old"). */
const TYING = /^(?:then|now|nearly|almost|over|about|roughly|to|[a-z]*teen|[a-z]*ty)$/;

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
const month = (token: Token | undefined): boolean =>
  token !== undefined && /^[A-Z]/.test(token.text) && MONTHS.has(token.lower.replace('.', ''));

/* The token before a numeral, over the point of an abbreviation that stands alone. */
const before = ({ tokens, placed }: Candidate): Token | undefined => {
  const at = placed.first - 1;
  return tokens[at]?.text === '.' && month(tokens[at - 1]) ? tokens[at - 1] : tokens[at];
};

const digitsOf = ({ text, placed }: Candidate): string => text.slice(...placed.span);

/** Whether a numeral is the day or year of a date. */
export function isDate(candidate: Candidate): boolean {
  const { tokens, placed, afterDate, phrase } = candidate;
  if (placed.shape !== 'digits' || placed.unit !== null) return false;
  if (isYear(candidate)) return true;
  if (placed.low > 31 || !Number.isInteger(placed.low)) return false;
  if (month(before(candidate))) return true;
  const next = lower(tokens, placed.next) === 'of' ? placed.next + 1 : placed.next;
  if (month(tokens[next])) return true;
  const joined = /^(?:and|to|,|or|through|-|–)$/.test(lower(tokens, placed.first - 1));
  return afterDate && joined && phrase === null;
}

const isYear = (candidate: Candidate): boolean => {
  const { tokens, placed, phrase, qualified } = candidate;
  const digits = digitsOf(candidate);
  if (!/^[12]\d{3}$/.test(digits) || placed.low < 1400 || placed.low > 2199) return false;
  const cue = lower(tokens, placed.first - 1);
  if (YEAR_CUES.has(cue) || month(before(candidate)) || cue === ',' || cue === '(') return true;
  if (qualified) return phrase === null;
  if (!phrase || phrase.tied) return true;
  const head = tokens[phrase.head] as Token;
  const counted = head.pos === 'NOUN' && /s$|people|children|men|women/.test(head.lower);
  return !counted || /^(?:the|his|her|its|their|a|this|that|'s|’s|our)$/.test(cue);
};

/* "at 4 p.m.", "7 o'clock", "0800 GMT". */
const isClock = ({ tokens, placed }: Candidate): boolean =>
  placed.low <= 2400 &&
  placed.unit === null &&
  placed.shape !== 'part' &&
  CLOCK.has(lower(tokens, placed.next)) &&
  (lower(tokens, placed.next) !== 'hrs' || placed.low > 99) &&
  (placed.low <= 24 || placed.shape === 'digits');

/* "2.30" after "at", with nothing counted: an hour with its minutes. */
const isHour = (candidate: Candidate): boolean =>
  /^\d{1,2}\.[0-5]\d$/.test(digitsOf(candidate)) &&
  candidate.phrase === null &&
  /^(?:at|by|around|about|from|until|till)$/.test(
    lower(candidate.tokens, candidate.placed.first - 1),
  );

const ALWAYS_LABEL =
  /^(?:no\.?|nos\.?|number|page|section|article|flight|room|resolution|chapter|route|channel|highway|interstate)$/;

/* "page 5", "flight 370": the number names a thing. */
const isLabel = ({ tokens, placed, phrase, qualified }: Candidate): boolean => {
  const label = lower(tokens, placed.first - 1);
  if (qualified || placed.unit !== null || !LABELS.has(label)) return false;
  if (ALWAYS_LABEL.test(label))
    return (label !== 'no' && label !== 'number') || tokens[placed.first - 1]?.text !== 'no';
  return phrase === null || (phrase.tied && placed.low < 100);
};

/* "Tower 22", "Boeing 737", "Formula One": a number after a capital belongs to the name. */
const isName = (candidate: Candidate): boolean => {
  const { tokens, placed, mentions, qualified } = candidate;
  const [start, end] = placed.span;
  if (mentions.some(([from, to]) => from < start && end <= to)) return true;
  const own = tokens[placed.first] as Token;
  const previous = tokens[placed.first - 1];
  if (placed.shape === 'words')
    return (
      placed.first > 0 &&
      /^[A-Z]/.test(own.text) &&
      previous !== undefined &&
      /^[A-Z]/.test(previous.text)
    );
  if (qualified || placed.unit !== null || placed.shape !== 'digits' || !previous) return false;
  if (
    !/^\d{1,4}$/.test(digitsOf(candidate)) ||
    previous.pos !== 'PROPN' ||
    !/^[A-Z]/.test(previous.text)
  )
    return false;
  return !/day$/.test(previous.lower) || tokens[placed.next]?.pos === 'PUNCT';
};

/* "410 East Mill Road": a house number. */
const isAddress = ({ tokens, placed, qualified }: Candidate): boolean => {
  if (qualified || placed.shape !== 'digits' || placed.unit !== null) return false;
  for (let at = placed.next; at < placed.next + 4; at++) {
    const token = tokens[at];
    if (!token || !/^[A-Z]/.test(token.text)) return false;
    if (at > placed.next && STREETS.has(token.lower)) return true;
  }
  return false;
};

/* "1." or "(2)" at the head of a sentence numbers a list. */
const isListMark = ({ tokens, placed }: Candidate): boolean =>
  placed.first <= 1 &&
  placed.shape === 'digits' &&
  placed.low < 100 &&
  placed.unit === null &&
  (placed.first === 0 ? /^[.):]$/ : /^[)\]]$/).test(tokens[placed.next]?.text ?? '') &&
  (placed.first === 0 || /^[([]$/.test(tokens[0]?.text ?? ''));

const DETERMINED =
  /^(?:no|this|that|the|any|every|each|which|another|not|only|just|another|such|last|first|next)$/;

/* "one of the", "no one", "one day", "one official said": nothing is counted. */
const isPronoun = ({ tokens, placed, phrase }: Candidate): boolean => {
  if (tokens[placed.first]?.lower !== 'one' || placed.next !== placed.first + 1 || placed.unit)
    return false;
  if (!phrase)
    return (
      DETERMINED.test(lower(tokens, placed.first - 1)) || lower(tokens, placed.next) === 'another'
    );
  const head = lower(tokens, phrase.head);
  if (lower(tokens, placed.next) === 'of' || NOT_ONE.has(head)) return true;
  if (/^(?:no|this|that|any|every|each|which|the|not)$/.test(lower(tokens, placed.first - 1)))
    return !TIMES.has(head);
  return !TIMES.has(head) && !MEASURES.has(head) && reports(tokens, phrase.to);
};

/* "top-four", "post-9": a number tied to the word before it. */
const isTail = ({ tokens, placed }: Candidate): boolean =>
  tokens[placed.first]?.spaced === false &&
  DASHES.has(lower(tokens, placed.first - 1)) &&
  tokens[placed.first - 1]?.spaced === false &&
  /[a-z]$/.test(lower(tokens, placed.first - 2)) &&
  !TYING.test(lower(tokens, placed.first - 2));

/* "one-way", "four-star", "two-sided". */
const isIdiom = ({ tokens, placed, phrase }: Candidate): boolean =>
  phrase?.tied === true &&
  placed.unit === null &&
  (IDIOMS.has(lower(tokens, phrase.head)) ||
    !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[phrase.head]?.pos ?? ''));

const isZero = ({ tokens, placed, phrase }: Candidate): boolean =>
  placed.low === 0 &&
  placed.shape === 'words' &&
  (phrase === null ||
    phrase.tied ||
    !/s$|percent/.test(lower(tokens, phrase.head)) ||
    /^(?:ground|net|sub)$/.test(lower(tokens, placed.first - 1)));

/** Whether a numeral counts and measures nothing: a label, a name, a time of day, an idiom. */
export const isNoFigure = (candidate: Candidate): boolean =>
  isClock(candidate) ||
  isHour(candidate) ||
  isLabel(candidate) ||
  isName(candidate) ||
  isAddress(candidate) ||
  isTail(candidate) ||
  isListMark(candidate) ||
  isPronoun(candidate) ||
  isIdiom(candidate) ||
  isZero(candidate);
