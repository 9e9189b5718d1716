import type { Name, Quote } from '../../../news/reading.ts';
import { type Span, wordsAt } from '../../../news/span.ts';
import { firstThat } from '../scene/search.ts';

/* How many quotations by name make somebody the one an article listens to. */
const OFTEN = 2;
const LETTER = /\p{L}/u;
/* "I was glad", but not "she told me" or "her plan for me". */
const FIRST_PERSON = /\b(?:I|me|my)\b/;
const OTHERS = /\b(?:he|she|his|her|him)\b/i;

/* The only person whom an article quotes by name. */
const onlyQuoted = (quotes: readonly Quote[], names: readonly Name[]): Quote | null => {
  const named = quotes.filter(({ speaker }) => speaker !== null);
  const [first] = named;
  if (first === undefined || named.length < OFTEN) return null;
  const person = names.find(({ label }) => label === first.speaker)?.kind === 'person';
  return person && named.every(({ speaker }) => speaker === first.speaker) ? first : null;
};

/** `Smith, 32, is a baker. ¶ "I get up at two."`: a paragraph in the first person, where only one is quoted by name. */
export const firstPerson = (
  text: string,
  quotes: readonly Quote[],
  names: readonly Name[],
  paragraphs: readonly Span[],
): Quote[] => {
  const one = onlyQuoted(quotes, names);
  return quotes.map((quote) => {
    if (one === null || quote.speaker !== null || quote.by !== null) return quote;
    const [start, end] = quote.span;
    const around = paragraphs[firstThat(paragraphs, ([, last]) => last >= end)] ?? quote.span;
    const alone = !LETTER.test(text.slice(around[0], start) + text.slice(end, around[1]));
    const words = wordsAt(text, quote.span);
    return alone && FIRST_PERSON.test(words) && !OTHERS.test(words)
      ? { ...one, span: quote.span }
      : quote;
  });
};
