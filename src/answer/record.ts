import type { Metadata } from '../news/article.ts';
import type { Figure, Moment, Quote, ReadArticle } from '../news/reading.ts';
import type { Span } from '../news/span.ts';

/** One article of an export, all places as spans. */
export interface ArticleRecord extends Metadata {
  readonly id: string;
  readonly file: string;
  /** The stored text; null when the spans address the file's own characters. */
  readonly text: string | null;
  readonly body: readonly Span[];
  readonly sentences: readonly Span[];
  readonly names: readonly {
    readonly name: string;
    readonly kind: string;
    readonly mentions: readonly Span[];
    readonly roles: readonly Span[];
  }[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly moments: readonly Moment[];
}

/** An article and its reading as one record of an export. */
export const toRecord = ({ article, reading }: ReadArticle): ArticleRecord => ({
  id: article.id,
  file: article.file,
  title: article.title,
  outlet: article.outlet,
  authors: article.authors,
  agency: article.agency,
  published: article.published,
  updated: article.updated,
  url: article.url,
  text: article.own ? null : article.text,
  body: article.body,
  sentences: reading.passages.map(({ span }) => span),
  names: reading.names.map(({ label, kind, mentions, roles }) => ({
    name: label,
    kind,
    mentions,
    roles: roles.map(({ span }) => span),
  })),
  quotes: reading.quotes,
  figures: reading.figures,
  moments: reading.moments,
});
