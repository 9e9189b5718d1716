import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** One sentence of an article. */
export interface Passage {
  readonly span: Span;
  /** Which paragraph of `Article.body` it stands in, from 0. */
  readonly paragraph: number;
  /** Dictionary forms of its irregular words ("struck" gives "strike"), for the search index. */
  readonly lemmas: readonly string[];
}

/** What a name stands for. */
export type NameKind = 'person' | 'organisation' | 'place' | 'animal';

/** A title or office given to a name. */
export interface Role {
  /** The words of the role alone: "director of the Joint Staff", "Lt. Gen.". */
  readonly span: Span;
  /** The mention it was given to. */
  readonly mention: Span;
  /** A rank or form of address before the name ("Lt. Gen.", "President"), or an office. */
  readonly kind: 'title' | 'office';
}

/** A person, organisation, place or animal within one article, with all its mentions there. */
export interface Name {
  /** The fullest spelling in this article, as it stands there. */
  readonly label: string;
  readonly kind: NameKind;
  /** Every mention, in order, without titles and without "the" or a possessive ending. */
  readonly mentions: readonly Span[];
  readonly roles: readonly Role[];
}

/** Words given in quotation marks. */
export interface Quote {
  /** From the opening mark to the closing one, both included; one per paragraph. */
  readonly span: Span;
  /** The speaker's `Name.label`, or null when the text names nobody. */
  readonly speaker: string | null;
  /** The words that say who spoke, named or not: "Kirby", "he", "a US official". */
  readonly by: Span | null;
  /** The reporting words: "said", "according to". */
  readonly cue: Span | null;
}

/** How a number is meant: as it stands, or as an end or the middle of an interval. */
export type Qualifier =
  | 'exactly'
  | 'about'
  | 'more than'
  | 'at least'
  | 'less than'
  | 'at most'
  | 'nearly'
  | 'up to'
  | 'between';

/** A number in the text. */
export interface Figure {
  /** The number itself with its sign, magnitude and currency: "166", "$1.2 million", "dozens". */
  readonly span: Span;
  readonly low: number;
  /** null for an interval that is open above ("more than 85", "dozens"). */
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** What kind of thing is counted or measured, small letters: "attacks", "minutes", "percent". */
  readonly unit: string;
  /** The noun phrase that is counted: "attacks on US military installations". */
  readonly what: Span | null;
  /** What happened to it, as a dictionary form ("kill", "injure", "launch"), when the clause says. */
  readonly act: string | null;
}

/** A date or time in the text, resolved against the article's own date. */
export interface Moment {
  readonly span: Span;
  /** First and last day, ISO (`2024-01-29`); the same for a single day. */
  readonly from: string;
  readonly to: string;
  /** Whether the text gives it in full (false) or it was worked out from the article's date (true). */
  readonly computed: boolean;
}

/** Everything read from one article. Lists are in the order of the text. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly names: readonly Name[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly moments: readonly Moment[];
}

/** An article with what was read from it. */
export interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}
