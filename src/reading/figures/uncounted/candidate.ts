import type { Span } from '../../../news/span.ts';
import { lowerAt } from '../../tokens/at.ts';
import type { Token } from '../../wink.ts';
import type { Phrase } from '../counted/phrase.ts';
import type { Placed } from '../numerals/numeral.ts';

/** A numeral with what surrounds it, to be judged whether it counts anything. */
export interface Candidate {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly placed: Placed;
  readonly phrase: Phrase | null;
  /** Whether words before it qualify it ("about", "more than"). */
  readonly qualified: boolean;
  /** Mentions of names in its sentence. */
  readonly mentions: readonly Span[];
  /** Whether the numeral before it in the sentence was part of a date. */
  readonly afterDate: boolean;
}

/** The small letters of the token right before a numeral; empty at the head of the sentence. */
export const wordBefore = ({ tokens, placed }: Candidate): string =>
  lowerAt(tokens, placed.first - 1);

/** The numeral as it stands in the text. */
export const written = ({ text, placed }: Candidate): string => text.slice(...placed.span);

/** Whether a token begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.text[0] !== token.lower[0];
