import type { Metadata } from '../news/article.ts';
import type { Citation, Claim } from '../news/claim.ts';
import type { Figure, Moment, NameKind, ReadArticle } from '../news/reading.ts';

/** How an answer ended: with news, with none, on something the asker can mend, or on a fault of ours. */
export type Tone = 'found' | 'nothing' | 'refused' | 'broken';

/** Whether figures about one thing agree. */
export type Verdict = 'agree' | 'compatible' | 'differ' | 'single';

/** A figure with the claim it stands in. */
export interface FigureShown<C> extends Pick<Figure, 'low' | 'high' | 'qualifier' | 'unit'> {
  /** The number as it stands in the claim, with what it counts where that follows. */
  readonly shown: string;
  readonly claim: Claim<C>;
  readonly origins: number;
}

/** Figures about one thing, side by side. */
export interface FigureGroup<C> {
  readonly label: string;
  readonly verdict: Verdict;
  /** How figures of later days bring the earlier ones up to date: a toll that rose; null where none does. */
  readonly later: 'higher' | 'lower' | null;
  /** Independent lines of reporting behind all of them. */
  readonly origins: number;
  readonly figures: readonly FigureShown<C>[];
  /** Sums worked out by us, in our words ("67 + 98 + 1 = 166"). */
  readonly computed: readonly string[];
}

/** A quote with the claim it stands in; the speaker is null when the text names nobody. */
export interface QuoteShown<C> {
  readonly speaker: string | null;
  readonly claim: Claim<C>;
}

/** A day, or days, with the claim that gives it. */
export interface MomentShown<C> extends Omit<Moment, 'span'> {
  readonly claim: Claim<C>;
  /** What other articles say of the same event, in words of their own. */
  readonly also: readonly Claim<C>[];
}

/** Who or what was found. */
export interface NameShown {
  readonly name: string;
  readonly kind: NameKind;
  readonly spellings: readonly string[];
  readonly articles: number;
}

/** How many passages of an article stand in another one, word for word or nearly so. */
interface Share<R> {
  readonly with: R;
  readonly passages: number;
}

/** One article in a list of sources. */
interface ArticleShown<R> {
  readonly source: R;
  readonly passages: number;
  readonly shares: readonly Share<R>[];
}

/** One command in the help. */
interface CommandShown {
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly { readonly usage: string; readonly help: string }[];
}

/** A digest or a watch as it stands; the instants are ISO with Z, null for none. */
export interface SubscriptionShown {
  readonly id: string;
  readonly kind: 'digest' | 'watch';
  readonly platform: 'discord' | 'slack';
  /** When it posts, in words. */
  readonly rule: string;
  /** IANA name. */
  readonly zone: string;
  /** What it is about, as its maker typed it; null and empty lists: everything. */
  readonly topic: string | null;
  readonly names: readonly string[];
  readonly outlets: readonly string[];
  /** The channel it posts to; null for a direct message. */
  readonly channel: string | null;
  readonly next: string | null;
  readonly last: string | null;
  /** Why the last try failed. */
  readonly error: string | null;
  /** Why it posts nothing; null while it does. */
  readonly paused: 'asked' | 'gone' | 'forbidden' | 'unreadable' | null;
}

/**
 * A piece of an answer. Own words stand in `text`, `label` and `lines`; words of the news in claims.
 * `C` is how it cites, `R` how it refers to an article.
 */
export type Block<C, R> =
  | { readonly kind: 'note'; readonly text: string }
  /** Another page follows; `page` is its number. */
  | { readonly kind: 'more'; readonly page: number }
  | { readonly kind: 'names'; readonly names: readonly NameShown[] }
  | { readonly kind: 'suggestions'; readonly label: string; readonly names: readonly string[] }
  | { readonly kind: 'claims'; readonly label: string; readonly claims: readonly Claim<C>[] }
  | { readonly kind: 'figures'; readonly label: string; readonly groups: readonly FigureGroup<C>[] }
  | { readonly kind: 'quotes'; readonly quotes: readonly QuoteShown<C>[] }
  | { readonly kind: 'timeline'; readonly moments: readonly MomentShown<C>[] }
  | { readonly kind: 'articles'; readonly articles: readonly ArticleShown<R>[] }
  /** The answer's list of sources, in full, where this block stands. */
  | { readonly kind: 'sources' }
  | { readonly kind: 'commands'; readonly commands: readonly CommandShown[] }
  | { readonly kind: 'subscriptions'; readonly subscriptions: readonly SubscriptionShown[] }
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** A block that cites articles by id, as commands make it. */
export type DraftBlock = Block<Citation, string>;

/** A block that cites sources by their number in the answer's list. */
export type AnswerBlock = Block<Numbered, number>;

/** What a command says, citing articles by id. */
export interface Draft {
  readonly tone: 'found' | 'nothing' | 'broken';
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
}

/** A citation by the number of its source in the answer's list. */
export interface Numbered {
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

/** An article in an answer's list of sources; its words are the file's own, or null. */
export interface Source extends Metadata {
  readonly n: number;
  readonly file: string;
}

/** Why the asker was refused, and what helps. */
interface Refused {
  readonly code: string;
  readonly hint: string;
}

/** A whole answer, before any platform's markup: `docs/answer.schema.json` describes its JSON. */
export interface Answer {
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly tone: Tone;
  readonly title: string;
  readonly blocks: readonly AnswerBlock[];
  readonly sources: readonly Source[];
  readonly refused?: Refused;
}

/** The whole reading, article by article, in place of an answer; only the terminal writes it. */
export interface Dump {
  readonly tone: 'dump';
  readonly articles: AsyncIterable<ReadArticle>;
}
