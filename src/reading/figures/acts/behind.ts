import { PERSONAL } from '../../tables/acts.ts';
import { ASIDES, AUXILIARIES, RELATIVES } from '../../tables/phrases.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { readRun } from '../counted/noun-phrase.ts';
import { determined } from '../counted/phrase.ts';
import { isDoneToOthers } from './agent.ts';
import { eventAct, isDeadly, pastHedges, STOP, stateAct, trailingAct, verbAct } from './verb.ts';

/* How many words behind a number its verb is looked for. */
const REACH_AFTER = 12;
/* Verbs before "as" behind which the clause's own verb is still to come: "barns |used as stores were burned". */
const AS = /^(?:use|know|describe|regard|identify)$/;

/* "30 bodies have been found"; but "12 were found to be ill" only says who says so. */
const isFound = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'found' &&
  /^(?:been|were|was|are|be)$/.test(lowerAt(tokens, at - 1)) &&
  lowerAt(tokens, at + 1) !== 'to';

/* "are in custody" */
const heldAct = (tokens: readonly Token[], at: number): string | null =>
  lowerAt(tokens, at) === 'in' && lowerAt(tokens, at + 1) === 'custody' ? 'detain' : null;

/* "were |thought to have fled", not "were |stabbed to death" */
const isBelieved = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at + 1) === 'to' && lowerAt(tokens, at + 2) !== 'death';

/* The verb or state after "were": "were badly hurt", "are in custody"; "were in Leeds" has none. */
function afterAuxiliary(tokens: readonly Token[], from: number): string | null {
  for (let i = from; i < Math.min(from + 5, tokens.length); i++) {
    const { pos, lower } = tokens[i] as Token;
    if (isDoneToOthers(tokens, i)) return null;
    const act = stateAct(tokens[i]) ?? heldAct(tokens, i);
    if (act) return act;
    const believed = pos === 'VERB' && isBelieved(tokens, i);
    const hedged = pastHedges(tokens, i) > i && stateAct(tokens[i + 1]) !== null;
    if (hedged || AUXILIARIES.has(lower)) continue;
    if (isFound(tokens, i)) return stateAct(tokens[i + 1]) ?? 'find';
    if (pos === 'VERB' && !believed) return eventAct(tokens, i);
    if (!believed && pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART') return null;
  }
  return null;
}

/* Where the words after a counted noun stop being about it. */
const closes = ({ text, pos, lower }: Token): boolean =>
  STOP.test(text) ||
  text === ',' ||
  pos === 'SCONJ' ||
  pos === 'CCONJ' ||
  (pos === 'PRON' && !RELATIVES.has(lower));

/* "17 members of |his family": words about those counted. */
const ofTheirs = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === 'of' && /^(?:his|her|its|their)$/.test(lowerAt(tokens, at));

/* Whether a verb may say what befell those before it: not that of "who |killed him". */
const maySay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' &&
  !(RELATIVES.has(lowerAt(tokens, at - 1)) && isDoneToOthers(tokens, at));

/* "12 men |who had been on guard were killed": what the main clause says behind the relative one. */
function afterRelative(tokens: readonly Token[], from: number): string | null {
  if (!RELATIVES.has(lowerAt(tokens, from))) return null;
  const told = tokens.findIndex(({ pos }, i) => i > from && pos === 'VERB');
  for (let at = told + 1; told > 0 && at < Math.min(told + REACH_AFTER, tokens.length); at++) {
    const { text, pos, lower } = tokens[at] as Token;
    if (STOP.test(text) || /^(?:SCONJ|PRON)$/.test(pos)) return null;
    if (pos === 'AUX' && AUXILIARIES.has(lower)) return afterAuxiliary(tokens, at + 1);
  }
  return null;
}

/**
 * What the words after a counted noun say of it: "were killed", "who fled", "struck". A participle right
 * after the noun counts only when no verb of the clause follows ("barns used as stores were burned": burn).
 */
export const afterwards = (tokens: readonly Token[], from: number): string | null =>
  afterRelative(tokens, from) ?? inClause(tokens, from);

/* Whether nothing behind a verb can say more than it does: "those who |burned to death had lost their way". */
const isSure = (tokens: readonly Token[], at: number, act: string | null): boolean =>
  act === null || isDeadly(tokens, at);

/* What the first clause behind the noun says. */
function inClause(tokens: readonly Token[], from: number): string | null {
  let reduced: string | null = null;
  for (let i = from; i < Math.min(from + REACH_AFTER, tokens.length); i++) {
    i = pastAside(tokens, i);
    const token = tokens[i];
    if (!token) return reduced;
    if (AUXILIARIES.has(token.lower)) return afterAuxiliary(tokens, i + 1) ?? reduced;
    const role = token.lower === 'as' && AS.test(tokens[i - 1]?.lemma ?? '');
    if (closes(token) && !role && !ofTheirs(tokens, i)) return reduced;
    if (!maySay(tokens, i)) continue;
    if (reduced !== null) return reduced;
    if (i > from && /ing$/.test(token.lower)) return null;
    reduced = verbAct(tokens, i);
    if (isSure(tokens, i, reduced)) return reduced;
  }
  return reduced;
}

/** The same where the tagger may take the verb for an adjective: "40 of them |drowned". */
export const actBehind = (tokens: readonly Token[], at: number): string | null =>
  trailingAct(tokens, at) ?? afterwards(tokens, at);

/* The token behind an aside, "|, including two nurses, were", "|and crew were"; else the same. */
function pastAside(tokens: readonly Token[], at: number): number {
  const next = lowerAt(tokens, at + 1);
  if (tokens[at]?.text === ',' && ASIDES.has(next)) {
    const close = tokens.findIndex(({ text }, i) => i > at + 1 && text === ',');
    return close > at && close - at <= REACH_AFTER ? close + 1 : at;
  }
  if (lowerAt(tokens, at) !== 'and') return at;
  const { head, to } = readRun(tokens, determined(tokens, at + 1));
  const goesOn =
    AUXILIARIES.has(lowerAt(tokens, to)) ||
    (tokens[to]?.pos === 'VERB' && PERSONAL.has(tokens[to].lemma));
  return head >= 0 && goesOn ? to : at;
}
