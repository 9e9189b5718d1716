import { hash } from 'node:crypto';
import type { Article } from '../../news/article.ts';

const digest = (one: string, other: string): string =>
  hash('sha256', `${one}\0${other}\0`).slice(0, 16);

/** The id of a text in a document: 16 hex digits, the same as long as path and text are the same. */
export const articleId = (document: string, text: string): string => digest(document, text);

/** Gives every further article of the same text in one document an id of its own, by its place among them. */
export function distinct(articles: readonly Article[]): readonly Article[] {
  const seen = new Map<string, number>();
  return articles.map((article) => {
    const before = seen.get(article.id) ?? 0;
    seen.set(article.id, before + 1);
    return before === 0 ? article : { ...article, id: digest(article.id, String(before)) };
  });
}
