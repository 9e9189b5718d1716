import { tailOf } from '../metadata/lead.ts';
import { countOf } from '../text/count.ts';
import { anyOf } from '../text/patterns.ts';
import {
  BRACKET_ENDS,
  CAPTION_BAR,
  CAPTION_ENDS,
  CAPTION_STARTS,
  CAPTION_WORD,
  SURE_ENDS,
} from './captions.ts';
import {
  EMBED_SIGNATURE,
  EMBED_WORD,
  EMBEDS,
  ENDINGS,
  NOTE_WORD,
  NOTES,
  NOTES_INSIDE,
  PROMOTIONS,
  REPORTED,
  SECTIONS,
  SHORT_PHRASES,
  SINGLE_LINKS,
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
/** A phrase at the start of a longer paragraph than this is a sentence's own. */
const PHRASE_WORDS = 35;
const CAPTION_WORDS = 90;
const CREDITED_WORDS = 160;

const isEnding = anyOf(ENDINGS);
const isSection = anyOf([...SECTIONS, ...SINGLE_LINKS]);
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
  if (EMBED_WORD.test(words) && isEmbed(words)) return 'embed';
  if (tail.includes('(@') && EMBED_SIGNATURE.test(tail)) return 'signature';
  if (isNote(head) || hasNote(head)) return 'furniture';
  if (count <= PHRASE_WORDS && (isShortPhrase(head) || isPromotion(head))) return 'furniture';
  if (words.includes(' | ') && CAPTION_BAR.test(words)) return 'furniture';
  if (startsCaption(head) || isCaption(tail, count)) return 'furniture';
  return isProse(words, count) ? 'prose' : 'fragment';
}

const isPromotion = (words: string): boolean => promotes(words) && !REPORTED.test(words);

const hasNote = (words: string): boolean =>
  NOTE_WORD.test(words) && NOTES_INSIDE.some((note) => note.test(words));

function isCaption(tail: string, count: number): boolean {
  if (count > CAPTION_WORDS) return count <= CREDITED_WORDS && SURE_ENDS.test(tail);
  return (
    (tail.slice(-2).includes(')') && endsInBracket(tail)) ||
    (CAPTION_WORD.test(tail) && endsCaption(tail))
  );
}

/** Words from which a line of nothing but capitals is a heading; a few can be a cry. */
const SHOUTED_WORDS = 5;

const isShouted = (words: string, count: number): boolean =>
  count >= SHOUTED_WORDS && /^\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);

/** "…,” he said" is a sentence that lost its stop. */
const SAID_LAST = /[,!?]['’]?["”]\s(?:\p{L}+\s){1,3}(?:said|says|added)$/u;

function isProse(words: string, count: number): boolean {
  if (count === 1) return ONE_WORD.test(words);
  if (!/\p{L}/u.test(words) || isShouted(words, count)) return false;
  if (TERMINAL.test(words.slice(-40)) || count >= CUT_WORDS || tailOf(words)) return true;
  if (SAID_LAST.test(words.slice(-40))) return true;
  if (LEADS_ON.test(words) && count >= LEAD_WORDS) return true;
  return count >= CUT_WORDS_AFTER_STOP && INNER_STOP.test(words);
}
