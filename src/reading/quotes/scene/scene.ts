import type { Name } from '../../../news/reading.ts';
import type { Span } from '../../../news/span.ts';
import type { Sentence, Token } from '../../wink.ts';
import { firstThat } from './search.ts';

/** A mention of a name. */
export interface Mention {
  readonly span: Span;
  readonly name: Name;
}

/** One sentence as attribution sees it: the words outside quotation marks, and who is named there. */
export interface Scene {
  readonly sentence: Sentence;
  /** The tokens outside quotation marks, without a comma right behind a quotation: `"We sail", Smith said`. */
  readonly words: readonly Token[];
  /** The quotations that stand in it or reach into it. */
  readonly quoted: readonly Span[];
  /** Each name where it stands first outside the quotations. */
  readonly mentions: readonly Mention[];
  /** The mention a word stands in. */
  readonly named: ReadonlyMap<Token, Mention>;
  /** Who is named within its quotations: hardly the one who speaks. */
  readonly spokenOf: ReadonlySet<Name>;
}

/** All mentions of all names, in the order of the text. */
export const allMentions = (names: readonly Name[]): Mention[] =>
  names
    .flatMap((name) => name.mentions.map((span) => ({ span, name })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);

const namedWords = (words: readonly Token[], mentions: readonly Mention[]): Map<Token, Mention> => {
  const named = new Map<Token, Mention>();
  let w = 0;
  for (const mention of mentions) {
    while (w < words.length && (words[w] as Token).span[0] < mention.span[0]) w++;
    for (; w < words.length && (words[w] as Token).span[1] <= mention.span[1]; w++)
      named.set(words[w] as Token, mention);
  }
  return named;
};

/* The things that stand in no quotation; both lists in the order of the text. */
const outside = <T extends { readonly span: Span }>(
  things: readonly T[],
  quoted: readonly Span[],
): readonly T[] => {
  if (quoted.length === 0) return things;
  let q = 0;
  return things.filter(({ span }) => {
    while (q < quoted.length && (quoted[q] as Span)[1] <= span[0]) q++;
    const quote = quoted[q];
    return quote === undefined || quote[0] >= span[1];
  });
};

/* The things from the index `from` on that begin before `end`. */
const reaching = <T>(
  things: readonly T[],
  from: number,
  end: number,
  startOf: (thing: T) => number,
): T[] => {
  let to = from;
  while (to < things.length && startOf(things[to] as T) < end) to++;
  return things.slice(from, to);
};

/* Who is named within a quotation, not counting the paper's own brackets: "the [Smith] show". */
const namedWithin = (
  text: string,
  mentions: readonly Mention[],
  [start, end]: Span,
): ReadonlySet<Name> => {
  const from = firstThat(mentions, ({ span }) => span[1] > start);
  const near = reaching(mentions, from, end, ({ span }) => span[0]);
  return new Set(
    near.filter(({ span }) => text.charAt(span[0] - 1) !== '[').map(({ name }) => name),
  );
};

const NOBODY: ReadonlySet<Name> = new Set();

/* Each name where it stands first. */
const firsts = (mentions: readonly Mention[]): readonly Mention[] => {
  if (mentions.length < 2) return mentions;
  const seen = new Set<Name>();
  return mentions.filter(({ name }) => !seen.has(name) && seen.add(name));
};

/* A mark around a title or nickname, which is passed over. */
const MARK = /^["“”]$/;

/* Keeps "The WHO said" from being read as "who". */
const capital = (token: Token): Token =>
  token.text === 'WHO' ? { ...token, lower: token.text } : token;

const wordsOf = (tokens: readonly Token[], quoted: readonly Span[]): Token[] => {
  const words: Token[] = [];
  for (const token of outside(tokens, quoted)) {
    const { pos, text, span } = token;
    if (pos === 'PUNCT' && MARK.test(text)) continue;
    if (text === ',' && quoted.some(([, end]) => end === span[0])) continue;
    words.push(capital(token));
  }
  return words;
};

/** One scene per sentence; `quoted` are the article's quotations, both lists in the order of the text. */
export function scenes(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  quoted: readonly Span[],
): Scene[] {
  const spoken = new Map<Span, ReadonlySet<Name>>();
  const spokenIn = (quote: Span | undefined): ReadonlySet<Name> => {
    if (quote === undefined) return NOBODY;
    const names = spoken.get(quote) ?? namedWithin(text, mentions, quote);
    spoken.set(quote, names);
    return names;
  };
  let m = 0;
  let q = 0;
  return sentences.map((sentence) => {
    const start = sentence.span[0];
    const end = sentence.span[1];
    while (m < mentions.length && (mentions[m] as Mention).span[1] <= start) m++;
    while (q < quoted.length && (quoted[q] as Span)[1] <= start) q++;
    const inside = reaching(quoted, q, end, (span) => span[0]);
    const near = reaching(mentions, m, end, ({ span }) => span[0]);
    const own = outside(near, inside);
    const words = wordsOf(sentence.tokens, inside);
    return {
      sentence,
      words,
      quoted: inside,
      mentions: firsts(own),
      named: namedWords(words, own),
      spokenOf:
        inside.length < 2
          ? spokenIn(inside[0])
          : new Set(inside.flatMap((one) => [...spokenIn(one)])),
    };
  });
}

/** Index of the first sentence that ends after `at`. */
export const sentenceAt = (sentences: readonly Sentence[], at: number): number =>
  firstThat(sentences, ({ span }) => span[1] > at);

/** Whether a quotation stands right before the word at `at`. */
export const gapBefore = ({ words, quoted, sentence }: Scene, at: number): boolean => {
  if (quoted.length === 0) return false;
  const from = words[at - 1]?.span[1] ?? sentence.span[0];
  const to = words[at]?.span[0] ?? Number.POSITIVE_INFINITY;
  const quote = quoted[firstThat(quoted, (span) => span[1] > from)];
  return quote !== undefined && quote[1] <= to;
};

/** The mention a token stands in. */
export const mentionAt = ({ named }: Scene, token: Token | undefined): Mention | undefined =>
  token && named.get(token);

/** Whether a token stands in a person's name. */
export const isPersonName = (scene: Scene, token: Token | undefined): boolean =>
  mentionAt(scene, token)?.name.kind === 'person';

/** The names mentioned before `end` that pass. */
export const mentioned = (
  { mentions }: Scene,
  end: number,
  fits: (name: Name) => boolean,
): Name[] =>
  mentions.filter(({ span, name }) => span[1] <= end && fits(name)).map(({ name }) => name);

const once = <From extends object, T extends object>(read: (from: From) => T): typeof read => {
  const known = new WeakMap<From, T>();
  return (from) => {
    const found = known.get(from) ?? read(from);
    known.set(from, found);
    return found;
  };
};

/** Something read from a scene, once for each. */
export const perScene = <T extends object>(read: (scene: Scene) => T) => once(read);

/** Something read from all scenes of an article, once for each article. */
export const perArticle = <T extends object>(read: (scenes: readonly Scene[]) => T) => once(read);
