import { COUNTERS, DONE_TO } from '../../tables/acts.ts';
import { RELATIVES } from '../../tables/phrases.ts';
import { TIMES } from '../../tables/units.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { isDay } from '../counted/noun-phrase.ts';

/* How many words behind those who are counted what they do is looked for. */
const REACH = 8;
/* Adverbs that begin a clause: "died |once it fell". */
const CLAUSAL = /^(?:wh.*|how|as|after|before|once)$/;
const BE = /^(?:is|are|was|were|be|been|being|get|got)$/;
const QUALIFYING = /^(?:at least|up to|as many|more than|over|about|around|nearly|almost|some)\b/;
const PART = /^(?:one|some|many|most|few|several|none|half|each|any)$/;

/* Whether an object stands behind a verb, and no time: "killed |nine people", "killed |him", not "killed |last night". */
function isObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || isDay(token) || TIMES.has(next?.lower ?? '')) return false;
  if (token.pos === 'ADV') return !CLAUSAL.test(token.lower) && isObject(tokens, at + 1);
  if (token.pos === 'PRON') return !RELATIVES.has(token.lower) && !token.lower.endsWith('selves');
  if (token.pos === 'ADJ') return next?.pos === 'NOUN';
  const qualified = QUALIFYING.test(`${token.lower} ${next?.lower ?? ''}`);
  return qualified || /^(?:NUM|DET|NOUN|PROPN)$/.test(token.pos);
}

/** Whether a verb is what its subject does to others: "killed nine people", "have arrested him". */
export const isDoneToOthers = (tokens: readonly Token[], at: number): boolean => {
  if (!DONE_TO.has(tokens[at]?.lemma ?? '') || !isObject(tokens, at + 1)) return false;
  let from = at - 1;
  while (tokens[from]?.pos === 'ADV') from--;
  return !BE.test(lowerAt(tokens, from));
};

/** Whether those of a noun phrase that ends before `end` do it to others: "two gunmen killed nine". */
export function areDoers(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < Math.min(end + REACH, tokens.length); at++) {
    const { pos } = tokens[at] as Token;
    if (pos === 'VERB') return isDoneToOthers(tokens, at);
    if (/^(?:PUNCT|CCONJ|SCONJ)$/.test(pos)) return false;
  }
  return false;
}

/* The token before a number and its determiners: "|of the 40". */
const beforeDetermined = (tokens: readonly Token[], from: number): number => {
  let at = from - 1;
  while (/^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? '')) at--;
  return at;
};

/** Whether the verb before a number is of others: "killed by |two men", "killed in a camp of |40"; but "killed a total of |40". */
export function isOutside(tokens: readonly Token[], from: number): boolean {
  const at = beforeDetermined(tokens, from);
  const link = lowerAt(tokens, at);
  const word = lowerAt(tokens, at - 1);
  if (tokens[at]?.pos !== 'ADP' || link === 'between') return false;
  if (link === 'with') return !/^(?:along|together)$/.test(word);
  return link !== 'of' || !COUNTERS.has(word);
}

/** Whether it happened to some of those counted alone: to 40 in "40 of the |300 died". */
export function isWhole(tokens: readonly Token[], from: number): boolean {
  const at = beforeDetermined(tokens, from);
  const part = tokens[at - 1];
  return lowerAt(tokens, at) === 'of' && (part?.pos === 'NUM' || PART.test(part?.lower ?? ''));
}
