import type { Article } from '../../news/article.ts';
import type { Span } from '../../news/span.ts';
import { read } from '../read.ts';

const article = (text: string): Article => ({
  ...{ id: '0123456789abcdef', file: 'boats.txt', title: null, outlet: null, authors: [] },
  ...{ agency: null, published: null, updated: null, url: null, text, own: true },
  body: [...text.matchAll(/[^\n]+/g)].map(
    ({ 0: words, index }): Span => [index, index + words.length],
  ),
});

/** The speaker of each quote of an article, null for nobody, from the names as they are read. */
export const speakers = (text: string): (string | null)[] =>
  read(article(text)).quotes.map(({ speaker }) => speaker);
