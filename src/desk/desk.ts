import type { FigureGroup, MomentShown, QuoteShown } from '../answer/answer.ts';
import type { Citation, Claim } from '../news/claim.ts';
import type { NameKind, ReadArticle } from '../news/reading.ts';
import type { ArticleHead, Totals } from '../store/store.ts';

/** What an option's value may be completed from. */
export type Suggests = 'names' | 'topics' | 'sources';

/** Which part of the corpus is asked: '' for `since` means all of it. */
export interface Scope {
  /** First day of publication, ISO. */
  readonly since: string;
  /** Only these articles, by id. */
  readonly articles?: readonly string[];
}

/** What a digest is about; all parts empty: everything. */
export interface Beat {
  readonly topic: string;
  readonly names: readonly string[];
  readonly outlets: readonly string[];
}

/** A story with what is new in it. */
export interface FreshStory {
  /** Independent lines of reporting among its articles. */
  readonly origins: number;
  readonly articles: number;
  /** The new passages that tell most, in the order of the story; never a reprint of an older one. */
  readonly claims: readonly [Claim, ...Claim[]];
}

/** Which part of a long answer is wanted: `size` items, `page` from 1. */
export interface Page {
  readonly size: number;
  readonly page: number;
}

/** A name across articles. */
export interface Entity {
  readonly label: string;
  readonly kind: NameKind;
  /** Row ids of the names that are taken for it. */
  readonly names: readonly number[];
  /** Articles in which the surname alone is somebody else's. */
  readonly strangers: readonly string[];
  readonly spellings: readonly string[];
  /** Articles it stands in. */
  readonly articles: number;
}

/** Whom the asker's words were taken for, and by what. */
export type Found =
  | {
      readonly by: 'name' | 'spelling' | 'typo' | 'role';
      readonly entity: Entity;
      /** Other names the words may mean. */
      readonly others: readonly Pick<Entity, 'label' | 'names'>[];
    }
  | { readonly by: 'none'; readonly near: readonly string[] };

/** Roles given to a name, each the shortest cut that holds role and name. */
export interface Roles {
  readonly claims: readonly Claim[];
  /** Whether the sources give it different offices. */
  readonly differ: boolean;
}

/** Items of one page, and whether another page follows. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

/** Whom an asker's words were taken for as a speaker, with their quotes. */
export interface Quoted {
  readonly who: Found;
  readonly quotes: Listed<QuoteShown<Citation>>;
  /** Whether they are quoted at all, on whatever topic. */
  readonly isHeard: boolean;
}

/** Figures of a topic. */
export interface FiguresOf extends Listed<FigureGroup<Citation>> {
  /** The word of the topic that stands in their articles and not by the figures; '' where all words stand by them. */
  readonly without: string;
}

/** Passages that answer a question. */
export interface Answers extends Listed<Claim> {
  /** What the question asks for of something, and none of its passages is seen to give; null where one is. */
  readonly lacks: 'when' | 'where' | 'why' | 'how' | null;
  /** On the first page, where few passages answer: others that hold most of what is asked, and may not. */
  readonly near: readonly Claim[];
}

/** Dated passages of a topic. */
export interface Timeline extends Listed<MomentShown<Citation>> {
  /** On the first page, where few passages are dated: others that tell a day in words, which is not known. */
  readonly undated: readonly Claim[];
}

/** What two outlets have alone and together. */
export interface Comparison {
  readonly labels: readonly [string, string];
  readonly only: readonly [readonly Claim[], readonly Claim[]];
  readonly both: readonly Claim[];
  readonly figures: readonly FigureGroup<Citation>[];
}

/** An article with how many of its passages stand in others. */
export interface Listing {
  readonly article: ArticleHead;
  readonly shares: readonly { readonly with: string; readonly passages: number }[];
}

/** What proves an export: documents read afresh from the corpus. */
export interface Proof {
  /** The articles of a corpus file as it is now; null when the file is not there. */
  reread(file: string): Promise<readonly ReadArticle[] | null>;
}

/** What a command may ask of the news. */
export interface Desk extends Proof {
  /** How much was searched. */
  searched(scope: Scope): Promise<Totals>;
  /** Finds whom the words mean: a name, another spelling, a slip of the pen, or a role. */
  who(words: string, scope: Scope): Promise<Found>;
  roles(entity: Entity, scope: Scope): Promise<Roles>;
  /** Passages that mention a name, newest first, one for each reprint. */
  mentions(entity: Entity, scope: Scope, page: Page): Promise<Listed<Claim>>;
  /**
   * What somebody said, newest first; on a topic, what names it first, '' takes all topics. Of one word that may mean
   * several, another one who is quoted is taken where the first is not.
   */
  quotes(words: string, topic: string, scope: Scope, page: Page): Promise<Quoted>;
  /** Figures that count what the words name, in groups that are about one thing; `more` fit than are given. */
  figures(topic: string, scope: Scope): Promise<FiguresOf>;
  /** Passages in which a source says that the number of something is not known. */
  uncounted(topic: string, scope: Scope): Promise<readonly Claim[]>;
  /** Passages that answer a question, best first. Empty when none holds what was asked. */
  answers(question: string, scope: Scope, page: Page): Promise<Answers>;
  /** An extractive brief; '' takes the largest recent story. */
  brief(topic: string, scope: Scope, page: Page): Promise<readonly Claim[]>;
  /** Dated passages in the order of the happenings; '' takes all topics. */
  timeline(topic: string, scope: Scope, page: Page): Promise<Timeline>;
  /** Throws a Refusal when a side is no outlet, agency, file or source number. */
  compare(
    sides: readonly [string, string],
    topic: string,
    scope: Scope,
    page: Page,
  ): Promise<Comparison>;
  /** What articles bring that stands in no other, story by story, newest first; `size` passages in all. */
  fresh(articles: readonly string[], beat: Beat, size: number): Promise<readonly FreshStory[]>;
  articles(topic: string, scope: Scope, page: Page): Promise<Listed<Listing>>;
  /** Whether articles tell of a topic at all; never of ''. */
  tells(topic: string, scope: Scope): Promise<boolean>;
  /** Words of a topic or question with those that stand nowhere in the nearest spelling that does; as they are where there is none. */
  respelt(words: string): Promise<string>;
  /** Articles by id, for the list of sources. */
  heads(articles: readonly string[]): Promise<readonly ArticleHead[]>;
  /** Texts by article id, as they were read; a tampered one is left out. */
  texts(articles: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What an option's value may be completed to, most common first. */
  suggest(kind: Suggests, typed: string, limit: number): Promise<readonly string[]>;
  /** The paragraphs the citations stand in, each once, in their order; at most `limit`. */
  paragraphs(cited: readonly Citation[], limit: number): Promise<readonly Claim[]>;
  /** Every article with its reading, newest first. */
  everything(): AsyncIterable<ReadArticle>;
}

/** What the desk answers from the store alone, with plain data for plain data. */
export type Answering = Omit<Desk, 'reread' | 'everything'>;
