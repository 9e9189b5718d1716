import {
  emptyIt,
  furnitureLike,
  leaningOpenings,
  leaningWords,
  noAntecedents,
  pronouns,
} from './cues.ts';
import { stopWords } from './stopwords.ts';
import { type Word, words } from './words.ts';

/**
 * How a sentence does without its neighbours: it `stands`; it `leans` on the one before (a pronoun,
 * "but", "the statement" whose antecedent is there); it is `cut` off or no full sentence; or it is
 * `nothing` to show: a question, a teaser, a caption, a quote without a speaker.
 */
export type Standing = 'stands' | 'leans' | 'cut' | 'nothing';

const FEWEST_WORDS = 5;
const FINISHED = /[.!…][\s"”’')\]»]*$/;

/** The sentence with what stands in quotation marks taken out, small letters. */
const outsideQuotes = (text: string): string =>
  text
    .replace(/[“"«][^”"»]*(?:[”"»]|$)/g, '“”')
    .replace(/^[^“”]*”/, '“”')
    .toLowerCase();

/** Whether a pronoun comes before anything it could stand for. */
const hangingPronoun = (text: string, all: readonly Word[]): boolean => {
  let names = 0;
  let things = 0;
  for (const [at, word] of all.entries()) {
    if (word.quoted) continue;
    if (pronouns.has(word.key)) {
      return names === 0 && things === 0;
    }
    if (stopWords.has(word.key) || word.number || noAntecedents.has(word.key)) continue;
    if (word.name || (at === 0 && /\p{Lu}/u.test(text.charAt(word.start)))) names += 1;
    else things += 1;
  }
  return false;
};

const bareQuote = (text: string): boolean => {
  const outside = outsideQuotes(text).replace(/[“”]/g, '').trim();
  return /[“"”]/.test(text) && (outside.match(/\p{L}+/gu) ?? []).length < 2;
};

const leans = (text: string, all: readonly Word[]): boolean => {
  const plain = outsideQuotes(text).trim();
  if (leaningOpenings.some((cue) => cue.test(plain))) return true;
  if (leaningWords.some((cue) => cue.test(plain))) return true;
  return !emptyIt.test(plain) && hangingPronoun(text, all);
};

/** How a sentence does without its neighbours; its words, when they are split already, save time. */
export const standing = (text: string, all: readonly Word[] = words(text)): Standing => {
  const trimmed = text.trim();
  if (/\?["”’')\]]*$/.test(trimmed) || furnitureLike.some((cue) => cue.test(trimmed))) {
    return 'nothing';
  }
  if (bareQuote(trimmed)) return 'nothing';
  if (all.length < FEWEST_WORDS) return 'nothing';
  if (!FINISHED.test(trimmed) || /^\p{Ll}/u.test(trimmed)) return 'cut';
  return leans(trimmed, all) ? 'leans' : 'stands';
};
