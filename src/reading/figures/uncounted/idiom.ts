import { FRAMING, SAYING } from '../../tables/acts.ts';
import { IDIOMS, NOT_ONE, PARTING } from '../../tables/traps.ts';
import { TIMES } from '../../tables/units.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { isOpenSign } from '../intervals/sign.ts';
import { type Candidate, wordBefore } from './candidate.ts';

/* How many words before "in two" may hold the verb of parting: "broke clean in two". */
const PARTING_WORDS = 5;
/* How many words behind "one official" may hold "said". */
const REPORTING_WORDS = 3;
const POINTING = /^(?:no|this|that|the|any|every|each|which|another|not|such)$/;
/* "One" is a count in "and now one in Bolivia" and "killing one", a pronoun in "a big one" and "when one reads". */
const BEFORE_COUNT = /^(?:PUNCT|CCONJ|ADV|VERB|ADP)$/;

/* "one official |has said" */
function reports(tokens: readonly Token[], at: number): boolean {
  for (const { pos, lemma } of tokens.slice(at, at + REPORTING_WORDS)) {
    if (pos === 'VERB') return FRAMING.has(lemma);
    if (pos !== 'AUX' && pos !== 'ADV') return false;
  }
  return false;
}

/* "one of the", "no one", "one day", "one official said". */
function isPronoun(candidate: Candidate): boolean {
  const { tokens, placed, phrase } = candidate;
  if (lowerAt(tokens, placed.first) !== 'one' || placed.next !== placed.first + 1) return false;
  const before = wordBefore(candidate);
  const after = lowerAt(tokens, placed.next);
  if (before === 'only' && lowerAt(tokens, placed.first - 2) === 'the') return true;
  if (after === 'of' || after === 'another') return true;
  if (after === 'or' && lowerAt(tokens, placed.next + 1) === 'both') return true;
  if (!phrase) {
    const previous = tokens[placed.first - 1];
    return previous !== undefined && !BEFORE_COUNT.test(previous.pos);
  }
  const head = lowerAt(tokens, phrase.head);
  const many = phrase.head === placed.next && /[^s]s$/.test(head);
  if (many || NOT_ONE.has(head)) return true;
  if (SAYING.has(tokens[placed.first - 1]?.lemma ?? '')) return true;
  return POINTING.test(before) || reports(tokens, phrase.to);
}

/* "in the thousands", "by the dozens": a way of saying many. */
const isManner = ({ tokens, placed, phrase }: Candidate): boolean =>
  placed.shape === 'vague' &&
  phrase === null &&
  /^(?:the|their|its)$/.test(lowerAt(tokens, placed.first - 1)) &&
  /^(?:in|by|not)$/.test(lowerAt(tokens, placed.first - 2));

/* "one-way", "four-star", "a one-man show", "3-D". */
const isTiedIdiom = ({ tokens, placed, phrase }: Candidate): boolean =>
  phrase?.tied === true &&
  (IDIOMS.has(lowerAt(tokens, phrase.head).replace(/-\d+$/, '')) ||
    (placed.low === 1 && /^(?:wo)?man$/.test(lowerAt(tokens, phrase.head))) ||
    /^[A-Z]$/.test(tokens[phrase.head]?.text ?? ''));

/* "zero tolerance", but "zero casualties". */
const isNothing = ({ tokens, placed, phrase }: Candidate): boolean => {
  if (placed.low !== 0 || placed.shape !== 'words') return false;
  return phrase === null || phrase.tied || !/s$|^percent$/.test(lowerAt(tokens, phrase.head));
};

/* "broke in two", "a day or two". */
const isTwo = ({ tokens, placed }: Candidate): boolean => {
  if (lowerAt(tokens, placed.first) !== 'two' || placed.next !== placed.first + 1) return false;
  const before = lowerAt(tokens, placed.first - 1);
  if (before === 'or') return TIMES.has(lowerAt(tokens, placed.first - 2));
  const near = tokens.slice(Math.max(0, placed.first - PARTING_WORDS), placed.first);
  return before === 'in' && near.some(({ lemma }) => PARTING.has(lemma));
};

/* "Not in a million years": never. */
const isNever = ({ tokens, placed, phrase }: Candidate): boolean =>
  phrase !== null &&
  TIMES.has(lowerAt(tokens, phrase.head)) &&
  lowerAt(tokens, placed.first - 1) === 'in' &&
  lowerAt(tokens, placed.first - 2) === 'not' &&
  lowerAt(tokens, placed.first) === 'a';

/* "a one-dimensional plan": its head is the plan, so that the hyphen tells nothing. */
const isDimensional = ({ tokens, placed: { next } }: Candidate): boolean =>
  lowerAt(tokens, next) === '-' && lowerAt(tokens, next + 1) === 'dimensional';

/* "The first two groups": they are told by their place, and are not all. */
const isByPlace = ({ tokens, placed, phrase }: Candidate): boolean =>
  placed.shape === 'words' &&
  phrase !== null &&
  !TIMES.has(lowerAt(tokens, phrase.head)) &&
  lowerAt(tokens, placed.first - 1) === 'first' &&
  lowerAt(tokens, placed.first - 2) === 'the';

/** Whether a number word counts nothing: a pronoun ("one of the …"), an idiom ("one-way"), a manner of speaking ("in two"). */
export const isIdiom = (candidate: Candidate): boolean =>
  isPronoun(candidate) ||
  isTwo(candidate) ||
  isManner(candidate) ||
  isTiedIdiom(candidate) ||
  isDimensional(candidate) ||
  isOpenSign(candidate.tokens, candidate.placed) ||
  isByPlace(candidate) ||
  isNever(candidate) ||
  isNothing(candidate);
