import {
  COUNTERS,
  FRAMING,
  LEVELS,
  OTHER_TOLLS,
  STATES,
  TALLIED,
  TELLERS,
  WHOLES,
} from '../../tables/acts.ts';
import { RELATIVES } from '../../tables/phrases.ts';
import { QUALIFYING } from '../../tables/qualifiers.ts';
import { TIMES } from '../../tables/units.ts';
import { isNoun, lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import { type Noun, nounFrom, PEOPLE } from '../counted/noun.ts';
import { readRun } from '../counted/noun-phrase.ts';
import { determined } from '../counted/phrase.ts';
import type { Placed } from '../numerals/numeral.ts';
import { actBehind } from './behind.ts';
import { pastHedges } from './verb.ts';

/* How many words before a number "the number of …" is looked for, and how many where something "rose to" it. */
const REACH = 14;
const REACH_OF_LEVEL = 40;
/* How many words may stand between "rose to" and the number: "rose to |well more than 40". */
const QUALIFYING_WORDS = 4;
const TO_LEVEL = /^(?:to|at|above|below|past|beyond|from|by)$/;
/* "the population of |the town" */
const DETERMINED = /^(?:the|its|their|an?|this|that)$/;

const PERCENT: Noun = { unit: 'percent', what: null, measure: true, done: null, level: false };

const asLevel = (noun: Noun | null): Noun | null => noun && { ...noun, level: true };

/* "people killed", "people who died", "homes destroyed": what befell them, right behind the noun. */
function befallen(tokens: readonly Token[], to: number): string | null {
  if (RELATIVES.has(lowerAt(tokens, to))) return actBehind(tokens, to + 1);
  const next = tokens[to];
  const state = STATES.get(next?.lower ?? '');
  if (state) return state;
  const isEvent = next?.pos === 'VERB' && !FRAMING.has(next.lemma) && !LEVELS.has(next.lemma);
  return isEvent ? next.lemma : null;
}

/* "the dead"; of "the dead and injured" it is not told what happened to each. */
function stricken(tokens: readonly Token[], at: number): Noun | null {
  if (!STATES.has(lowerAt(tokens, at)) || isNoun(tokens[at + 1])) return null;
  const second =
    /^(?:and|or)$/.test(lowerAt(tokens, at + 1)) && STATES.has(lowerAt(tokens, at + 2));
  return second
    ? { ...nounFrom(tokens, at, at, at + 3), unit: PEOPLE.unit, done: null }
    : nounFrom(tokens, at, at, at + 1);
}

/* "the number |of planets rose to 900": the noun behind "of" or "for". */
function ofNoun(tokens: readonly Token[], at: number, first: number): Noun | null {
  const from = determined(tokens, at + 2);
  const dead = stricken(tokens, pastHedges(tokens, from));
  if (dead) return dead;
  const { head, to } = readRun(tokens, from);
  if (head < 0 || to > first) return null;
  const noun = nounFrom(tokens, from, head, to);
  return { ...noun, done: noun.done ?? befallen(tokens, to) };
}

/* "the population of wild boar", but "the population of the town". */
function membersOf(tokens: readonly Token[], at: number, first: number): Noun | null {
  const noun = lowerAt(tokens, at + 1) === 'of' ? ofNoun(tokens, at, first) : null;
  return noun !== null && /[^s]s$/.test(noun.unit) && !DETERMINED.test(lowerAt(tokens, at + 2))
    ? noun
    : null;
}

/* "the toll stands at 19", "the crowd had grown to 900"; a road's toll is of nobody. */
function wholeOf(tokens: readonly Token[], at: number, first: number): Noun {
  if (!/^tolls?$/.test(lowerAt(tokens, at))) return membersOf(tokens, at, first) ?? PEOPLE;
  return OTHER_TOLLS.has(lowerAt(tokens, at - 1)) ? PEOPLE : { ...PEOPLE, done: 'die' };
}

/* "the |number of planets rose to 900", "officer |numbers fell to 320"; but "the ministry |count" is of no ministries. */
function counterOf(tokens: readonly Token[], at: number, first: number): Noun | null {
  if (/^(?:of|for)$/.test(lowerAt(tokens, at + 1))) return ofNoun(tokens, at, first);
  const word = lowerAt(tokens, at - 1);
  const counted = isNoun(tokens[at - 1]) && !TELLERS.has(word) && !TIMES.has(word);
  return counted ? nounFrom(tokens, at - 1, at - 1, at) : null;
}

/* "road deaths", "the dead": nouns whose number a level is. */
function talliedAt(tokens: readonly Token[], at: number): Noun | null {
  const word = lowerAt(tokens, at);
  if (!TALLIED.has(word)) {
    const named = tokens[at - 1]?.pos === 'DET' || pastHedges(tokens, at - 1) === at;
    return STATES.has(word) && named ? stricken(tokens, at) : null;
  }
  const from = /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at - 1]?.pos ?? '') ? at - 1 : at;
  return tokens[from - 1]?.pos === 'NUM' ? null : nounFrom(tokens, from, at, at + 1);
}

/* "rose to more than 40", "have topped 900": the number is a level that something reached. */
function isLevel(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 1 - QUALIFYING_WORDS); at--) {
    const { lower, lemma } = tokens[at] as Token;
    if (TO_LEVEL.test(lower) || LEVELS.has(lemma)) return true;
    if (!QUALIFYING.has(lower)) return false;
  }
  return false;
}

/**
 * What a bare number counts by a noun whose number it is: "the number of planets rose to
 * 900", "the death toll stands at 19", "injuries rose to 40", "it brings to 33 the number of dead".
 */
export function talliedBy(tokens: readonly Token[], { first, next }: Placed): Noun | null {
  const behind = lowerAt(tokens, next) === 'the' && COUNTERS.has(lowerAt(tokens, next + 1));
  if (behind) return asLevel(counterOf(tokens, next + 1, tokens.length));
  const level = isLevel(tokens, first);
  const reach = level ? REACH_OF_LEVEL : REACH;
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    const word = lowerAt(tokens, at);
    if (word === ';') return null;
    if (level && word === 'percentage') return PERCENT;
    if (WHOLES.has(word)) return asLevel(wholeOf(tokens, at, first));
    const noun = COUNTERS.has(word) ? counterOf(tokens, at, first) : null;
    const found = noun ?? (level ? talliedAt(tokens, at) : null);
    if (found) return asLevel(found);
  }
  return null;
}
