import type { Article } from '../news/article.ts';
import type { Passage, Reading } from '../news/reading.ts';
import { readFigures } from './figures.ts';
import { readMoments } from './moments.ts';
import { readNames } from './names.ts';
import { readSentences } from './passages.ts';
import { readQuotes } from './quotes.ts';
import type { Sentence } from './wink.ts';

/* Endings the index's own stemmer undoes; any other dictionary form is kept for the search. */
const REGULAR = /^(?:s|es|ed|d|ing|ly|er|est)?$/;

const irregular = (sentence: Sentence): string[] => [
  ...new Set(
    sentence.tokens
      .filter(({ lower, lemma }) => lemma !== lower && !regular(lower, lemma))
      .map(({ lemma }) => lemma),
  ),
];

const regular = (word: string, lemma: string): boolean => {
  const stem = lemma.slice(0, Math.max(3, lemma.length - 1));
  return (
    word.startsWith(stem) &&
    (word.startsWith(lemma) ? REGULAR.test(word.slice(lemma.length)) : true)
  );
};

/** Reads an article: its passages, names, quotes, figures and moments. Pure: same article, same reading. */
export function read({ text, body, published }: Article): Reading {
  const sentences = readSentences(text, body);
  const names = readNames(text, sentences);
  const quotes = readQuotes(text, sentences, names);
  return {
    passages: sentences.map(
      (sentence): Passage => ({
        span: sentence.span,
        paragraph: sentence.paragraph,
        lemmas: irregular(sentence),
      }),
    ),
    names,
    quotes,
    figures: readFigures(text, sentences, names),
    moments: readMoments(text, sentences, quotes, published),
  };
}
