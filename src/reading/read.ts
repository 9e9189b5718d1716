import type { Article } from '../news/article.ts';
import type { Passage, Reading } from '../news/reading.ts';
import { type Span, wordsAt } from '../news/span.ts';
import { bareOf, brokenWords } from '../news/unseen.ts';
import { readFigures } from './figures.ts';
import { irregularLemmas } from './lemmas.ts';
import { readMoments } from './moments.ts';
import { readNames } from './names.ts';
import { readSentences } from './passages.ts';
import { readQuotes } from './quotes.ts';

/* A closing mark of which decoding left two other characters reads as one of two. */
const marked = (text: string): string => text.replaceAll('\uFFFD?', "''");

/** Reads an article: its passages, names, quotes, figures and moments. Pure: same article, same reading. */
export function read({ text, body, published }: Article): Reading {
  const bare = bareOf(text);
  if (bare === null) return readSeen(text, body, published);
  const seen = readSeen(bare.text, body.map(bare.within), published);
  const { passages, ...others } = moved(seen, bare.back);
  return { ...others, passages: passages.map((passage) => withBroken(passage, text)) };
}

function readSeen(stored: string, body: readonly Span[], published: string | null): Reading {
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

/* The same data with every span, which alone are pairs of numbers, moved. */
function moved<Data>(data: Data, to: (span: Span) => Span): Data {
  if (Array.isArray(data)) {
    const isSpan = data.length === 2 && data.every((part) => typeof part === 'number');
    return (isSpan ? to(data as unknown as Span) : data.map((part) => moved(part, to))) as Data;
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, part]) => [key, moved(part, to)]),
  ) as Data;
}

/* The search index cuts words at what nobody sees; it is given them whole beside. */
const withBroken = (passage: Passage, text: string): Passage => ({
  ...passage,
  lemmas: [...passage.lemmas, ...brokenWords(wordsAt(text, passage.span))],
});
