import type { Article, Skip } from '../news/article.ts';
import type { Told } from '../news/passage.ts';
import type {
  Figure,
  Moment,
  Name,
  NameKind,
  Quote,
  ReadArticle,
  Reading,
} from '../news/reading.ts';
import type { Span } from '../news/span.ts';

/** One document as it was read: written, replaced and forgotten as a whole. */
export interface Filing {
  /** Path in the corpus folder, with `/`. */
  readonly file: string;
  /** Tells the document's bytes, and by which version of the reading they were read. */
  readonly hash: string;
  readonly size: number;
  /** Whole milliseconds. */
  readonly modified: number;
  readonly articles: readonly ReadArticle[];
  readonly skips: readonly Skip[];
}

/** A filing whose articles were packed where they were read (`parcel.ts`). */
export type PackedFiling = Omit<Filing, 'articles'> & { readonly packed: Uint8Array };

/** What the store knows of a document without its articles. */
export type Known = Pick<Filing, 'file' | 'hash' | 'size' | 'modified'>;

/** Which articles are meant. Absent parts do not restrict. */
export interface Filter {
  /** First day, ISO; articles without a date are then left out. */
  readonly since?: string;
  /** Only these articles (`Article.id`). */
  readonly articles?: readonly string[];
  /** Not these articles. */
  readonly without?: readonly string[];
}

/** An article without its text. */
export type ArticleHead = Omit<Article, 'text'> & { readonly passages: number };

/** A passage as it is kept; `id` grows with the article's date, then with the place in it. */
export interface StoredPassage extends Told {
  /** Whose quotes run over it (`Quote.speaker`), each once; quotes of nobody named add nothing. */
  readonly speakers: readonly string[];
}

/** Where something stands in one article. */
interface Place {
  readonly article: string;
  readonly spans: readonly Span[];
}

/** The words of a passage, enough to compare it by; to show it, ask for the passage. */
export type Wording = Pick<StoredPassage, 'id' | 'article' | 'text'>;

/** A passage that was searched for; a larger score is a better one. */
export interface Hit {
  readonly passage: StoredPassage;
  readonly score: number;
}

/** Words to search for: every group must match, by any of its words or phrases. */
export interface Search {
  readonly groups: readonly (readonly string[])[];
  /** `all`: every group matches; `any`: at least one does, more score higher. */
  readonly match: 'all' | 'any';
  readonly filter: Filter;
  readonly limit: number;
}

/** A name across all articles: one row for each label and kind. */
export interface NameRow {
  readonly id: number;
  readonly label: string;
  readonly kind: NameKind;
  /** Articles it stands in. */
  readonly articles: number;
}

/** A name in one article. */
export interface Appearance {
  readonly name: number;
  readonly article: string;
  readonly published: string | null;
  readonly mentions: Name['mentions'];
  readonly roles: Name['roles'];
}

/** A name in one article, with all the names that stand there. */
export interface Company {
  readonly name: number;
  readonly article: string;
  readonly names: readonly number[];
}

/** A quote with the passage it begins in. */
export interface StoredQuote extends Quote {
  readonly passage: StoredPassage;
}

/** A figure with the passage it stands in. */
export interface StoredFigure extends Figure {
  readonly passage: StoredPassage;
}

/** A moment with the passage it stands in. */
export interface StoredMoment extends Moment {
  readonly passage: StoredPassage;
}

/** How much there is. */
export interface Totals {
  readonly articles: number;
  readonly passages: number;
}

/** Keeps articles and their readings. Lists come newest first unless said otherwise. */
export interface Store {
  /** Every document that was filed, by its path. */
  known(): Promise<readonly Known[]>;
  /** Files documents in one transaction, each in place of what its path held before. Throws on a passage outside its text. */
  save(filings: readonly (Filing | PackedFiling)[]): Promise<void>;
  /** Marks filed documents as seen with this size and time; their bytes are the same. */
  touch(documents: readonly Known[]): Promise<void>;
  /** Forgets documents and all that was read from them. */
  forget(files: readonly string[]): Promise<void>;
  /** Every document or line that was left out, and why. */
  skips(): Promise<readonly Skip[]>;

  /** Grows with every article that is filed for the first time; 0 when nothing ever was. */
  mark(): Promise<number>;
  /** Articles that were filed after one mark and up to another and are still there, in that order. */
  filedSince(mark: number, upTo: number, limit: number): Promise<readonly string[]>;

  totals(filter: Filter): Promise<Totals>;
  articles(
    filter: Filter,
    page: { limit: number; after?: string },
  ): Promise<readonly ArticleHead[]>;
  /** Articles whose address holds this part, newest first. */
  addressed(part: string, limit: number): Promise<readonly ArticleHead[]>;
  /** Texts by article id; one that is not there, or is not what was stored, is left out. */
  texts(articles: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The whole reading of one article, or null. */
  reading(article: string): Promise<Reading | null>;

  /** Best passages by BM25; among very many matches only the newest few thousand are ranked. */
  search(query: Search): Promise<readonly Hit[]>;
  /** How many passages hold each word or phrase, counted no further than `most`; stop words give 0. */
  frequencies(words: readonly string[], most: number): Promise<readonly number[]>;
  /** Passages of one article by index, `from` to `to` inclusive. */
  passages(article: string, from: number, to: number): Promise<readonly StoredPassage[]>;
  /** The passages of each article up to index `to`, inclusive, in the order given. */
  openings(articles: readonly string[], to: number): Promise<readonly (readonly StoredPassage[])[]>;
  /** The passages that hold any part of the spans of each place, in the order given. */
  passagesAt(places: readonly Place[]): Promise<readonly (readonly StoredPassage[])[]>;
  /** Passages by id, in the order given. */
  passagesBy(ids: readonly number[]): Promise<readonly StoredPassage[]>;
  /** Passages that share sampled shingles with the given ones, by the id of the given one; at most 40 each. */
  alike(passages: readonly number[]): Promise<ReadonlyMap<number, readonly Wording[]>>;

  /** Names by any of these keys (see `nameKeys` in reading/): with most of them, then with most articles first. */
  names(keys: readonly string[], limit: number): Promise<readonly NameRow[]>;
  /** Names by id. */
  nameRows(ids: readonly number[]): Promise<readonly NameRow[]>;
  /** Names by the beginning of any of their words, most articles first; '' gives the most common. */
  complete(prefix: string, limit: number): Promise<readonly NameRow[]>;
  /** Names with an edit-distance chance of being meant: they share letter trigrams with the words. */
  near(words: string, limit: number): Promise<readonly NameRow[]>;
  appearances(
    names: readonly number[],
    filter: Filter,
    limit: number,
  ): Promise<readonly Appearance[]>;
  /** How many articles any of the names stands in. */
  countAppearances(names: readonly number[], filter: Filter): Promise<number>;
  /** The `each` newest articles of each name, with the names that stand in them. */
  company(names: readonly number[], filter: Filter, each: number): Promise<readonly Company[]>;
  /** Names that were given a role holding all these words, with the appearances. */
  roles(words: readonly string[], filter: Filter, limit: number): Promise<readonly Appearance[]>;

  quotes(names: readonly number[], filter: Filter, limit: number): Promise<readonly StoredQuote[]>;
  /** The `most` common units, and those of `named` that are counted at all; with how many figures, most first. */
  units(
    most: number,
    named: readonly string[],
  ): Promise<readonly { unit: string; figures: number }[]>;
  /** Figures by unit or by act (both given: either). */
  figures(
    by: { units: readonly string[]; acts: readonly string[] },
    filter: Filter,
    limit: number,
  ): Promise<readonly StoredFigure[]>;
  figuresIn(passages: readonly number[]): Promise<readonly StoredFigure[]>;
  momentsIn(passages: readonly number[]): Promise<readonly StoredMoment[]>;
  /** Moments by their day, latest first. */
  moments(filter: Filter, limit: number): Promise<readonly StoredMoment[]>;

  /** Keeps a small text under a key in place of what was there, for a time (null: for good). */
  keep(key: string, text: string, lifeMs: number | null): Promise<void>;
  /** The text under a key; null when there is none or its time is over. */
  kept(key: string): Promise<string | null>;
  drop(key: string): Promise<void>;

  close(): Promise<void>;
}
