import { DOUBTED, FRAMING } from '../../tables/acts.ts';
import { DASHES, POSSESSIVES, QUOTES } from '../../tables/phrases.ts';
import { DAYS, MONTHS } from '../../tables/traps.ts';
import { MEASURES, TIMES } from '../../tables/units.ts';
import { isNoun, lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';

/** Words that build one noun phrase: its head noun (-1: none) and the first token after it. */
export interface Run {
  readonly head: number;
  readonly to: number;
}

/* Where a phrase is being read: its first token, the token looked at, the last noun so far (-1: none). */
interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly at: number;
  readonly head: number;
}

/* What a word is to the phrase: its head so far, a word before the head, its head and end, or none of it. */
type Step = 'head' | 'pass' | 'last' | 'stop';

/** Whether a token is a day or month, which is never counted and never ends a counted phrase. */
export const isDay = ({ lower, pos, text }: Token): boolean =>
  DAYS.has(lower) ||
  (pos === 'PROPN' && (lower !== 'may' || text === 'May') && MONTHS.has(lower.replace('.', '')));

const isModifier = (token: Token | undefined): boolean => isNoun(token) || token?.pos === 'ADJ';
const isParticiple = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && /(?:ed|en|ing|wn|lt|nt)$/.test(token.lower);
const isPlural = (word: string): boolean => /[^s]s$/.test(word);
const isMeasure = (word: string): boolean => TIMES.has(word) || MEASURES.has(word);

/* Whether the phrase may end before a word: right behind a common noun. */
const closed = ({ tokens, at, head }: Place): boolean =>
  head >= 0 && head === at - 1 && tokens[head]?.pos === 'NOUN';

/* Whether a common noun comes within the next words, before anything but modifiers. */
const nounAhead = (tokens: readonly Token[], at: number): boolean => {
  const words = tokens.slice(at, at + 4);
  const noun = words.findIndex(({ pos }) => pos === 'NOUN');
  return noun >= 0 && words.slice(0, noun).every(isModifier);
};

/* Whether a plural noun comes within the next words: "two labour market reforms", not "two crew safe". */
const pluralAhead = (tokens: readonly Token[], at: number): boolean => {
  const words = tokens.slice(at, at + 4);
  const noun = words.findIndex(({ pos, lower }) => pos === 'NOUN' && isPlural(lower));
  return noun >= 0 && words.slice(0, noun).every(isModifier);
};

/* "life-saving", "ex-soldiers": words tied by a hyphen are one. */
function hyphened(place: Place): Step | null {
  const { tokens, from, at } = place;
  const previous = tokens[at - 1];
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (
    DASHES.has(next?.text ?? '') &&
    next?.spaced === false &&
    /^[A-Za-z]/.test(token.text) &&
    tokens[at + 2]?.spaced === false
  )
    return closed(place) ? null : 'pass';
  if (at === from || token.spaced) return null;
  if (DASHES.has(token.text) && next?.spaced === false) return 'pass';
  if (!DASHES.has(previous?.text ?? '') || !/^[A-Za-z]/.test(token.text)) return null;
  if (token.lower === 'time' && /^(?:full|part)$/.test(lowerAt(tokens, at - 2))) return 'pass';
  return isNoun(token) && !isModifier(next) ? 'head' : 'pass';
}

/* "Peru's generals", but not "two weeks' notice" or "the three powers' goal"; "young, angry men". */
function joined({ tokens, from, at, head }: Place): Step | null {
  const previous = tokens[at - 1];
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (POSSESSIVES.has(token.lower) && head >= 0 && (isModifier(next) || next?.pos === 'NUM')) {
    const { lower, pos } = tokens[head] as Token;
    const many = pos === 'NOUN' && !token.lower.endsWith('s') && tokens[from - 1]?.pos === 'NUM';
    return TIMES.has(lower) || (many && isPlural(lower)) ? 'stop' : 'pass';
  }
  if (QUOTES.has(token.text)) return head < 0 && isModifier(next) ? 'pass' : 'stop';
  return token.lower === ',' && at > from && head < 0 && previous?.pos === 'ADJ' && isModifier(next)
    ? 'pass'
    : null;
}

/* Whether a noun is the head, whatever noun follows: "320 people |testing positive", "one person |voting". */
const endsPhrase = (head: string, next: string): boolean =>
  ((isPlural(head) || /^(?:people|men|women|children)$/.test(head)) && !isPlural(next)) ||
  (/^(?:person|man|woman|child)$/.test(head) && /(?:ing|^shot)$/.test(next));

/* "3,400 stone tools", "ten barrel jellyfish": here they are no measures. */
const isMaterial = (tokens: readonly Token[], at: number): boolean =>
  /^(?:stone|barrel)$/.test(lowerAt(tokens, at)) && tokens[at + 1]?.pos === 'NOUN';

/* Words that follow a verb and no noun: "costs |Rs 90", "call |themselves", "found |its way", "face |charges". */
const DOING =
  /^\S+ (?:[$£€]|Rs\b|US\$|(?:its|(?:them|him|her|it)sel(?:f|ves))$)|^face (?:charges?|counts|trial)$/;

/* A verb that the tagger takes for a noun: "Peruvians |feeling the cold", "and |wounding nine". */
const isDoing = (token: Token | undefined): boolean => /[a-z]{2}ing$/.test(token?.lower ?? '');

function nounStep(place: Place): Step {
  const { tokens, from, at, head } = place;
  /* "a family of four needs $90", "one pill costs Rs 90", "six in 10 call themselves happy" */
  const { lower, pos } = tokens[at] as Token;
  if ((at === from || closed(place)) && DOING.test(`${lower} ${tokens[at + 1]?.text}`))
    return 'stop';
  const modifies = TIMES.has(lower) && isPlural(lowerAt(tokens, at + 1)) && !isPlural(lower);
  const material = isMaterial(tokens, at);
  if (at === from && isMeasure(lower) && !modifies && !material) return 'last';
  if (isDoing(tokens[at]) && head === at - 1 && tokens[at + 1]?.pos === 'DET') return 'stop';
  const named = pos === 'PROPN' && !/^\p{Lu}/u.test(tokens[head]?.text ?? '');
  if (closed(place) && (named || endsPhrase(lowerAt(tokens, head), lower))) return 'stop';
  return TIMES.has(lower) && !modifies ? 'last' : 'head';
}

/* Whether the head so far is a noun in the singular: "three |assault counts". */
const isSingular = (noun: Token | undefined, head: boolean): boolean =>
  head && noun?.pos === 'NOUN' && noun.lemma === noun.lower && !isMeasure(noun.lower);

/* Whether the head is still to come: of "two virus relief orders" it is neither "virus" nor "relief", as they are two. */
const isCompound = ({ tokens, from, at, head }: Place): boolean =>
  tokens[from - 1]?.lower !== 'one' && isSingular(tokens[at - 1], head === at - 1);

/* A participle before a noun ("painted boats"); a plural the tagger took for a verb ("five takes"). */
function verbStep(place: Place): Step {
  const { tokens, from, at, head } = place;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const many = tokens[from - 1]?.lower !== 'one';
  const object = /^(?:DET|NOUN|PROPN|ADJ|VERB|NUM)$/.test(next?.pos ?? '');
  if (at === from && many && !object && isPlural(token.lower) && token.lemma !== token.lower)
    return 'last';
  if (next?.lower === 'of' && isCompound(place) && isPlural(token.lower)) return 'last';
  const before = tokens[head];
  const open = head < 0 || (before?.pos === 'PROPN' && !isPlural(before.lower));
  const past = token.lemma !== token.lower && !/s$/.test(token.lower) && !FRAMING.has(token.lemma);
  const doubted = DOUBTED.has(token.lower) && isNoun(next);
  return open && (doubted || past) && isModifier(next) ? 'pass' : 'stop';
}

function wordStep(place: Place): Step {
  const { tokens, at, head } = place;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
      return nounStep(place);
    case 'VERB':
      return verbStep(place);
    case 'ADJ':
      if (head < 0 || (!closed(place) && isModifier(next))) return 'pass';
      return isCompound(place) && pluralAhead(tokens, at + 1) ? 'pass' : 'stop';
    case 'ADV':
      return head < 0 && (next?.pos === 'ADJ' || isParticiple(next)) ? 'pass' : 'stop';
    case 'NUM':
      return POSSESSIVES.has(lowerAt(tokens, at - 1)) ? 'pass' : 'stop';
    case 'CCONJ':
      return !closed(place) &&
        isModifier(tokens[at - 1]) &&
        nounAhead(tokens, at + 1) &&
        !isDoing(next)
        ? 'pass'
        : 'stop';
    default:
      return 'stop';
  }
}

/** Reads the words that build one noun phrase from a token on; its head is the last noun. */
export function readRun(tokens: readonly Token[], from: number): Run {
  let head = -1;
  for (let at = from; at < tokens.length; at++) {
    const place: Place = { tokens, from, at, head };
    if (isDay(tokens[at] as Token)) break;
    const step = hyphened(place) ?? joined(place) ?? wordStep(place);
    if (step === 'stop') break;
    if (step !== 'pass') head = at;
    if (step === 'last') break;
  }
  return { head, to: head + 1 };
}
