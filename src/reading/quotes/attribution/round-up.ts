import type { Quote } from '../../../news/reading.ts';
import type { Span } from '../../../news/span.ts';
import type { Quoted } from '../marks/spans.ts';
import { firstThat } from '../scene/search.ts';
import { NOBODY } from './continued.ts';

/* How many paragraphs of somebody untold make an article one whose headings are lost. */
const LEAST = 2;
const LETTER = /\p{L}/u;

/**
 * Statements of many people one below the other, of which the headings that tell whose they are were lost: there a
 * quotation of a paragraph of its own is nobody's, though somebody is named in the one before. The rest stays.
 */
export const roundUp = (
  text: string,
  quoted: readonly Quoted[],
  quotes: readonly Quote[],
  paragraphs: readonly Span[],
): readonly Quote[] => {
  const alone = quotes.map(({ span: [start, end], by }) => {
    const [first, last] = paragraphs[firstThat(paragraphs, (one) => one[1] >= end)] ?? [start, end];
    const whole = !LETTER.test(text.slice(first, start)) && !LETTER.test(text.slice(end, last));
    const announced = /:\s*$/.test(text.slice(Math.max(0, first - 4), first));
    return whole && !announced && (by === null || by[1] <= first || by[0] >= last);
  });
  const untold = quotes.filter(({ span, by }, i) => {
    const before = quoted[i - 1];
    const next = before && !before.runsOn && !/\S/.test(text.slice(before.span[1], span[0]));
    return next && by === null && alone[i] && alone[i - 1];
  });
  if (untold.length < LEAST) return quotes;
  const cleared: Quote[] = [];
  for (const [i, quote] of quotes.entries()) {
    const before = quoted[i - 1]?.runsOn ? cleared[i - 1] : undefined;
    cleared.push(alone[i] ? { ...(before ?? NOBODY), span: quote.span } : quote);
  }
  return cleared;
};
