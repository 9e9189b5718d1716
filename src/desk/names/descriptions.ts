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
  /^(?:\s\([^()]{1,40}\))?,\s((?:[Aa]n?|[Tt]he|[Oo]ne of the|[Aa]nother)\s[^,;:.()“”"—–]{3,110})(?=[,.;)—–]|$)/;
/** The same of whose it is: ", Elm Bank's parent company,". */
const OWNED =
  /^,\s(?:\p{Lu}[\p{L}\d&.-]*\s){0,2}[\p{Lu}\d][\p{L}\d&.-]*['’]s\s((?:[\p{Ll}-]+\s){0,3}[\p{Ll}-]+)(?=[,.;)—–])/u;
/** "The UN agency for refugees, |UNRA,": what a body is for, before the comma and its name. */
const LEADING =
  /(?:^|[\s“"])((?:[Tt]he|[Aa]n?)\s(?:[\p{L}’'-]+\s){0,4}?([\p{Ll}-]+)\s(?:for|of|in)\s[^,;:.()“”"—–]{3,60}),\s$/u;
/** Words that end the noun phrase: what follows only tells more of it. */
const NOUN_ENDS =
  /\s(?:of|in|at|for|from|with|on|to|by|based|backed|led|run|made|founded|formed|owned|linked|which|that|who|whose|where|near|behind|and|fighting|representing|working|operating|opposed|allied|close)\b/;
/** What a name is led up to by: "a group called", "the militia known as". */
const CALLED = /(?:,)?\s(?:called|named|known as|dubbed)\s(?:the\s)?$/i;

const DETERMINER = /^(?:a|an|the)$/i;

/** Small words that are nouns or adjectives as well, as WordNet has them. */
const SMALL = /^(?:and|as|at|but|by|for|in|no|on|or|over|said|so|up|than|to)$/i;

/** Whether a word may tell more of a body: "Iran-backed", "Danish", "armed", "news". */
const isModifier = (word: string): boolean =>
  /^\p{L}[\p{L}’'-]*$/u.test(word) &&
  !SMALL.test(word) &&
  (/^\p{Lu}|-/u.test(word) ||
    BODY_MODIFIERS.has(word) ||
    lemmas(word, 'a').length > 0 ||
    lemmas(word, 'n').includes(word));

/** One body, "charity" or "sports-club"; "left-wing" and "cross-party" are none, nor are "rivals". */
const isBody = (word: string): boolean =>
  !/-(?:party|wing)$/i.test(word) && BODIES.has(word.toLowerCase().replace(/^.*-/, ''));

/** A verb of a clause of its own: "the fastest-growing group of mothers are young". */
const CLAUSE = /^(?:(?!\s(?:that|which|who|whose|where)\s).)*\s(?:is|are|was|were|has|have|had)\s/;

/** Where the description ends that stands behind a name; null when none does. */
function endBehind(text: string, end: number): number | null {
  const behind = text.slice(end, end + REACH);
  const owned = OWNED.exec(behind);
  if (owned !== null && isBody(owned[1]?.split(' ').at(-1) ?? '')) return end + owned[0].length;
  const found = BEHIND.exec(behind);
  const phrase = found?.[1];
  if (found === null || phrase === undefined) return null;
  const noun = phrase.split(NOUN_ENDS)[0]?.trim().split(/\s+/).slice(1) ?? [];
  const last = noun.at(-1) ?? '';
  if (noun.length > MOST_BEHIND || !isBody(last) || CLAUSE.test(phrase)) return null;
  if (noun.some((word) => DETERMINER.test(word))) return null;
  return end + found[0].length;
}

/** Where the description begins that leads up to a name; null when none does. */
function startBefore(text: string, start: number): number | null {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const plain = before.replace(CALLED, ' ').trimEnd();
  const noun = /\S+$/.exec(plain);
  if (noun === null || !/^(?!\p{Lu})[\p{L}’'-]+$/u.test(noun[0]) || !isBody(noun[0])) return null;
  let first = noun.index;
  const words = [...plain.slice(0, first).matchAll(/\S+/g)].slice(1 - MOST_BEFORE);
  for (const { 0: word, index } of words.reverse()) {
    if (DETERMINER.test(word)) return from + index;
    if (!isModifier(word)) break;
    first = index;
  }
  return first < noun.index ? from + first : null;
}

/** Where the description begins that ends with a comma before the name, which stands between two. */
function startLeading(text: string, [start, end]: Span): number | null {
  const from = Math.max(0, start - REACH);
  const found = LEADING.exec(text.slice(from, start));
  const [, phrase = '', noun = ''] = found ?? [];
  if (found === null || !isBody(noun) || !/^[,.]/.test(text.slice(end))) return null;
  return start - phrase.length - 2;
}

/** What follows "the Reform Centre at Elm University," is told of the centre. */
const PART_OF = /\p{Lu}\p{L}+\s(?:at|in|of)\s(?:the\s)?$/u;
const LISTED = /[,;]\s(?:and\s)?$/;
const LONGEST_LEAD = 40;

/**
 * The words that say what an organisation is, together with its name at `mention`: "the charity
 * Open Hand", "Open Hand, a charity that feeds children"; null when the text says nothing there.
 */
export function describedAt(text: string, mention: Span): Span | null {
  const start = startBefore(text, mention[0]) ?? startLeading(text, mention);
  const before = text.slice(Math.max(0, mention[0] - LONGEST_LEAD), mention[0]);
  const end = LISTED.test(before) || PART_OF.test(before) ? null : endBehind(text, mention[1]);
  return start === null && end === null ? null : [start ?? mention[0], end ?? mention[1]];
}
