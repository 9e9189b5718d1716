import { DONE_TO, FRAMING, PARENTS, PERSONAL } from '../../tables/acts.ts';
import { RELATIVES } from '../../tables/phrases.ts';
import { isNoun, lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { nounAct } from '../counted/noun.ts';
import { ownerOf } from '../counted/owner.ts';
import type { Phrase } from '../counted/phrase.ts';
import { isOutside, isWhole } from './agent.ts';
import { afterwards } from './behind.ts';
import { eventAct, isAttribute, STOP, stateAct, stateBehind, trailingAct } from './verb.ts';

/* How many words before a number its verb is looked for. */
const REACH_BEFORE = 24;
/* How many words behind it its auxiliary is looked for that "not" denies. */
const NEGATION_WORDS = 3;
/* "it said |only 40 died" */
const LIMITING = /^(?:only|just|even)$/;

/* "the |deaths of 40 people" */
function eventNoun(tokens: readonly Token[], from: number): string | null {
  let at = from - 1;
  while (tokens[at]?.pos === 'DET') at--;
  return /^(?:of|in)$/.test(lowerAt(tokens, at)) ? nounAct(lowerAt(tokens, at - 1)) : null;
}

/* The verb of a participle that the tagger takes for another word: "and |wounding 86", "has |infected 90". */
function participleAct(token: Token | undefined): string | null {
  const base = /^(.{2,})(?:ing|ed)$/.exec(token?.lower ?? '')?.[1];
  if (base === undefined) return null;
  return [base, `${base}e`].find((verb) => PERSONAL.has(verb)) ?? null;
}

/* What the nearest verb before the number says, within its clause: "|injured some 40". */
function governing(tokens: readonly Token[], from: number): string | null {
  const right = participleAct(tokens[from - 1]);
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

/* Whether a clause begins at the number, so that its verb stands after it: "said that |40 died". */
const opensClause = (tokens: readonly Token[], from: number): boolean => {
  const previous = tokens[LIMITING.test(lowerAt(tokens, from - 1)) ? from - 2 : from - 1];
  return (
    previous === undefined ||
    /^(?:PUNCT|SCONJ|CCONJ|DET)$/.test(previous.pos) ||
    /^(?:that|as)$/.test(previous.lower) ||
    FRAMING.has(previous.lemma)
  );
};

/* "none of the 12 was hurt", "all but three died", "the 12 were not hurt": it did not happen to them. */
const isSpared = (tokens: readonly Token[], from: number, end: number): boolean => {
  if (lowerAt(tokens, from - 1) === 'but' && lowerAt(tokens, from - 2) === 'all') return true;
  let at = from - 1;
  while (/^(?:the|those|these|his|her|its|their)$/.test(lowerAt(tokens, at))) at--;
  if (lowerAt(tokens, at) === 'of' && /^(?:none|neither)$/.test(lowerAt(tokens, at - 1)))
    return true;
  const aux = tokens.slice(end, end + NEGATION_WORDS).findIndex(({ pos }) => pos === 'AUX');
  return aux >= 0 && /^(?:not|n['’]t|never|neither)$/.test(lowerAt(tokens, end + aux + 1));
};

/* "a mother of two was hurt": not the two. */
const isOfParent = (tokens: readonly Token[], from: number): boolean =>
  PARENTS.has(ownerOf(tokens, from));

/* "a couple with three guns were hurt": not the guns. */
const isPossession = (tokens: readonly Token[], from: number): boolean =>
  lowerAt(tokens, from - 1) === 'with' && isNoun(tokens[from - 2]);

const CLAUSE =
  /^(?:after|although|as|because|before|once|since|though|until|when|where|whereas|while)$/;

/*
 * Whether no verb before a number is of it: "stormed the hall where |12 people died", "a base in which |40 men
 * live", "it killed 12, and |three are in hospital".
 */
const inOwnClause = (tokens: readonly Token[], from: number, end: number): boolean => {
  const before = tokens[from - 1];
  if (before?.pos === 'CCONJ') return tokens[end]?.pos === 'AUX';
  if (before?.lower === 'which') return tokens[from - 2]?.pos === 'ADP';
  return CLAUSE.test(before?.lower ?? '');
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
  if (isSpared(tokens, from, end) || isOfParent(tokens, from)) return null;
  const own = phrase?.tied ? null : nounAct(head?.lower ?? '');
  const near =
    own ??
    eventNoun(tokens, from) ??
    stateBehind(tokens, end) ??
    stateAct(head) ??
    trailingAct(tokens, end);
  if (near) return near;
  if (isWhole(tokens, from) && !RELATIVES.has(lowerAt(tokens, end))) return null;
  const behind = isPossession(tokens, from) ? null : afterwards(tokens, end);
  if (inOwnClause(tokens, from, end)) return behind;
  const verb = governing(tokens, from);
  const before = verb !== null && DONE_TO.has(verb) && isOutside(tokens, from) ? null : verb;
  return opensClause(tokens, from) ? (behind ?? before) : (before ?? behind);
}
