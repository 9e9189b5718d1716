import type { Article } from '../news/article.ts';
import type { Reading } from '../news/reading.ts';
import { readFigures } from './figures.ts';
import { irregularLemmas } from './lemmas.ts';
import { readMoments } from './moments.ts';
import { readNames } from './names.ts';
import { readSentences } from './passages.ts';
import { readQuotes } from './quotes.ts';

/* A closing mark of which decoding left two other characters reads as one of two. */
const marked = (text: string): string => text.replaceAll('\uFFFD?', "''");

/** Reads an article: its passages, names, quotes, figures and moments. Pure: same article, same reading. */
export function read({ text: stored, body, published }: Article): Reading {
  const text = marked(stored);
  const sentences = readSentences(text, body);
  const names = readNames(text, sentences);
  const quotes = readQuotes(text, sentences, names);
  return {
    passages: sentences.map(({ span, paragraph, tokens }) => ({
      span,
      paragraph,
      lemmas: irregularLemmas(tokens),
    })),
    names,
    quotes,
    figures: readFigures(text, sentences, names),
    moments: readMoments(text, sentences, quotes, published),
  };
}
