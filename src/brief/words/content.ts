import { remembering } from '../../news/remember.ts';
import { stopWords } from './stopwords.ts';
import { eachKey } from './words.ts';

const ENDINGS = [
  [/ies$/, 'y'],
  [/(ss|us|is)$/, '$1'],
  [/(sh|ch|x|ss|z)es$/, '$1'],
  [/s$/, ''],
  [/(.{3})(?:ed|ing)$/, '$1'],
  [/(.{3})ly$/, '$1'],
] as const;

/** Words whose stems are remembered. */
const KEPT = 20_000;

const cut = (key: string): string => {
  if (key.length < 4 || /\d/.test(key)) return key;
  for (const [ending, rest] of ENDINGS) {
    if (ending.test(key)) return key.replace(ending, rest).replace(/([^aeioulsz])\1$/, '$1');
  }
  return key;
};

/** A word without its plural, past or -ing ending; crude, only for counting what two texts share. */
export const stem = remembering(cut, KEPT);

/** The part that the forms of a word share, by which a text is looked through for it; of a short word all. */
export const beginning = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing|e|y)$/, '') : word;

/** The stems of a text's content words, in order, repeated as they stand. */
export const contentWords = (text: string): readonly string[] => {
  const found: string[] = [];
  eachKey(text, (key) => {
    if (!stopWords.has(key)) found.push(stem(key));
  });
  return found;
};
