import { DASHES, POSSESSIVES } from '../tables/phrases.ts';
import {
  FORECAST,
  FUTURE,
  FUTURE_TO,
  OPEN,
  PROBABLE,
  SCHEDULED,
  TELLING,
  TOOK_PLACE,
  UNCHANGED,
} from '../tables/tenses.ts';
import { isNoun, lowerAt } from '../tokens/at.ts';
import type { Token } from '../wink.ts';

/** Whether what a date belongs to is over, to come, or may be either. */
export type Tense = 'past' | 'future' | 'open';

/**
 * The same; to come for whoever told of it, on a day of their own ("said it would open"); or to come where it is
 * near ("may open").
 */
export type Told = Tense | 'told' | 'likely';

/* How many words before a verb its auxiliaries may stand, and before "to" the verb with an object. */
const GROUP_WORDS = 4;
const OBJECT_WORDS = 5;
/* How many words before a verb the one it is joined with may stand: "to stop all work in the town and leave". */
const JOINED_WORDS = 8;
/* How many words behind what a calendar has its day may stand: "opens in the capital on Monday", "is on Monday". */
const CALENDAR_WORDS = 7;
const BESIDE_WORDS = 2;

const BE = /^(?:is|are|was|were)$/;

/* "set for Monday" is to come, "set fire" is not; "due" is no verb for the tagger. */
const future = (tokens: readonly Token[], at: number): boolean => {
  const { lower, pos, text } = tokens[at] as Token;
  if (at > 0 && text !== lower) return false;
  if (lower === 'set') return /^(?:to|for)$/.test(lowerAt(tokens, at + 1));
  if (FUTURE_TO.has(lower) && lowerAt(tokens, at + 1) === 'to') return true;
  if (lower === 'likely') return /^(?:is|are)$/.test(lowerAt(tokens, at - 1));
  if (FORECAST.has(lower) && lowerAt(tokens, at + 1) === 'to')
    return BE.test(lowerAt(tokens, at - 1));
  if (lower === 'hopes' && tokens[at - 1]?.pos === 'VERB') return false;
  return FUTURE.has(lower) && (pos !== 'NOUN' || lower === 'due');
};

/* "a special closed session", "the missing": a participle that belongs to a noun, or is one. */
const isAttribute = (tokens: readonly Token[], at: number): boolean => {
  const { pos, lower, spaced } = tokens[at] as Token;
  if (pos !== 'VERB' || !/(?:ed|en|ing|wn|lt|nt)$/.test(lower)) return false;
  let from = at - 1;
  while (/^(?:ADJ|ADV)$/.test(tokens[from]?.pos ?? '')) from--;
  const determined = tokens[from]?.pos === 'DET' || POSSESSIVES.has(lowerAt(tokens, from));
  const noun = /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '');
  return determined || (noun && !spaced) || (noun && tokens[from]?.pos === 'ADP');
};

/** Whether a verb is of the time of the one it hangs on: "after meeting ministers", "speaking on Monday". */
export const isGerund = (tokens: readonly Token[], at: number): boolean => {
  const { pos, lower } = tokens[at] as Token;
  if (pos !== 'VERB' || !lower.endsWith('ing')) return false;
  let from = at - 1;
  while (/^(?:ADV|PART)$/.test(tokens[from]?.pos ?? '')) from--;
  return !/^(?:am|is|are|['’]re|['’]s|was|were|be|been)$/.test(lowerAt(tokens, from));
};

const PREFIX = /^(?:co|re|pre|out|over|under|un)$/;

/* "on state-run television", "Sunday's launch": part of a noun, whatever the tagger takes it for. */
const isOfNoun = (tokens: readonly Token[], at: number): boolean => {
  const { lower, lemma, spaced } = tokens[at] as Token;
  const [owner, before] = [tokens[at - 2], lowerAt(tokens, at - 1)];
  if (DASHES.has(before) && !spaced) return !PREFIX.test(owner?.lower ?? '');
  return lower === lemma && /^['’]s$/.test(before) && isNoun(owner);
};

/** Whether a word tells a time; a capital inside a sentence is a name, whatever the tagger says ("United States"). */
export const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const { pos, text } = tokens[at] as Token;
  if (future(tokens, at)) return true;
  if (pos !== 'VERB' && pos !== 'AUX') return false;
  if (at > 0 && /^\p{Lu}/u.test(text)) return false;
  return !isAttribute(tokens, at) && !isGerund(tokens, at) && !isOfNoun(tokens, at);
};

/* "Re-elected" has no lemma of its own. */
const present = ({ lower, lemma, pos }: Token): boolean =>
  pos === 'VERB' &&
  (lower === lemma || lower === `${lemma}s`) &&
  !/-\p{L}+ed$/u.test(lower) &&
  !/^(?:say|tell)/.test(lemma) &&
  !UNCHANGED.has(lower);

/* "are to meet", "is going to speak", "were due to speak", with the date before it. */
const leadsOn = (tokens: readonly Token[], at: number): boolean =>
  BE.test(lowerAt(tokens, at)) &&
  (lowerAt(tokens, at + 1) === 'to' || (at + 1 < tokens.length && future(tokens, at + 1)));

/* "is to meet", "plans to meet", "decided to meet": as open as the verb before "to" says. */
const beforeTo = (tokens: readonly Token[], to: number): Told => {
  if (BE.test(lowerAt(tokens, to - 1))) return 'future';
  for (let at = to - 1; at >= Math.max(0, to - OBJECT_WORDS); at--) {
    const { pos, lemma } = tokens[at] as Token;
    if (at === to - 1 && future(tokens, at)) return 'future';
    const goesOn = TOOK_PLACE.has(lemma) || lowerAt(tokens, at - 1) === 'to';
    if (pos === 'VERB') return goesOn ? tenseOf(tokens, at) : 'open';
  }
  return 'open';
};

/* "Smith said it would open": for who tells of it, it is to come; "if" leaves it open. */
const isTold = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lemma }) => TELLING.has(lemma)) &&
  !tokens.some(({ lower }) => /^(?:if|unless|could|might)$/.test(lower));

const isModal = (lower: string): boolean => OPEN.has(lower) || PROBABLE.has(lower);

/* "May have opened" is over. */
const byModal = (tokens: readonly Token[], at: number): Told => {
  const lower = lowerAt(tokens, at);
  if (PROBABLE.has(lower)) return lowerAt(tokens, at + 1) === 'have' ? 'past' : 'likely';
  return lower === 'would' && isTold(tokens) ? 'told' : 'open';
};

/** Whether a verb tells what a calendar has: "the trial opens", "the vote is" with a day right behind it. */
export const isScheduled = (tokens: readonly Token[], at: number, days: number): boolean => {
  const { lower, lemma } = tokens[at] as Token;
  if (/^(?:is|are)$/.test(lower)) return days <= BESIDE_WORDS;
  const between = tokens.slice(at + 1, at + days);
  return (
    SCHEDULED.has(lemma) &&
    present(tokens[at] as Token) &&
    days <= CALENDAR_WORDS &&
    between.every(({ lower: word, pos }) => word !== 'with' && pos !== 'PRON')
  );
};

/* "forced them to stop work and leave": the "to" that the second of two verbs shares; -1 without one. */
const sharedTo = (tokens: readonly Token[], at: number): number => {
  const { lower: own, lemma: plain } = tokens[at] as Token;
  if (own !== plain || !/^(?:and|or)$/.test(lowerAt(tokens, at - 1))) return -1;
  for (let i = at - 2; i >= Math.max(1, at - JOINED_WORDS); i--) {
    const { pos, lower, lemma } = tokens[i] as Token;
    if (pos === 'VERB' || pos === 'AUX')
      return lower === lemma && lowerAt(tokens, i - 1) === 'to' ? i - 1 : -1;
  }
  return -1;
};

/* The tense of a verb without an auxiliary. */
const bare = (tokens: readonly Token[], at: number): Told => {
  const to = sharedTo(tokens, at);
  if (to > 0) return beforeTo(tokens, to);
  return present(tokens[at] as Token) ? 'open' : 'past';
};

const PASSIVE = /(?:ed|en)$/;

/* "may be sacked, demoted or moved": the auxiliary stands before the first of them. */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:,|or)$/.test(lowerAt(tokens, at)) &&
  [at - 1, at + 1].every((i) => tokens[i]?.pos === 'VERB' && PASSIVE.test(lowerAt(tokens, i))) &&
  !TELLING.has(tokens[at + 1]?.lemma ?? '');

/** The tense of the verb at `at`, by the words right before it. */
export const tenseOf = (tokens: readonly Token[], at: number): Told => {
  const own = tokens[at] as Token;
  if (future(tokens, at) || leadsOn(tokens, at)) return 'future';
  if (isModal(own.lower)) return byModal(tokens, at);
  for (let i = at - 1; i >= Math.max(0, at - GROUP_WORDS); i--) {
    const { lower, pos } = tokens[i] as Token;
    if (future(tokens, i)) return 'future';
    if (isModal(lower)) return byModal(tokens, i);
    if (lower === 'to') return beforeTo(tokens, i);
    if (/^(?:have|has|had)$/.test(lower)) return 'past';
    if (own.lower.endsWith('ing') && /^(?:am|is|are|['’]re)$/.test(lower)) return 'open';
    if (isListed(tokens, i)) return tenseOf(tokens, i - 1);
    if (!/^(?:AUX|ADV|PART)$/.test(pos)) break;
  }
  return bare(tokens, at);
};
