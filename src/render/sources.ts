import type { AnswerBlock, Source } from '../answer/answer.ts';
import { own } from '../answer/words.ts';
import { citations, type Group, type Line, line, news, newsList, ours, type Run } from './line.ts';

const semicolons = (pieces: readonly (readonly Run[])[]): Run[] =>
  pieces.flatMap((piece, i) => (i > 0 ? [ours('; '), ...piece] : piece));

const outletOf = ({ outlet }: Source): Run =>
  outlet === null ? ours(own.outletNotNamed) : news(outlet);

/** All that an article's file says of itself, in two lines. */
export function sourceGroup(source: Source): Group {
  const { n, agency, title, authors, published, updated, url, file } = source;
  const pieces = [
    [outletOf(source)],
    ...(agency ? [[ours(`${own.agency} `), news(agency)]] : []),
    ...(title ? [[news(title)]] : []),
    ...(authors.length > 0 ? [[ours(`${own.by} `), ...newsList(authors)]] : []),
    ...(published ? [[ours(published)]] : []),
    ...(updated && updated !== published ? [[ours(`${own.updated} ${updated}`)]] : []),
  ];
  const where = [[news(file)], ...(url ? [[{ kind: 'url', url } as const]] : [])];
  return [
    line(1, [citations([n]), ours(' '), ...semicolons(pieces)]),
    line(2, semicolons(where), 'note'),
  ];
}

/** Longest words of a file's head, in UTF-16 units, that a line at the foot takes; never cut. */
const MOST_FOOT = 200;

/** An article in one line, for the foot of a chat message: outlet, title or file, day and address. */
export function sourceLine(source: Source): Line {
  const { n, title, published, url, file } = source;
  const short = [title, file].filter((words) => words !== null && words.length <= MOST_FOOT);
  const pieces: Run[][] = [
    [outletOf(source)],
    ...short.slice(0, 1).map((words) => [news(words as string)]),
    ...(published ? [[ours(published.slice(0, 10))]] : []),
    ...(url && url.length <= 2 * MOST_FOOT ? [[{ kind: 'url', url } as const]] : []),
  ];
  return line(1, [citations([n]), ours(' '), ...semicolons(pieces)], 'note');
}

/** Whether a block is itself the list of sources. */
export const listsSources = ({ kind }: AnswerBlock): boolean =>
  kind === 'articles' || kind === 'sources';
