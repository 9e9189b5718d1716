import type { Span } from '../../news/span.ts';

/** What makes a level or a sum one that is not reached, wherever it stands in its clause: a forecast, a target. */
const AHEAD =
  /\b(?:could|may|might|would|will|should|must|expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|projects?|projected|(?:aims?|likely|wants?) to|(?:goals?|targets?) (?:of|that))\b[^,;:]*$/i;

/** "May have killed" is told of what happened. */
const MODAL = '(?:could|would|will|(?:may|might)(?! have\\b))';
const WISHING =
  '(?:aim(?:s|ed|ing)?|attempt(?:s|ed|ing)?|conspir(?:ed|ing)|expect(?:s|ed)?|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|likely|plan(?:s|ned|ning)?|plot(?:s|ted|ting)?|prepar(?:e|es|ed|ing)|threat(?:s|en|ens|ened|ening)?|try|tries|tried|trying|vow(?:s|ed)?|want(?:s|ed)?) to';
const ADVERBS =
  '(?: (?:also|be|easily|even|eventually|have|likely|not|probably|soon|still|ultimately|well|yet))*';
const HOW_MANY =
  '(?: (?:a|about|almost|an|another|around|as|at|between|few|fewer|further|least|lives|many|more|nearly|of|over|perhaps|roughly|some|than|the|to|up))*';

/** "Could kill as many as |40": the verb right before the number is the one that is not said to have happened. */
const BEFORE = new RegExp(`\\b(?:${MODAL}|${WISHING})${ADVERBS} \\p{Ll}+${HOW_MANY} $`, 'iu');
/** "40 people| could die". */
const BEHIND = new RegExp(
  `^ (?:who |that )?(?:also )?(?:${MODAL}|(?:are|is|were|was) (?:due|expected|going|likely|set) to)\\b`,
  'i',
);

/** Whether a level or sum at a place of a sentence is still to come: expected, forecast. */
export const isAhead = (text: string, from: number): boolean => AHEAD.test(text.slice(0, from));

/** Whether what is told of those who are counted, at a place of a sentence, is only feared, expected or planned. */
export const isFeared = (text: string, [from, to]: Span): boolean =>
  BEFORE.test(text.slice(0, from)) || BEHIND.test(text.slice(to));
