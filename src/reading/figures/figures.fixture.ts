import { readFigures } from '../figures.ts';
import { readSentences } from '../passages.ts';

/** The figures of one paragraph for a test, with their words: "more than 40 = 40..open tents". */
export const figuresIn = (text: string) =>
  readFigures(text, readSentences(text, [[0, text.length]]), []).map((figure) => ({
    ...figure,
    words: text.slice(...figure.span),
    counted: figure.what && text.slice(...figure.what),
  }));

/** Each figure in one line: words, interval, qualifier, unit. */
export const linesIn = (text: string): string[] =>
  figuresIn(text).map(({ words, low, high, qualifier, unit }) => {
    const interval = low === high ? `${low}` : `${low}..${high ?? ''}`;
    return `${words} | ${interval} | ${qualifier} | ${unit}`;
  });
