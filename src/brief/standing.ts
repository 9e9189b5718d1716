import {
  demonstratives,
  emptyIt,
  firstPerson,
  firstPersons,
  fullDateAtEnd,
  furnitureLike,
  leaningOpenings,
  leaningWords,
  noAntecedents,
  pastOrReport,
  pronouns,
} from './cues.ts';
import { stopWords } from './stopwords.ts';
import { quotedParts, type Word, words } from './words.ts';

/**
 * How a sentence does without its neighbours: it `stands`; it `leans` on the one before (a pronoun,
 * "but", "the statement" whose antecedent is there); it is `cut` off or no full sentence; or it is
 * `nothing` to show: a question, a teaser, a caption, a quote without a speaker.
 */
export type Standing = 'stands' | 'leans' | 'cut' | 'nothing';

const FEWEST_WORDS = 5;
const FINISHED = /(?<!\.\.)[.!][\s"”’')\]»]*$/;
const QUESTION = /\?["”’')\]]*$/;
/** Words from the beginning in which a demonstrative points out of the sentence. */
const POINTING_WITHIN = 8;

/** The sentence with a quotation mark for each quotation in it, small letters. */
const outsideQuotes = (text: string): string => {
  let out = '';
  let at = 0;
  for (const [from, to] of quotedParts(text)) {
    out += `${text.slice(at, Math.max(at, from))}"`;
    at = to + 1;
  }
  return (out + text.slice(at)).toLowerCase().trim();
};

/** Whether a word is a content word that a pronoun could stand for. */
const isAntecedent = ({ key, number }: Word): boolean =>
  !stopWords.has(key) && !number && !noAntecedents.has(key);

/** Whether a pronoun comes before anything it could stand for. */
const hasHangingPronoun = (outside: readonly Word[]): boolean => {
  const pronoun = outside.findIndex(({ key }) => pronouns.has(key));
  return pronoun >= 0 && !outside.slice(0, pronoun).some(isAntecedent);
};

/** Whether "these particles" or "such a move" comes early; "this week" points at nothing. */
const pointsBack = (outside: readonly Word[]): boolean =>
  outside
    .slice(0, POINTING_WITHIN)
    .some(
      ({ key }, at) => demonstratives.has(key) && !noAntecedents.has(outside[at + 1]?.key ?? ''),
    );

/** Whether the writer speaks of himself; "I" behind a name is a number ("World War I"). */
const isFirstPerson = (outside: readonly Word[]): boolean =>
  outside.some(({ key }, at) => firstPerson.has(key) && !(key === 'i' && outside[at - 1]?.name));

/** Nothing but a quotation, with nobody who says it. */
const isBareQuote = (plain: string): boolean =>
  plain.includes('"') && (plain.match(/\p{L}+/gu) ?? []).length < 2;

/** A picture's line: what is to be seen, in the present tense, and the day with its year. */
const isCaption = (plain: string): boolean =>
  fullDateAtEnd.test(plain) && !pastOrReport.test(plain);

const leans = (plain: string, outside: readonly Word[]): boolean => {
  if (leaningOpenings.some((cue) => cue.test(plain))) return true;
  if (leaningWords.some((cue) => cue.test(plain))) return true;
  if (emptyIt.test(plain)) return false;
  const ofUs = outside.some(({ key }) => firstPersons.has(key));
  return ofUs || hasHangingPronoun(outside) || pointsBack(outside);
};

/** How a sentence does without its neighbours; its words, when they are split already, save time. */
export const standing = (text: string, all: readonly Word[] = words(text)): Standing => {
  const trimmed = text.trim();
  const plain = outsideQuotes(trimmed);
  const outside = all.filter(({ quoted }) => !quoted);
  if (all.length < FEWEST_WORDS || QUESTION.test(trimmed)) return 'nothing';
  if (furnitureLike.some((cue) => cue.test(trimmed))) return 'nothing';
  if (isBareQuote(plain) || isCaption(plain) || isFirstPerson(outside)) return 'nothing';
  if (!FINISHED.test(trimmed) || /^\p{Ll}/u.test(trimmed)) return 'cut';
  return leans(plain, outside) ? 'leans' : 'stands';
};
