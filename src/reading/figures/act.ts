import { FRAMING, PERSONAL, STATES } from '../tables/acts.ts';
import { ASIDES, AUXILIARIES, RELATIVES } from '../tables/phrases.ts';
import type { Token } from '../wink.ts';
import { lowerAt } from './candidate.ts';
import { nounAct } from './noun.ts';
import { determined, type Phrase } from './phrase.ts';
import { readRun } from './run.ts';

/* How many words on either side of a number its verb is looked for. */
const REACH_AFTER = 12;
const REACH_BEFORE = 24;
/* How many words behind it its auxiliary is looked for that "not" denies. */
const NEGATION_WORDS = 3;
/* "barns used as stores were burned": the verb of the clause is still to come. */
const AS = /^(?:use|know|describe|regard|identify)$/;
const HEDGES =
  /^(?:still|also|already|now|reported|reportedly|feared|presumed|listed|believed|pronounced|declared|confirmed|shot)$/;
/* "remain missing", "lay dead". */
const LINKING = /^(?:remain|stay|go|lie|lay|become)$/;
const LIMITING = /^(?:only|just|even)$/;
const STOP = /^(?:[.;:?!—–])$/;

const stateAct = (token: Token | undefined): string | null =>
  STATES.get(token?.lower ?? '') ?? null;

/* "12 people drowned": the tagger takes some verbs right after a noun for adjectives. */
const trailingAct = (tokens: readonly Token[], at: number): string | null => {
  const token = tokens[at];
  const isVerb = token?.pos === 'ADJ' && /ed$/.test(token.lower) && token.lemma !== token.lower;
  return isVerb && !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '') ? token.lemma : null;
};

/* "enriched fuel", "the reported attack": a participle before its noun governs nothing. */
const isAttribute = (tokens: readonly Token[], at: number): boolean =>
  /(?:ed|en|ing)$/.test((tokens[at] as Token).lower) &&
  /^(?:DET|ADP|ADJ|NUM|PRON)$/.test(tokens[at - 1]?.pos ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '') &&
  !/ing$/.test((tokens[at] as Token).lower);

const eventAct = (tokens: readonly Token[], at: number): string | null => {
  const token = tokens[at] as Token;
  return token.pos === 'VERB' && !FRAMING.has(token.lemma) && !isAttribute(tokens, at)
    ? token.lemma
    : null;
};

/** Whether the words from a token on are a verb of saying ("one official said"). */
export function reports(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 3, tokens.length); i++) {
    const { pos, lemma } = tokens[i] as Token;
    if (pos === 'VERB') return FRAMING.has(lemma) && lemma !== 'include';
    if (pos !== 'AUX' && pos !== 'ADV') return false;
  }
  return false;
}

/* "the deaths of 40 people": a noun of an event before "of". */
function eventNoun(tokens: readonly Token[], from: number): string | null {
  let at = from - 1;
  while (tokens[at]?.pos === 'DET') at--;
  return /^(?:of|in)$/.test(tokens[at]?.lower ?? '') ? nounAct(tokens[at - 1]) : null;
}

/* "30 bodies have been found"; but "12 were found to be ill" only says who says so. */
const isFound = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'found' &&
  /^(?:been|were|was|are|be)$/.test(lowerAt(tokens, at - 1)) &&
  lowerAt(tokens, at + 1) !== 'to';

/* The verb or state after "were": "were badly hurt"; "were in Leeds" has none. */
function afterAuxiliary(tokens: readonly Token[], from: number): string | null {
  for (let i = from; i < Math.min(from + 5, tokens.length); i++) {
    const { pos, lower } = tokens[i] as Token;
    const act = stateAct(tokens[i]);
    if (act) return act;
    const believed = pos === 'VERB' && tokens[i + 1]?.lower === 'to';
    const hedged = HEDGES.test(lower) && stateAct(tokens[i + 1]) !== null;
    if (hedged || AUXILIARIES.has(lower)) continue;
    if (isFound(tokens, i)) return 'find';
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

/* "fled", or what a verb that says nothing itself leads to: "remain missing". */
const verbAct = (tokens: readonly Token[], at: number): string | null => {
  const state = LINKING.test(tokens[at]?.lemma ?? '') ? stateBehind(tokens, at + 1) : null;
  return state ?? eventAct(tokens, at);
};

/*
 * What the words after a counted noun say of it: "were killed", "who fled", "struck". A participle right
 * after the noun counts only when no verb of the clause follows ("barns used as stores were burned": burn).
 */
function afterwards(tokens: readonly Token[], from: number): string | null {
  let reduced: string | null = null;
  for (let i = from; i < Math.min(from + REACH_AFTER, tokens.length); i++) {
    i = pastAside(tokens, i);
    const token = tokens[i];
    if (!token) return reduced;
    if (AUXILIARIES.has(token.lower)) return afterAuxiliary(tokens, i + 1) ?? reduced;
    const role = token.lower === 'as' && AS.test(tokens[i - 1]?.lemma ?? '');
    if (closes(token) && !role) return reduced;
    if (token.pos !== 'VERB') continue;
    if (reduced !== null) return reduced;
    if (i > from && /ing$/.test(token.lower)) return null;
    reduced = verbAct(tokens, i);
    if (reduced === null) return null;
  }
  return reduced;
}

/** The same, of words that the tagger may take for an adjective: "40 of them drowned". */
export const actBehind = (tokens: readonly Token[], at: number): string | null =>
  trailingAct(tokens, at) ?? afterwards(tokens, at);

/* Over ", including two nurses,", and over "and crew" before "were" or "killed". */
function pastAside(tokens: readonly Token[], at: number): number {
  const next = lowerAt(tokens, at + 1);
  if (tokens[at]?.text === ',' && ASIDES.has(next)) {
    const close = tokens.findIndex(({ text }, i) => i > at + 1 && text === ',');
    return close > at && close - at <= REACH_AFTER ? close + 1 : at;
  }
  if (lowerAt(tokens, at) !== 'and') return at;
  const { head, to } = readRun(tokens, determined(tokens, at + 1));
  const goesOn = AUXILIARIES.has(lowerAt(tokens, to)) || stateAct(tokens[to]) !== null;
  return head >= 0 && goesOn ? to : at;
}

/* "killing two people and wounding 86", "has infected 90": the tagger takes some of these for other words. */
function doing(token: Token | undefined): string | null {
  const base = /^(.{2,})(?:ing|ed)$/.exec(token?.lower ?? '')?.[1];
  if (base === undefined) return null;
  return [base, `${base}e`].find((verb) => PERSONAL.has(verb)) ?? null;
}

/* The nearest verb before the number, within its clause. */
function governing(tokens: readonly Token[], from: number): string | null {
  const right = doing(tokens[from - 1]);
  if (right) return right;
  for (let i = from - 1; i >= Math.max(0, from - REACH_BEFORE); i--) {
    const token = tokens[i] as Token;
    if (STOP.test(token.text)) return null;
    if (token.lower === 'that' && tokens[i - 1]?.pos === 'VERB') return null;
    const act = eventAct(tokens, i);
    if (act) return act;
    if (
      token.pos === 'VERB' &&
      !isAttribute(tokens, i) &&
      !/^(?:include|involve)$/.test(token.lemma)
    )
      return null;
  }
  return null;
}

/** The first token from `from` on that is no word that hedges a state: "still", "feared", "confirmed". */
export const pastHedges = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (HEDGES.test(lowerAt(tokens, at))) at++;
  return at;
};

/* "40 people still missing", "12 feared dead": the state behind words that hedge it. */
const stateBehind = (tokens: readonly Token[], end: number): string | null =>
  stateAct(tokens[pastHedges(tokens, end)]);

/* Whether a clause begins at the number, so that its verb stands after it. */
const opens = (tokens: readonly Token[], from: number): boolean => {
  const previous = tokens[LIMITING.test(lowerAt(tokens, from - 1)) ? from - 2 : from - 1];
  return (
    previous === undefined ||
    /^(?:PUNCT|SCONJ|CCONJ|DET)$/.test(previous.pos) ||
    /^(?:that|as)$/.test(previous.lower) ||
    FRAMING.has(previous.lemma)
  );
};

/* "none of the 12 was hurt", "the 12 were not hurt": it did not happen to them. */
const isSpared = (tokens: readonly Token[], from: number, end: number): boolean => {
  let at = from - 1;
  while (/^(?:the|those|these|his|her|its|their)$/.test(lowerAt(tokens, at))) at--;
  if (lowerAt(tokens, at) === 'of' && /^(?:none|neither)$/.test(lowerAt(tokens, at - 1)))
    return true;
  const aux = tokens.slice(end, end + NEGATION_WORDS).findIndex(({ pos }) => pos === 'AUX');
  return aux >= 0 && /^(?:not|n['’]t|never|neither)$/.test(lowerAt(tokens, end + aux + 1));
};

/**
 * What happened to the counted things, as the dictionary form of the clause's verb; null when it does
 * not say. `from` is the first token of the qualified number, `next` the first after the number.
 */
export function readAct(
  tokens: readonly Token[],
  from: number,
  next: number,
  phrase: Phrase | null,
): string | null {
  const head = tokens[phrase?.head ?? -1];
  const end = phrase ? phrase.head + 1 : next;
  if (isSpared(tokens, from, end)) return null;
  const own = phrase?.tied ? null : nounAct(head);
  const near =
    own ??
    eventNoun(tokens, from) ??
    stateBehind(tokens, end) ??
    stateAct(head) ??
    trailingAct(tokens, end);
  if (near) return near;
  return opens(tokens, from)
    ? (afterwards(tokens, end) ?? governing(tokens, from))
    : (governing(tokens, from) ?? afterwards(tokens, end));
}
