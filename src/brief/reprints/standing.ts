import { remembering } from '../../news/remember.ts';
import {
  aside,
  captionDate,
  demonstratives,
  emptyIt,
  firstPerson,
  firstPersons,
  furnitureLike,
  hangingOpenings,
  leaningOpenings,
  leaningWords,
  noAntecedents,
  objectPronouns,
  oneOnly,
  openingClause,
  pastOrReport,
  pictured,
  pictureOf,
  placing,
  pronouns,
  reported,
  telling,
  whoFollow,
} from '../words/cues.ts';
import { stopWords } from '../words/stopwords.ts';
import { quotedParts, type Word, words } from '../words/words.ts';

/**
 * How a sentence does without its neighbours: it `stands`; it `leans` on the one before (a pronoun,
 * "but", "the statement" whose antecedent is there); it is `spoken`, a quotation without a speaker; it
 * is `cut` off or no full sentence; or it is `nothing` to show: a question, a teaser, a caption, a call.
 */
export type Standing = 'stands' | 'leans' | 'spoken' | 'cut' | 'nothing';

/** Whether a sentence that stands so tells nothing by itself: a question, a caption, a half. */
export const tellsNothing = (how: Standing): boolean => how === 'cut' || how === 'nothing';

const FEWEST_WORDS = 6;
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

/** Content words before "him" that leave room for a subject, its verb and somebody else. */
const ROOM_FOR_TWO = 4;

/** Whether "him" or "them" stands where only the subject of its own clause comes before. */
const isObjectAlone = (outside: readonly Word[], at: number): boolean => {
  const key = outside[at]?.key ?? '';
  const next = outside[at + 1]?.key;
  const isHer = key === 'her' && (next === undefined || stopWords.has(next));
  if (!isHer && !objectPronouns.has(key)) return false;
  return (
    outside[at - 2]?.key === 'who' ||
    outside.slice(0, at).filter(isAntecedent).length < ROOM_FOR_TWO
  );
};

/** Whether it is "officials in Arden said he": he is none of those who say it. */
const isToldOfOne = (outside: readonly Word[], at: number): boolean => {
  if (!oneOnly.has(outside[at]?.key ?? '') || !telling.has(outside[at - 1]?.key ?? ''))
    return false;
  const before = outside.slice(0, at - 1);
  const isPlace = placing.has(before.at(-2)?.key ?? '');
  if (before.at(-1)?.name && !isPlace) return false;
  return (
    before.some(({ key, name }) => !name && (/[^s]s$/.test(key) || key === 'police')) &&
    before.filter(isAntecedent).length < ROOM_FOR_TWO
  );
};

/** Whether a pronoun comes before anything it could stand for. */
const hasHangingPronoun = (text: string, outside: readonly Word[]): boolean => {
  if (hangingOpenings.some((cue) => cue.test(text))) return true;
  const pronoun = outside.findIndex(({ key }) => pronouns.has(key));
  if (pronoun < 0) return false;
  if (isToldOfOne(outside, pronoun)) return true;
  if (outside.some((_, at) => isObjectAlone(outside, at))) return true;
  return !outside.slice(0, pronoun).some(isAntecedent) && !openingClause.test(text);
};

/** Whether what is clear or said of nobody ("It is charged that") begins with somebody named before: "she took it". */
const opensHanging = (rest: string): boolean => {
  const outside = words(rest).filter(({ quoted }) => !quoted);
  const pronoun = outside.findIndex(({ key }) => pronouns.has(key));
  return pronoun >= 0 && !outside.slice(0, pronoun).some(isAntecedent);
};

/** Whether "these particles" or "such a move" comes early; "this week" points at nothing. */
const pointsBack = (outside: readonly Word[]): boolean =>
  outside.slice(0, POINTING_WITHIN).some(({ key }, at) => {
    const next = outside[at + 1]?.key ?? '';
    return (
      demonstratives.has(key) &&
      !noAntecedents.has(next) &&
      !(key === 'those' && whoFollow.has(next))
    );
  });

/** Whether the writer speaks of himself; "I" behind a name is a number ("World War I"). */
const isFirstPerson = (outside: readonly Word[]): boolean =>
  outside.some(({ key }, at) => firstPerson.has(key) && !(key === 'i' && outside[at - 1]?.name));

/** Nothing but a quotation, with nobody who says it. */
const isBareQuote = (plain: string): boolean =>
  plain.includes('"') && (plain.match(/\p{L}+/gu) ?? []).length < 2;

/** Whether it is a picture's line, of words outside quotation marks: what is to be seen, or the day with its year. */
const isCaption = (plain: string): boolean =>
  (captionDate.test(plain) && !pastOrReport.test(plain.replace(aside, '$1'))) ||
  (pictureOf.test(plain) && !pastOrReport.test(plain)) ||
  (pictured.test(plain) && !reported.test(plain));

const leans = (text: string, plain: string, outside: readonly Word[]): boolean => {
  if (leaningOpenings.some((cue) => cue.test(plain))) return true;
  if (leaningWords.some((cue) => cue.test(plain))) return true;
  if (emptyIt.test(plain)) return opensHanging(plain.replace(emptyIt, ''));
  const ofUs = outside.some(({ key }) => firstPersons.has(key));
  return ofUs || hasHangingPronoun(text, outside) || pointsBack(outside);
};

/** Sentences of which it is remembered how they stand: one answer looks at the same ones again. */
const KEPT = 4000;

const standingOf = (text: string): Standing => {
  const all = words(text);
  const trimmed = text.trim();
  const plain = outsideQuotes(trimmed);
  const outside = all.filter(({ quoted }) => !quoted);
  if (all.length < FEWEST_WORDS || QUESTION.test(trimmed)) return 'nothing';
  if (furnitureLike.some((cue) => cue.test(trimmed))) return 'nothing';
  if (isCaption(plain) || isFirstPerson(outside) || plain.endsWith('!')) return 'nothing';
  if (isBareQuote(plain)) return FINISHED.test(trimmed) ? 'spoken' : 'cut';
  if (!FINISHED.test(trimmed) || /^\p{Ll}/u.test(trimmed)) return 'cut';
  return leans(trimmed, plain, outside) ? 'leans' : 'stands';
};

/** Whether a sentence is the line of a picture. */
export const isPicture = (text: string): boolean => isCaption(outsideQuotes(text));

/** How a sentence does without its neighbours. */
export const standing = remembering(standingOf, KEPT);

const ADDING = /^(?:Also|Meanwhile|However)\b,? |,? (?:also|meanwhile|however)\b,?/;

/** Whether all that makes a sentence lean is a word that adds it to what came before: "The mayor also said", "Also Friday". */
export const leansLightly = (text: string): boolean =>
  ADDING.test(text) && standing(capital(text.replace(ADDING, ''))) === 'stands';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
