import { FRAMING, NOMINAL, STATES } from '../tables/acts.ts';
import type { Token } from '../wink.ts';
import type { Phrase } from './phrase.ts';

const STOPS = new Set(['.', ';', ':', '?', '!', '—', '–']);
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom']);
const COPULA = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'has',
  'have',
  'had',
  'will',
  'would',
  'may',
  'might',
  'could',
  'can',
  'get',
  'got',
]);
const NEAR = 12;

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');
const nounAct = (token: Token | undefined): string | null =>
  token ? (NOMINAL[token.lower] ?? NOMINAL[singular(token.lower)] ?? null) : null;

const event = (token: Token): string | null =>
  token.pos === 'VERB' && !FRAMING.has(token.lemma) ? token.lemma : null;

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
  while (at >= 0 && tokens[at]?.pos === 'DET') at--;
  const word = tokens[at]?.lower;
  return word === 'of' || word === 'in' ? nounAct(tokens[at - 1]) : null;
}

/* What the words after the phrase say: "were killed", "died", "dead", "who fled", "struck". */
function afterwards(tokens: readonly Token[], from: number): string | null {
  let reduced: string | null = null;
  for (let i = from; i < Math.min(from + NEAR, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (i === from && STATES[token.lower]) return STATES[token.lower] as string;
    if (COPULA.has(token.lower)) return passive(tokens, i + 1) ?? reduced;
    if (token.pos === 'VERB') {
      if (i > from && reduced === null && /ing$/.test(token.lower)) return null;
      if (reduced !== null) return reduced;
      reduced = event(token);
      if (reduced === null) return null;
    } else if (
      STOPS.has(token.text) ||
      token.text === ',' ||
      token.pos === 'SCONJ' ||
      token.pos === 'CCONJ'
    )
      return reduced;
    else if (token.pos === 'PRON' && !RELATIVE.has(token.lower)) return reduced;
  }
  return reduced;
}

/* The verb or state after "were": "were badly hurt", "were in Iraq" has none. */
function passive(tokens: readonly Token[], from: number): string | null {
  for (let i = from; i < Math.min(from + 5, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (STATES[token.lower]) return STATES[token.lower] as string;
    if (token.pos === 'VERB') return event(token);
    if (token.pos !== 'ADV' && token.pos !== 'AUX' && token.pos !== 'PART') return null;
  }
  return null;
}

/* The nearest verb before the number, within its clause. */
function governing(tokens: readonly Token[], from: number): string | null {
  for (let i = from - 1; i >= Math.max(0, from - 2 * NEAR); i--) {
    const token = tokens[i] as Token;
    if (STOPS.has(token.text)) return null;
    if (RELATIVE.has(token.lower) && token.lower === 'that' && tokens[i - 1]?.pos === 'VERB')
      return null;
    const act = event(token);
    if (act) return act;
    if (token.pos === 'VERB' && token.lemma !== 'include' && token.lemma !== 'involve') return null;
  }
  return null;
}

/* Whether a clause begins at the number, so that its verb stands after it. */
function opens(tokens: readonly Token[], from: number): boolean {
  const previous = tokens[from - 1];
  if (!previous || previous.pos === 'PUNCT' || previous.pos === 'SCONJ' || previous.pos === 'CCONJ')
    return true;
  return (
    previous.lower === 'that' ||
    previous.lower === 'as' ||
    previous.lower === 'the' ||
    FRAMING.has(previous.lemma)
  );
}

/**
 * What happened to the counted things, as the dictionary form of the clause's verb; null when it does
 * not say. `from` is the first token of the qualified number, `next` the first after it.
 */
export function readAct(
  tokens: readonly Token[],
  from: number,
  next: number,
  phrase: Phrase | null,
): string | null {
  const own = phrase && !phrase.tied ? nounAct(tokens[phrase.head]) : null;
  if (own) return own;
  const noun = eventNoun(tokens, from);
  if (noun) return noun;
  const end = phrase ? phrase.head + 1 : next;
  const state = STATES[tokens[end]?.lower ?? ''] ?? STATES[tokens[phrase?.head ?? -1]?.lower ?? ''];
  if (state) return state;
  return opens(tokens, from)
    ? (afterwards(tokens, end) ?? governing(tokens, from))
    : (governing(tokens, from) ?? afterwards(tokens, end));
}
