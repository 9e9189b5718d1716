import { type Span, wordsAt } from '../../../src/news/span.ts';

const AROUND = 30;

/** The words at a span, in brackets, with some characters before and after, on one line. */
export function inContext(text: string, [start, end]: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `${before}[${wordsAt(text, [start, end])}]${after}`.replace(/\s+/g, ' ');
}
