import { COUNTERS, PERSONAL, STATES } from '../tables/acts.ts';
import { isNoun, lowerAt } from '../tokens/at.ts';
import type { Token } from '../wink.ts';
import { talliedBy } from './acts/tally.ts';
import { type Noun, nounFrom, PEOPLE } from './counted/noun.ts';
import { isDay } from './counted/noun-phrase.ts';
import { MANY, ownedNoun } from './counted/owner.ts';
import { determined } from './counted/phrase.ts';
import { isMovedBy } from './intervals/score.ts';
import type { Placed } from './numerals/numeral.ts';

/* How many words before a number its total is looked for. */
const REACH = 14;
/* What stands behind a number that has no noun. */
const NO_NOUN = /^(?:ADP|VERB|AUX|PUNCT|CCONJ|ADV|SCONJ|PRON|PART|ADJ|DET)$/;
/* Words between two numbers of one noun: "10, |maybe 12 men". */
const JOINING =
  /^(?:,|and|or|maybe|perhaps|possibly|even|to|from|against|versus|-|–|then|not|but)$/;
/* Words that may open a sentence before a number that goes on from the one before: "The other eight …". */
const OPENERS: ReadonlySet<string> = new Set(
  `, " “ ‘ the other another of these those them at least and but only some about all as many more than up to over
  nearly almost around roughly just so far a total further`.split(/\s+/),
);
const PREDICATE = /^(?:AUX|VERB|ADV|ADJ)$/;
const THEM = /^(?:them|whom|which)$/;
const HEDGES =
  /^(?:about|around|at|least|nearly|almost|roughly|over|more|fewer|less|than|some|up|to|["“‘])$/;
const ASKED = /^(?:asked|polled|surveyed|interviewed|questioned|quizzed)$/;
/* No survey asks fewer. */
const SURVEYED = 100;
/* "at |least 12 died" */
const QUALIFIED = /^(?:least|about|some)$/;
const COMPARED =
  /^(?:average of|rate of|total of|up from|down from|compared with|compared to|compares with)$/;
/* "Millions" are hardly ever of people where nothing says so. */
const MOST_PEOPLE = 1e6;

/** Whether nothing stands between two numbers but words that join them ("10, maybe 12 men", "two red and four blue cars"). */
export function leadsTo(tokens: readonly Token[], from: Placed, to: Placed): boolean {
  const between = tokens.slice(from.next, to.first);
  const anew = between[0]?.lower === ',' && /^(?:or|from)$/.test(between[1]?.lower ?? '');
  const joining = between.filter(({ lower }) => JOINING.test(lower)).length;
  const kind = between[0]?.pos === 'ADJ' ? 1 : 0;
  /* "48 against and 3 abstentions" */
  const voted = between.length > 1 && between[0]?.lower === 'against';
  return joining > 0 && !anew && !voted && joining + kind === between.length;
}

/** Whether a number is part of those named before: "two of them", "five of whom". */
export const isOfThem = (tokens: readonly Token[], { next }: Placed): boolean =>
  lowerAt(tokens, next) === 'of' && THEM.test(lowerAt(tokens, next + 1));

/* "The union put it at 21", "put it at more than 21". */
const isPutAt = (tokens: readonly Token[], first: number): boolean => {
  const at = tokens.slice(0, first).findLastIndex(({ lower }) => lower === 'at');
  const hedged = tokens.slice(at + 1, first).every(({ lower }) => HEDGES.test(lower));
  return hedged && lowerAt(tokens, at - 1) === 'it' && /^puts?$/.test(lowerAt(tokens, at - 2));
};

/** Whether a number is a total: "the government puts the total at 900". */
export const isTotal = (tokens: readonly Token[], { first }: Placed): boolean =>
  isPutAt(tokens, first) ||
  tokens.slice(Math.max(0, first - REACH), first).some(({ lower }) => COUNTERS.has(lower));

/* "the attackers, two of whom fled": the noun before the comma. */
function related(tokens: readonly Token[], { first, next }: Placed): Noun | null {
  const whom = /^(?:whom|which)$/.test(lowerAt(tokens, next + 1));
  if (!whom || lowerAt(tokens, next) !== 'of' || lowerAt(tokens, first - 1) !== ',') return null;
  const head = first - 2;
  const isMany = isNoun(tokens[head]) && MANY.test(lowerAt(tokens, head));
  return isMany ? nounFrom(tokens, head, head, head + 1) : null;
}

/* "two of the dead" */
function ofStricken(tokens: readonly Token[], { next }: Placed): Noun | null {
  const isOf = lowerAt(tokens, next) === 'of' && lowerAt(tokens, next + 1) === 'the';
  const at = next + 2;
  return isOf && STATES.has(lowerAt(tokens, at)) && !isNoun(tokens[at + 1])
    ? nounFrom(tokens, at, at, at + 1)
    : null;
}

/* "with 162 aboard", "had 300 on board": people, counted by where they are. */
function aboard(tokens: readonly Token[], { next }: Placed): Noun | null {
  const to = lowerAt(tokens, next) === 'on' ? next + 1 : next;
  if (lowerAt(tokens, to) !== (to > next ? 'board' : 'aboard')) return null;
  return { ...PEOPLE, what: [(tokens[next] as Token).span[0], (tokens[to] as Token).span[1]] };
}

/* "Of the 1,200 asked", "a third of those polled", "one in five call themselves poor". */
function asked(tokens: readonly Token[], { next, shape, low }: Placed): Noun | null {
  const part = shape === 'part';
  const at = part && lowerAt(tokens, next) === 'of' ? determined(tokens, next + 1) : next;
  const told = ASKED.test(lowerAt(tokens, at)) && (part || low >= SURVEYED);
  return told || (part && lowerAt(tokens, next + 1) === 'themselves') ? PEOPLE : null;
}

/* "a third said no", "one in five are ill": a bare share that does what people do. */
const isShareOfPeople = ({ shape }: Placed, next: Token | undefined): boolean =>
  shape === 'part' &&
  /^(?:said|say|think|believe|want|voted|vote|are|were|have|had|live)$/.test(next?.lower ?? '');

/* "Dozens fled". */
const isVague = (tokens: readonly Token[], { shape, next }: Placed): boolean =>
  shape === 'vague' && lowerAt(tokens, next) !== 'of';

/* "The other eight died.", "Four of them …", "up from 12 last year": it goes on from the sentence before. */
function goesOn(tokens: readonly Token[], placed: Placed): boolean {
  const { first, next } = placed;
  const after = tokens[next];
  if (isOfThem(tokens, placed)) return true;
  const onward =
    PREDICATE.test(after?.pos ?? '') || /^(?:of|more|others)$/.test(after?.lower ?? '');
  if (tokens.slice(0, first).every(({ lower }) => OPENERS.has(lower))) return onward;
  if (lowerAt(tokens, first - 1) === ',') return after?.pos === 'AUX';
  return COMPARED.test(`${lowerAt(tokens, first - 2)} ${lowerAt(tokens, first - 1)}`);
}

/* Whether a number goes on from the sentence before; "At least 12 died" and "Thousands fled" begin a count. */
function isOnward(tokens: readonly Token[], placed: Placed, personal: boolean): boolean {
  const qualified = QUALIFIED.test(lowerAt(tokens, placed.first - 1));
  if (personal && (qualified || isVague(tokens, placed))) return false;
  return goesOn(tokens, placed) || isTotal(tokens, placed);
}

/* "Eleven of the dead were boys. Another 30 are feared buried": the 30 are people, but not dead ones. */
function unlessOtherFate(noun: Noun, act: string | null): Noun {
  if (act === null || noun.done === null) return noun;
  return STATES.has(noun.unit) && !noun.level && noun.done !== act ? PEOPLE : noun;
}

/**
 * The noun of a number that stands without one: that of the whole it belongs to ("a town of 4,000",
 * "the toll rose to 12"), that of the last counted thing in its sentence ("12 in Peru, 9 in Chile")
 * or, where it goes on from there, in the sentence before (`earlier`), or people, where only people
 * can be meant ("killing 12", "thousands fled", "ten pupils and two teachers died, and 30 were hurt");
 * null when nothing says what is counted.
 */
export function inherit(
  tokens: readonly Token[],
  placed: Placed,
  last: Noun | null,
  earlier: Noun | null,
  act: string | null,
  counted: ReadonlySet<string>,
): Noun | null {
  const whole =
    ownedNoun(tokens, placed) ??
    related(tokens, placed) ??
    ofStricken(tokens, placed) ??
    aboard(tokens, placed) ??
    asked(tokens, placed);
  if (whole) return whole;
  const next = tokens[placed.next];
  const open = placed.high === null;
  if (!open && next !== undefined && !NO_NOUN.test(next.pos) && !isDay(next)) return null;
  const part = placed.shape === 'part';
  if (part && isMovedBy(tokens, placed.first)) return null;
  const tallied = part ? null : talliedBy(tokens, placed);
  if (tallied) return tallied;
  const personal = act !== null && PERSONAL.has(act);
  const included = lowerAt(tokens, placed.first - 1) === 'including';
  if (personal && counted.size > 1 && !included) return PEOPLE;
  if (last && !last.measure) return unlessOtherFate(last, act);
  if (earlier && !earlier.measure && isOnward(tokens, placed, personal))
    return unlessOtherFate(earlier, act);
  const many = isVague(tokens, placed) && placed.low < MOST_PEOPLE;
  /* "60,000 came" */
  return many || next?.lower === 'came' || personal || isShareOfPeople(placed, next)
    ? PEOPLE
    : null;
}
