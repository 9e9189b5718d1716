import { lemmas } from '../../meaning/morphy.ts';
import type { Span } from '../../news/span.ts';
import { BODIES, BODY_MODIFIERS } from './bodies.ts';

/** Characters on either side of a name in which its description is looked for. */
const REACH = 140;
/** Words of a description before the name. */
const MOST_BEFORE = 7;
/** Words that a description behind the name has up to its noun. */
const MOST_BEHIND = 9;

/** A description behind the name: ", a charity that …," up to the next mark; a bracket may come between. */
const BEHIND =
  /^(?:\s\([^()]{1,40}\))?,\s((?:a|an|the|one of the|another)\s[^,;:.()“”"—–]{3,110})(?=[,.;)—–]|$)/i;
/** Words that end the noun phrase: what follows only tells more of it. */
const NOUN_ENDS =
  /\s(?:of|in|at|for|from|with|on|to|by|based|backed|led|run|made|founded|formed|owned|linked|which|that|who|whose|where|near|behind|and|fighting|representing|working|operating|opposed|allied|close)\b/;
/** What a name is led up to by: "a group called", "the militia known as". */
const CALLED = /(?:,)?\s(?:called|named|known as|dubbed)\s(?:the\s)?$/i;

const DETERMINER = /^(?:a|an|the)$/i;

const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/([^s])s$/, '$1');

/** Whether a word may tell more of a body: "Iran-backed", "Danish", "armed", "news". */
const isModifier = (word: string): boolean =>
  /^[\p{L}’'-]+$/u.test(word) &&
  word !== 'said' &&
  (/^\p{Lu}|-/u.test(word) ||
    BODY_MODIFIERS.has(word) ||
    lemmas(word, 'a').length > 0 ||
    lemmas(word, 'n').includes(word));

const isBody = (word: string): boolean => {
  const last = word.toLowerCase().replace(/^.*-/, '');
  return BODIES.has(last) || BODIES.has(singular(last));
};

/** Where the description ends that stands behind a name; null when none does. */
function endBehind(text: string, end: number): number | null {
  const found = BEHIND.exec(text.slice(end, end + REACH));
  const phrase = found?.[1];
  if (found === null || phrase === undefined) return null;
  const noun = phrase.split(NOUN_ENDS)[0]?.trim().split(/\s+/).slice(1) ?? [];
  const last = noun.at(-1) ?? '';
  if (noun.length > MOST_BEHIND || !isBody(last) || noun.some((word) => DETERMINER.test(word)))
    return null;
  return end + found[0].length;
}

/** Where the description begins that leads up to a name; null when none does. */
function startBefore(text: string, start: number): number | null {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const plain = before.replace(CALLED, ' ').trimEnd();
  const words = [...plain.matchAll(/\S+/g)].slice(-MOST_BEFORE);
  const noun = words.at(-1);
  if (noun === undefined || !/^[\p{L}’'-]+$/u.test(noun[0]) || !isBody(noun[0])) return null;
  if (/^\p{Lu}/u.test(noun[0])) return null;
  let first = noun.index;
  for (const { 0: word, index } of words.slice(0, -1).reverse()) {
    if (DETERMINER.test(word)) return from + index;
    if (!isModifier(word)) break;
    first = index;
  }
  return first < noun.index ? from + first : null;
}

/**
 * The words that say what an organisation is, together with its name at `mention`: "the charity
 * Open Hand", "Open Hand, a charity that feeds children"; null when the text says nothing there.
 */
export function describedAt(text: string, mention: Span): Span | null {
  const start = startBefore(text, mention[0]);
  const isListed = /[,;]\s(?:and\s)?$/.test(text.slice(Math.max(0, mention[0] - 6), mention[0]));
  const end = isListed ? null : endBehind(text, mention[1]);
  return start === null && end === null ? null : [start ?? mention[0], end ?? mention[1]];
}
