import { leadOf } from '../metadata/lead.ts';
import { lookOf } from './look.ts';
import { NEXT_STEPS, SUMMARIES } from './phrases.ts';

/** Sentences before a summary: a deck. Behind more of them the heading is one of the article's. */
const MOST_BEFORE = 2;
/** Lines that a summary may have. */
const MOST_LINES = 6;

/**
 * Which paragraphs are a summary between header and article ("Key points", "In short:"). It ends where
 * a line that is no sentence or a dateline follows, or with what comes next; without such an end
 * nothing tells it from the article.
 */
export function summaryIn(paragraphs: readonly string[]): ReadonlySet<number> {
  const at = paragraphs.findIndex((words) => SUMMARIES.test(words));
  const before = paragraphs.slice(0, Math.max(0, at)).filter((words) => lookOf(words) === 'prose');
  if (at < 0 || before.length > MOST_BEFORE) return new Set();
  const end = endOf(paragraphs, at + 1);
  return new Set(Array.from({ length: end - at }, (_, n) => at + n));
}

/** The first paragraph behind a summary that begins here; the same one when it has no end. */
function endOf(paragraphs: readonly string[], from: number): number {
  for (let i = from; i < paragraphs.length && i <= from + MOST_LINES; i++) {
    const words = paragraphs[i] ?? '';
    if (NEXT_STEPS.test(words)) return i + 2;
    if (lookOf(words) !== 'prose' || (i > from && leadOf(words).length > 0)) return i;
  }
  return from;
}
