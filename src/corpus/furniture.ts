import { anyOf } from './patterns.ts';
import {
  ABOUT_AUTHOR,
  BRACKET_ENDS,
  CAPTION_ENDS,
  CAPTION_FOLLOWS,
  CAPTION_STARTS,
  CAPTION_WORD,
  EMBED_SIGNATURE,
  EMBEDS,
  ENDINGS,
  NOTE_WORD,
  NOTES,
  NOTES_INSIDE,
  PROMOTIONS,
  REPORTED,
  SECTIONS,
  SHORT_PHRASES,
} from './phrases.ts';

/** What a paragraph looks like by itself. */
export type Look =
  | 'prose'
  | 'fragment'
  | 'furniture'
  | 'section'
  | 'ending'
  | 'embed'
  | 'signature';

/** A stop, whatever quotation marks or notes follow it; wrongly decoded closing marks begin with "â". */
const TERMINAL =
  /[.!?…](?:â[\u0080-\u00BF€™œ\uFFFD]{0,2}|\[[\w ]{1,12}\]|\s*\([^()]{2,30}\)|\s?[—–-]\s?[A-Z]{2,8}$|[^\p{L}\p{N}])*$/u;
/** "No." is a sentence, "Home" is not. */
const ONE_WORD = /^["“‘']?\p{Lu}[\p{L}’']*[.!?]+["”’']?$/u;
const LEADS_ON = /(?:[:,–—-]["”’')]*|;(?: and| or)?)$/;
const INNER_STOP = /[.!?]["”’)]*\s+["“‘(]?\p{Lu}/u;

/** Words from which a paragraph without a full stop is a sentence that was cut, not a heading. */
const CUT_WORDS = 20;
const CUT_WORDS_AFTER_STOP = 15;
/** Words from which a paragraph that ends with a colon or comma leads on to the next one. */
const LEAD_WORDS = 8;
/** Words from which a paragraph is no link to another story. */
const LONG_WORDS = 20;
/** A phrase at the start of a longer paragraph than this is a sentence's own. */
const PHRASE_WORDS = 35;
const CAPTION_WORDS = 90;
/** A sentence that stands in one text so often is a menu's. */
const MENU_TIMES = 3;

/** How many words stand in a trimmed paragraph. */
function countOf(words: string): number {
  let count = 1;
  for (let at = 1; at < words.length; at++)
    if (isSpace(words.charCodeAt(at)) && !isSpace(words.charCodeAt(at - 1))) count++;
  return count;
}

const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code > 127 && ODD_SPACE.has(code);

/* White space outside of ASCII, as a pattern's \s knows it. */
const ODD_SPACE: ReadonlySet<number> = new Set(
  Array.from(
    '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
    (space) => space.charCodeAt(0),
  ),
);

const isEnding = anyOf(ENDINGS);
const isSection = anyOf(SECTIONS);
const isEmbed = anyOf(EMBEDS);
const isNote = anyOf(NOTES);
const isShortPhrase = anyOf(SHORT_PHRASES);
const promotes = anyOf(PROMOTIONS);
const startsCaption = anyOf(CAPTION_STARTS);
const endsCaption = anyOf(CAPTION_ENDS);
const endsInBracket = anyOf(BRACKET_ENDS);

/* A paragraph is judged for the header, the body and the end; a long page has some hundreds. */
const MOST_JUDGED = 1000;
const judged = new Map<string, Look>();

/** Judges one trimmed paragraph without its neighbours. */
export function lookOf(words: string): Look {
  const known = judged.get(words);
  if (known !== undefined) return known;
  if (judged.size >= MOST_JUDGED) judged.clear();
  const look = judge(words);
  judged.set(words, look);
  return look;
}

function judge(words: string): Look {
  const head = words.slice(0, 400);
  const tail = words.slice(-200);
  const count = countOf(words);
  if (isEnding(head)) return 'ending';
  if (isSection(head)) return 'section';
  if (isEmbed(words)) return 'embed';
  if (tail.includes('(@') && EMBED_SIGNATURE.test(tail)) return 'signature';
  if (isNote(head) || hasNote(head)) return 'furniture';
  if (count <= PHRASE_WORDS && (isShortPhrase(head) || isPromotion(head))) return 'furniture';
  if (startsCaption(head) || (count <= CAPTION_WORDS && isCaption(tail))) return 'furniture';
  return isProse(words, count) ? 'prose' : 'fragment';
}

const isPromotion = (words: string): boolean => promotes(words) && !REPORTED.test(words);

const hasNote = (words: string): boolean =>
  NOTE_WORD.test(words) && NOTES_INSIDE.some((note) => note.test(words));

const isCaption = (tail: string): boolean =>
  (tail.slice(-2).includes(')') && endsInBracket(tail)) ||
  (CAPTION_WORD.test(tail) && endsCaption(tail));

function isProse(words: string, count: number): boolean {
  if (count === 1) return ONE_WORD.test(words);
  if (!/\p{L}/u.test(words)) return false;
  if (TERMINAL.test(words.slice(-40)) || count >= CUT_WORDS) return true;
  if (LEADS_ON.test(words) && count >= LEAD_WORDS) return true;
  return count >= CUT_WORDS_AFTER_STOP && INNER_STOP.test(words);
}

/**
 * Which paragraphs belong to the article: prose, without what follows a heading like "Related",
 * without embedded posts, and without lines that repeat.
 */
export function kept(paragraphs: readonly string[]): readonly boolean[] {
  const looks = paragraphs.map(lookOf);
  const repeated = repeats(paragraphs, looks);
  const end = looks.indexOf('ending');
  const last = looks.slice(0, end < 0 ? looks.length : end).lastIndexOf('prose');
  let linked = false;
  return looks.map((look, i) => {
    const words = paragraphs[i] ?? '';
    if (look === 'section') linked = true;
    if (look !== 'prose' || repeated[i] === true || isPost(paragraphs, looks, i)) return false;
    if (CAPTION_FOLLOWS.test(paragraphs[i - 1] ?? '')) return false;
    if (i > last || (i > 2 && i > last - 2 && ABOUT_AUTHOR.test(words))) return false;
    if (linked && resumes(words, looks, i)) linked = false;
    return !linked;
  });
}

/** Whether the next paragraph is nothing but the signature of an embedded post. */
const isPost = (paragraphs: readonly string[], looks: readonly Look[], at: number): boolean =>
  looks[at + 1] !== 'prose' && /^[—–-]\s?[^—–]{1,60}\(@\w{1,20}\)/.test(paragraphs[at + 1] ?? '');

/** After a block of links the article goes on with long prose that is followed by prose. */
const resumes = (words: string, looks: readonly Look[], at: number): boolean =>
  countOf(words) >= LONG_WORDS &&
  looks.slice(at + 1).find((look) => look !== 'furniture') === 'prose';

/** Lines that stand there again: all of a menu's, and of a sentence every one but the first. */
function repeats(paragraphs: readonly string[], looks: readonly Look[]): readonly boolean[] {
  const times = new Map<string, number>();
  for (const words of paragraphs) times.set(words, (times.get(words) ?? 0) + 1);
  const seen = new Set<string>();
  return paragraphs.map((words, i) => {
    const again = seen.has(words);
    seen.add(words);
    return looks[i] === 'prose' ? again || (times.get(words) ?? 0) >= MENU_TIMES : again;
  });
}
