import type { Span } from '../../../news/span.ts';

/** A number as it stands in a text, before its surroundings are looked at. */
export interface Numeral {
  readonly span: Span;
  readonly low: number;
  /** null for a vague magnitude ("dozens"), open above. */
  readonly high: number | null;
  /** Unit the numeral itself carries: a currency, "percent", letters attached to digits; else null. */
  readonly unit: string | null;
  readonly shape: 'digits' | 'words' | 'part' | 'vague';
}

/** A number in words: its value, and the index of the first token after it. */
export interface Words {
  readonly value: number;
  readonly next: number;
  readonly shape: Exclude<Numeral['shape'], 'digits'>;
}

/** What a reader found at a place: a numeral, or characters with digits in them that are none. */
export type Found =
  | { readonly kind: 'numeral'; readonly numeral: Numeral }
  | { readonly kind: 'other'; readonly end: number };

/** A numeral among the tokens of its sentence: it takes up tokens `first` to `next`, `next` not included. */
export interface Placed extends Numeral {
  readonly first: number;
  readonly next: number;
  /** Two numbers read as one interval ("10 to 15"). */
  readonly interval: boolean;
}
