import type { Quote } from '../../../news/reading.ts';
import { wordsAt } from '../../../news/span.ts';
import { titleKey } from '../marks/titles.ts';

/* Fewer words may be a term that anybody uses: "fake news". */
const LEAST_WORDS = 3;
/* How many quotations before and after are looked through for the same words. */
const REACH = 60;

/** `… "a bunch of jerks". ¶ "They are a bunch of jerks," Smith said.`: the same words are the same speaker's. */
export const sameWords = (text: string, quotes: readonly Quote[]): Quote[] => {
  const keys: string[] = [];
  const keyOf = ({ span }: Quote, at: number): string => {
    keys[at] ??= ` ${titleKey(text, span)} `;
    return keys[at];
  };
  return quotes.map((quote, i) => {
    if (quote.speaker !== null || quote.by !== null) return quote;
    if (wordsAt(text, quote.span).split(/\s+/).length < LEAST_WORDS) return quote;
    const own = keyOf(quote, i);
    const from = Math.max(0, i - REACH);
    const said = quotes
      .slice(from, i + REACH)
      .filter((other, at) => other.speaker !== null && keyOf(other, from + at).includes(own));
    const [first] = said;
    const one = first && said.every(({ speaker }) => speaker === first.speaker);
    return one ? { ...first, span: quote.span } : quote;
  });
};
