import { isTime } from '../../brief/passages/setting.ts';
import { words } from '../../brief/words/words.ts';
import {
  CAUSE,
  givenFor,
  MAY_GIVE,
  type Particular,
  type Placed,
  REASON_GIVES,
  reasonIn,
} from './giving.ts';

/** Those of the passages that give, or may give, the time, place, way or reason that a question asks for. */
export const thoseGiving = <P extends Placed>(
  passages: readonly P[],
  question: string,
): readonly P[] => {
  const [, givesTo, particular = null] = givenFor(question) ?? [];
  if (!givesTo || particular === null) return passages;
  const gives = givesTo(question, []);
  return passages.filter((passage) => gives(passage) >= MAY_GIVE);
};

/** A question for what is said in many words: that it was blamed on something, or due to it. */
export const WHAT_CAUSED = /^\s*what (?:caused|led to|prompted|triggered)\b/i;

/** Those of the passages that say what something came of. */
export const thoseCaused = <P extends Placed>(passages: readonly P[]): readonly P[] =>
  passages.filter(({ text }) => CAUSE.test(text));

/** Where one of the passages surely gives a reason and a question asks why: those that may; what caused it, those that do. */
export const thoseTellingWhy = <P extends Placed>(
  passages: readonly P[],
  question: string,
): readonly P[] => {
  const caused = thoseCaused(passages);
  if (WHAT_CAUSED.test(question)) return caused.length > 0 ? caused : passages;
  const isSure = passages.some(({ text }) => reasonIn(text) >= REASON_GIVES);
  return isSure && givenFor(question)?.[2] === 'why' ? thoseGiving(passages, question) : passages;
};

/** "What is the name of the boy?", "What are the soldiers' names?" */
const NAME = /^\s*what(?:['’]s| is| are| was| were)\b.*\bnames?\b/i;

/** Whether a question asks for a name, which what comes near to it does not give. */
export const asksName = (question: string): boolean => NAME.test(question);

/** Those of the passages that name somebody or something, where a question asks for a name. */
export const thoseNaming = <P extends Placed>(
  passages: readonly P[],
  question: string,
): readonly P[] =>
  NAME.test(question)
    ? passages.filter(({ text }) => words(text).some((word) => word.name && !isTime(word)))
    : passages;

/** What a question asks for that none of the passages may give; null where one does. */
export const lackedBy = (passages: readonly Placed[], question: string): Particular | null =>
  thoseGiving(passages, question).length > 0 ? null : (givenFor(question)?.[2] ?? null);
