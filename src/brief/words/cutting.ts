import { PLAIN_TEXT } from '../../reading/fold.ts';

/** The words of any text: numbers, initials with their dots, words with apostrophes in them, "&". */
export const WORD =
  /\d+(?:[.,:]\d+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’ʼ‘][\p{L}\p{M}\p{Cf}]+)*|&/gu;

/** The same words in plain text. */
const PLAIN_WORD = /\d+(?:[.,:]\d+)*|(?:[A-Za-z]\.){2,}|[A-Za-z\d]+(?:['’‘][A-Za-z]+)*|&/g;

/** Gives each word of a text in turn, by where it begins and ends. */
export const eachWord = (text: string, give: (start: number, end: number) => void): void => {
  const word = new RegExp(PLAIN_TEXT.test(text) ? PLAIN_WORD : WORD);
  for (let found = word.exec(text); found !== null; found = word.exec(text))
    give(found.index, word.lastIndex);
};
