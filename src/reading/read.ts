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
export const read = (article: Article): Reading => readAll([article])[0] as Reading;

/**
 * Readings of articles, in order, each as `read` gives it. One kind of thing is read in all of them before
 * the next kind: a processor that goes through all the rules for each article forgets their code between.
 */
export function readAll(articles: readonly Article[]): Reading[] {
  const bare = articles.map(({ text }) => bareOf(text));
  const seen = readSeen(
    articles.map((article, i) => {
      const own = bare[i] ?? null;
      return own ? { ...article, text: own.text, body: article.body.map(own.within) } : article;
    }),
  );
  return seen.map((reading, i) => {
    const own = bare[i] ?? null;
    if (own === null) return reading;
    const { text } = articles[i] as Article;
    const { passages, ...others } = moved(reading, own.back);
    return { ...others, passages: passages.map((passage) => withBroken(passage, text)) };
  });
}

type Seen = Pick<Article, 'text' | 'body' | 'published'>;

function readSeen(articles: readonly Seen[]): Reading[] {
  const parsed = articles.map(({ text: stored, body }) => {
    const text = marked(stored);
    return { text, sentences: readSentences(text, body) };
  });
  const names = parsed.map(({ text, sentences }) => readNames(text, sentences));
  const quotes = parsed.map(({ text, sentences }, i) =>
    readQuotes(text, sentences, names[i] ?? []),
  );
  const figures = parsed.map(({ text, sentences }, i) =>
    readFigures(text, sentences, names[i] ?? []),
  );
  const moments = parsed.map(({ text, sentences }, i) =>
    readMoments(text, sentences, quotes[i] ?? [], articles[i]?.published ?? null),
  );
  return parsed.map(({ sentences }, i) => ({
    passages: sentences.map(({ span, paragraph, tokens }) => ({
      span,
      paragraph,
      lemmas: irregularLemmas(tokens),
    })),
    names: names[i] ?? [],
    quotes: quotes[i] ?? [],
    figures: figures[i] ?? [],
    moments: moments[i] ?? [],
  }));
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
