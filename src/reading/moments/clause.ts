import { POSSESSIVES, RELATIVES } from '../tables/phrases.ts';
import { CALLED_OFF, FUTURE, SCHEDULED } from '../tables/tenses.ts';
import { isNoun, lowerAt } from '../tokens/at.ts';
import type { Token } from '../wink.ts';
import { isGerund, isScheduled, isVerb, type Told, tenseOf } from './tense.ts';

/* How many words away from a date its verb may stand. */
const NEAR_WORDS = 14;
/* How many words behind a date "but" crosses what was to come. */
const CROSSING_WORDS = 3;
/* Verbs behind these are of a clause within the one a gerund hangs on. */
const WITHIN: ReadonlySet<string> = new Set(['to', ...RELATIVES]);

/* What stands, by a day, at a number. */
const REACHED: ReadonlySet<string> = new Set(
  'stand reach rise climb grow fall drop total number'.split(' '),
);
/* By how many words the day of a verb stands behind it at most: "cancelled on Monday". */
const BESIDE_WORDS = 2;
/* How many words before its participle "had" may stand. */
const PERFECT_WORDS = 3;

/* Behind "Smith, who will lead it, on Monday" the next verb, behind "police on Monday" a past one. */
const besideSubject = (tokens: readonly Token[], at: number): Told | null => {
  const last = tokens[lowerAt(tokens, at - 1) === 'on' ? at - 2 : at - 1];
  if (last === undefined || tokens[at + 1] === undefined || !isVerb(tokens, at + 1)) return null;
  const tense = tenseOf(tokens, at + 1);
  const subject = isNoun(last) && tense === 'past';
  return last.text === ',' || subject ? tense : null;
};

/* "a truce mediated on Tuesday": a participle that the tagger takes for an adjective. */
const isDoneOn = (tokens: readonly Token[], at: number): boolean => {
  const { pos, lower } = tokens[at] ?? { pos: 'X', lower: '' };
  const noun = isNoun(tokens[at - 1]);
  return noun && pos === 'ADJ' && lower.endsWith('ed') && !FUTURE.has(lower);
};

/* "cancelled Monday's flights": what is called off may be to come; "was cancelled on Monday" is over. */
const isCalledOff = (tokens: readonly Token[], verb: number, day: number): boolean =>
  CALLED_OFF.has(tokens[verb]?.lemma ?? '') &&
  (/^['’]s?$/.test(lowerAt(tokens, day + 1)) || day - verb > BESIDE_WORDS);

/* The tense of a verb with its day behind it. */
const tenseBehind = (tokens: readonly Token[], verb: number, day: number): Told => {
  if (isScheduled(tokens, verb, day - verb)) return 'future';
  const tense = tenseOf(tokens, verb);
  return tense === 'past' && isCalledOff(tokens, verb, day) ? 'open' : tense;
};

/*
 * The tense of the nearest verb before; of one far away only whether it looks ahead. A gerund hangs on
 * a finite verb, and behind a comma ("they will stay, winning the vote on Monday") is open at best.
 */
function tenseBefore(tokens: readonly Token[], at: number): Told | null {
  let gerund = -1;
  for (let i = at - 1; i >= 0 && !/^[;:]$/.test((tokens[i] as Token).text); i--) {
    if (lowerAt(tokens, i) === 'according') return 'past';
    if (isGerund(tokens, i)) gerund = i;
    const within = gerund > 0 && WITHIN.has(lowerAt(tokens, i - 1));
    if (within || !isVerb(tokens, i)) continue;
    const tense = tenseBehind(tokens, i, at);
    if (tense !== 'past' && lowerAt(tokens, gerund - 1) === ',') return 'open';
    const reach = (gerund < 0 ? at : gerund) - i;
    return reach <= NEAR_WORDS || tense !== 'open' ? tense : 'past';
  }
  return null;
}

/* The same of the next verb, over ", which would end it,". */
function tenseAfter(tokens: readonly Token[], at: number): Told | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + NEAR_WORDS); i++) {
    const aside = lowerAt(tokens, i) === ',' && RELATIVES.has(lowerAt(tokens, i + 1));
    const close = aside ? tokens.findIndex(({ text }, to) => to > i && text === ',') : -1;
    if (close > i) i = close;
    else if (isVerb(tokens, i))
      return isScheduled(tokens, i, i - at) ? 'future' : tenseOf(tokens, i);
  }
  return null;
}

/* "Parliament votes on the plan on Monday", "Norlanders vote on Sunday": a present that the tagger takes for a noun. */
const isMissed = (tokens: readonly Token[], at: number, day: number): boolean => {
  const { pos, lower, lemma } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (pos !== 'NOUN' || tokens[at + 1]?.pos === 'NOUN') return false;
  if (!(isNoun(before) || before?.text === ',')) return false;
  const isOfMany = lowerAt(tokens, at - 1).endsWith('s');
  return isOfMany ? lower === lemma && day - at <= BESIDE_WORDS : lower === `${lemma}s`;
};

/* Where no verb is seen before the day or behind it. */
const tenseUnseen = (tokens: readonly Token[], day: number): Told => {
  const verb = tokens.findLastIndex((_, at) => at < day && isMissed(tokens, at, day));
  if (verb < 0) return 'past';
  return SCHEDULED.has(tokens[verb]?.lemma ?? '') ? 'future' : 'open';
};

/* "was due in court on Monday but fled": it may have been kept, put off, or be over. */
const isCrossed = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 1 + CROSSING_WORDS).some(({ lower }) => lower === 'but') &&
  tokens.slice(0, at).some(({ lower }) => /^(?:was|were|had)$/.test(lower));

/* "The toll stood at nine by Monday", "nine had been found by Monday": how things were by then. */
function isReached(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findLastIndex((_, i) => i < at && isVerb(tokens, i));
  if (verb < 0 || tenseOf(tokens, verb) !== 'past') return false;
  const before = tokens.slice(Math.max(0, verb - PERFECT_WORDS), verb);
  return (
    REACHED.has(tokens[verb]?.lemma ?? '') ||
    before.some(({ lower }) => /^(?:had|has|have)$/.test(lower))
  );
}

/**
 * The tense of the clause a date stands in: that of its verb, before the date or, when the date opens
 * the clause, after it; or what the word before the date makes of it ("until Monday"). `start` is
 * where the date begins in the text.
 */
export function tenseAt(tokens: readonly Token[], start: number): Told {
  const at = tokens.findIndex(({ span }) => span[1] > start);
  const lead = lowerAt(tokens, at - 1);
  if (lead === 'since') return 'past';
  if (lead === 'until') return 'future';
  const done = isDoneOn(tokens, lead === 'on' ? at - 2 : at - 1);
  const before = done ? 'past' : tenseBefore(tokens, at);
  const own =
    besideSubject(tokens, at) ?? before ?? tenseAfter(tokens, at) ?? tenseUnseen(tokens, at);
  if (lead === 'by') return before === null || isReached(tokens, at - 1) ? own : 'future';
  if (own === 'future' && isCrossed(tokens, at)) return 'open';
  const called = lead === 'for' && before !== null && !POSSESSIVES.has(lowerAt(tokens, at + 1));
  const begins = /^(?:starting|beginning|effective)$/.test(lead) && own !== 'past';
  return called || begins ? 'future' : own;
}
