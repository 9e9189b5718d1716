import { isTime, placeStem } from '../passages/setting.ts';
import { stopWords } from '../words/stopwords.ts';
import { type Word, wordKey } from '../words/words.ts';

/** Who only tells: "Norlin said the storm …". */
const TELLING =
  /^(?:add|announc|claim|confirm|estimat|report|sa(?:id|ys?)|think|thought|told|tell|warn|writ|wrote)/;
/** Nouns that open a sentence without an article, as names do: "Police", "Workers". */
const PLAIN = /s$|^(?:fire|lightning|police|rain|snow|staff)$/;

/** Whether the first word of a sentence is likely a name; every first word has its capital. */
const opensName = (word: Word | undefined): boolean =>
  word !== undefined &&
  !(stopWords.has(word.key) || PLAIN.test(word.key) || word.number || isTime(word));

/** Stems of the name that opens a sentence as its subject, "Norlin Mills"; none where no name does, or one that only tells. */
export function subjectOf(all: readonly Word[]): ReadonlySet<string> {
  const from = all[0]?.key === 'the' ? 1 : 0;
  const end = all.findIndex(
    (word, at) => at >= from && !(word.name || (at === 0 && opensName(word))),
  );
  const names = all.slice(from, Math.max(from, end));
  return new Set(TELLING.test(all[end]?.key ?? '') ? [] : names.map(({ key }) => placeStem(key)));
}

const WON =
  /(\p{Lu}[\p{L}-]+)(?: (?:had|has|have|just|only|\p{Ll}+ly))* (?:earned|got|polled|received|scored|secured|took|win(?:s|ning)?|won)(?: \p{Ll}+){0,3} $/u;

/** The stem of the name right before a number of what it won or got: "Poe won 320 votes"; null where none stands there. */
export const winnerBefore = (before: string): string | null => {
  const name = WON.exec(before)?.[1];
  return name === undefined ? null : placeStem(wordKey(name));
};
