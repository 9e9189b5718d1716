import { placeIn } from '../../news/passage.ts';
import type { Counted } from './interval.ts';

/** Beside a number that is part of another: "two of them", "of whom nine". */
const PART_BEHIND = /^\s*of (?:them|whom|those|these|the \p{L}+)\b/iu;
const PART_BEFORE =
  /\b(?:of whom|of which|of them|including|(?:out )?of (?:the|those|these) \d[^,.;:]{0,40},)(?: (?:about|almost|around|at least|more than|nearly|over|some|up to))?\s*$/i;
/** "Eleven were women", said of those counted before. */
const OPENS = /^(?:(?:About|Almost|Around|At least|More than|Nearly|Over|Some) )?$/;
const BARE_BEHIND = /^\s(?:are|were)\b/;
/** Beside one that comes on top of another: "seven more troops"; by which a count moved: "rose by seven". */
const ADDED_BEHIND = /^\s*more\b/i;
const ADDED_BEFORE = /\b(?:another|additional|further|extra)\s*$/i;
const MOVED_BEFORE =
  /\b(?:rose|risen|rising|climbed|jumped|grew|grown|increased|fell|fallen|dropped|declined) by(?: (?:about|some|nearly|almost|over|more than|at least))?\s*$/i;

/** Before a number of those who are known: "the two sons", "his two sons". */
const KNOWN_BEFORE = /\b(?:the|those|these|his|her|its|their|our|both|all)(?: of)?\s*$/i;

const sidesOf = ({ passage, span }: Counted): readonly [before: string, behind: string] => {
  const [from, to] = placeIn(passage, span);
  return [passage.text.slice(0, from), passage.text.slice(to)];
};

/** Whether a figure is a part of others: "two of them". */
export const isPart = (figure: Counted): boolean => {
  const [before, behind] = sidesOf(figure);
  const isBare = OPENS.test(before) && BARE_BEHIND.test(behind);
  return isBare || PART_BEHIND.test(behind) || PART_BEFORE.test(before);
};

/** Whether a figure comes on top of others, "seven more"; a count also when it is that by which one moved. */
export const isAdded = (figure: Counted, measured: boolean): boolean => {
  const [before, behind] = sidesOf(figure);
  return (
    ADDED_BEHIND.test(behind) ||
    ADDED_BEFORE.test(before) ||
    (!measured && MOVED_BEFORE.test(before))
  );
};

/** Whether a figure counts those who are known already: "the two sons". */
export const isKnown = (figure: Counted): boolean => KNOWN_BEFORE.test(sidesOf(figure)[0]);
