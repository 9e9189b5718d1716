import type { Name, Quote } from '../../../src/news/reading.ts';
import { type Span, wordsAt } from '../../../src/news/span.ts';
import type { GoldName, GoldQuote } from '../gold.ts';
import { meant, wantedMentions } from './names.ts';
import { likeness, type Pairing, pair } from './pairing.ts';

/** Pairs quotes that share at least half of their characters. */
export const pairQuotes = (
  wanted: readonly GoldQuote[],
  given: readonly Quote[],
  ignored: readonly Span[],
): Pairing<GoldQuote, Quote> =>
  pair(wanted, given, ignored, (w, g) => likeness(w.span, g.span) >= 0.5);

/** Whether a read quote has the annotated speaker; whom the text does not name is nobody. */
export function sameSpeaker(
  text: string,
  goldNames: readonly GoldName[],
  names: readonly Name[],
): (wanted: GoldQuote, given: Quote) => boolean {
  const wanted = wantedMentions(goldNames);
  return ({ speaker }, given) => {
    if (typeof speaker !== 'number') return given.speaker === null;
    if (given.speaker === null) return false;
    const named = names.filter(({ label }) => label === given.speaker);
    if (named.some((name) => meant(name, wanted) === speaker)) return true;
    return (
      goldNames[speaker]?.mentions.some((span) => wordsAt(text, span) === given.speaker) ?? false
    );
  };
}
