import type { Figure, Qualifier } from '../../../news/reading.ts';
import { AFTER, BEFORE, BETWEEN, LEVELS } from '../../tables/qualifiers.ts';
import { MEASURES, TIMES } from '../../tables/units.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Placed } from '../numerals/numeral.ts';

const LONGEST = Math.max(...[...BEFORE.keys()].map((phrase) => phrase.split(' ').length));
const LAST_WORDS = new Set([...BEFORE.keys()].map((phrase) => phrase.split(' ').at(-1) as string));
const AFTER_WORDS = new Set([...AFTER.keys()].map((phrase) => phrase.split(' ')[0] as string));
/* Words before "over", "under" and "above" that make them bounds: "lasted over five days", but "talks over five days". */
const BEFORE_BOUND: ReadonlySet<string> = new Set(
  `for of in is was were are be been at with by well last lasted than a just took takes take after within
  spent spend aged and has had have`.split(/\s+/),
);

/** A qualifier and the first token that says it, that of the number when none does. */
export interface Qualified {
  readonly qualifier: Qualifier;
  readonly from: number;
}

/* "|more than 40", "|at least 40" */
function before(tokens: readonly Token[], end: number): Qualified | null {
  if (!LAST_WORDS.has(lowerAt(tokens, end - 1))) return null;
  for (let length = Math.min(LONGEST, end); length > 0; length--) {
    const words = tokens.slice(end - length, end).map((token) => token.lower);
    const qualifier = BEFORE.get(words.join(' '));
    if (qualifier) return { qualifier, from: end - length };
  }
  return null;
}

/* "40-plus men", "40 plus men", but "£40 million plus £5 million in bonuses". */
function after(tokens: readonly Token[], next: number, head: number): Qualifier | null {
  const tied = tokens[next]?.text === '-';
  const at = tied ? next + 1 : next;
  const one = lowerAt(tokens, at);
  if (!AFTER_WORDS.has(one) || (one === 'plus' && !tied && head !== at + 1)) return null;
  const two = `${one} ${lowerAt(tokens, at + 1)}`;
  return AFTER.get(two) ?? AFTER.get(one) ?? null;
}

const isMeasured = (word: string): boolean => TIMES.has(word) || MEASURES.has(word);

/* "the toll passed 500", "it was past $50", but "passed two laws" and "crossed two rivers". */
const REACHING = /^(?:past|(?:pass|cross)(?:ed|es|ing))$/;
const PERCENT = /^per(?:cent)?$/;

/* Of few things, in letters, "over" is hardly a bound: "jumped over two fences". */
const MOST_FEW = 9;

/* Whether "over", "under" or "above" is a bound: in "for over five days", not in "talks over five days" or "a quarrel over three islands". */
function isBound(tokens: readonly Token[], from: number, placed: Placed, head: number): boolean {
  const { first, next, low, unit: own, shape } = placed;
  const tied = tokens[next]?.text === '-';
  const unit = lowerAt(tokens, tied ? next + 1 : next);
  if (tied && TIMES.has(unit) && tokens[from + 1]?.lower === 'a') return false;
  if (tokens[next + 1]?.lower === 'old') return true;
  const stated = BEFORE_BOUND.has(lowerAt(tokens, from - 1));
  const inLetters = shape !== 'part' && /^\p{L}/u.test(tokens[first]?.text ?? '');
  const few = low <= MOST_FEW && own === null && inLetters;
  const measured = [unit, lowerAt(tokens, head)].some(isMeasured);
  if (few && head >= 0 && !measured) return stated;
  return !TIMES.has(unit) || from === 0 || stated;
}

/* Whether a word before a number qualifies it there: not "some one", "passed two laws", "around one point". */
function holds(tokens: readonly Token[], from: number, placed: Placed, head: number): boolean {
  const { next, low, unit: own } = placed;
  const word = lowerAt(tokens, from);
  if (REACHING.test(word)) return own !== null || head < 0;
  if (word === 'north') return own !== null || PERCENT.test(lowerAt(tokens, next));
  if (word === 'some') return low > 1;
  if (word === 'around' && low === 1) return isMeasured(lowerAt(tokens, next));
  return !/^(?:over|under|above)$/.test(word) || isBound(tokens, from, placed, head);
}

/* Words between a number and the level that it is: "the 50 |per cent barrier", "the 200|-vote threshold". */
const MOST_BEFORE_LEVEL = 2;

const isLevel = (tokens: readonly Token[], { next }: Placed): boolean =>
  tokens.slice(next, next + MOST_BEFORE_LEVEL + 1).some(({ lower }) => LEVELS.has(lower));

/* "about |another 40", "around |the $11,000 mark". */
const isBetween = (tokens: readonly Token[], at: number, placed: Placed): boolean => {
  const word = lowerAt(tokens, at);
  return BETWEEN.has(word) || (word === 'the' && isLevel(tokens, placed));
};

/** How a number is qualified by the words around it; `head` is its noun's token or -1. */
export function qualify(tokens: readonly Token[], placed: Placed, head: number): Qualified {
  let end = placed.first;
  let found = before(tokens, end);
  while (!found && end > 0 && isBetween(tokens, end - 1, placed)) found = before(tokens, --end);
  const held = found !== null && holds(tokens, found.from, placed, head);
  const from = found && held ? found.from : placed.first;
  if (placed.interval) return { qualifier: 'between', from };
  if (found && held) return { qualifier: found.qualifier, from };
  const trailing =
    after(tokens, placed.next, head) ?? (head >= 0 ? trailingOf(tokens, head + 1) : null);
  return { qualifier: trailing ?? (placed.high === null ? 'at least' : 'exactly'), from };
}

/* "30 minutes or so", "40 people at most", but "40 people, at least two of them boys". */
const trailingOf = (tokens: readonly Token[], at: number): Qualifier | null =>
  tokens[at + 2]?.pos === 'NUM'
    ? null
    : (AFTER.get(`${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`) ?? null);

/**
 * The interval a qualifier makes of a value. "More than" and "at least" are open above; "less than",
 * "at most" and "up to" reach down to 0 (or to the value itself, when it is negative); "about" and
 * "nearly" keep the value at both ends, so that the reader of the figure decides how much slack they give.
 */
export function bounds(
  qualifier: Qualifier,
  low: number,
  high: number | null,
): Pick<Figure, 'low' | 'high'> {
  if (qualifier === 'more than' || qualifier === 'at least') return { low, high: null };
  const downward = qualifier === 'less than' || qualifier === 'at most' || qualifier === 'up to';
  return { low: downward ? Math.min(0, low) : low, high };
}
