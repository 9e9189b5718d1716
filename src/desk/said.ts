import { z } from 'zod';
import type { Reading } from '../news/reading.ts';
import { overlaps, type Span } from '../news/span.ts';
import { fold } from '../reading/fold.ts';
import { sameSpelling } from '../reading/names/same.ts';

/** A claim as an answer has it with --json. */
export const Cited = z.object({
  text: z.string(),
  cited: z.array(z.object({ source: z.number(), start: z.number(), end: z.number() })),
});

const Spoken = z.object({ speaker: z.string(), claim: Cited });
const Counted = z.object({
  low: z.number(),
  high: z.number().nullable(),
  qualifier: z.string(),
  claim: Cited,
});

/** What an answer says of a claim besides its words: whose they are, or which number they give. */
export interface Said {
  readonly claim: z.output<typeof Cited>;
  /** As what the words are shown: "words of John Poe". */
  readonly as: string;
  /** Whether the reading of an article says so of a place in it. */
  readonly isIn: (reading: Reading, place: Span) => boolean;
}

/** What an object of an answer says of its claim; null for one that says nothing that is read. */
export function saidIn(given: object): Said | null {
  const quote = Spoken.safeParse(given).data;
  if (quote !== undefined)
    return {
      claim: quote.claim,
      as: `words of ${quote.speaker}`,
      isIn: ({ quotes }, place) =>
        quotes.some((one) => overlaps(one.span, place) && mayBeOne(one.speaker, quote.speaker)),
    };
  const figure = Counted.safeParse(given).data;
  if (figure === undefined) return null;
  const { claim, low, high, qualifier } = figure;
  return {
    claim,
    as: `the number ${low}`,
    isIn: ({ figures }, place) =>
      figures
        .filter(({ span }) => overlaps(span, place))
        .some((one) => one.low === low && one.high === high && one.qualifier === qualifier),
  };
}

/** An answer calls a speaker by the name most articles have, the article itself maybe by a part of it. */
function mayBeOne(read: string | null, shown: string): boolean {
  const words = fold(shown).split(' ');
  return fold(read ?? '')
    .split(' ')
    .some((word) => words.some((other) => word === other || sameSpelling(word, other)));
}
