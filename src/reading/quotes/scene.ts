import type { Name } from '../../news/reading.ts';
import { overlaps, type Span } from '../../news/span.ts';
import type { Sentence, Token } from '../wink.ts';

/** A mention of a name. */
export interface Mention {
  readonly span: Span;
  readonly name: Name;
}

/** One sentence as attribution sees it: the words outside quotation marks, and who is named there. */
export interface Scene {
  readonly sentence: Sentence;
  /** The tokens outside quotation marks. */
  readonly words: readonly Token[];
  /** The quotations that stand in it or reach into it. */
  readonly quoted: readonly Span[];
  readonly mentions: readonly Mention[];
  /** The mention a word stands in. */
  readonly named: ReadonlyMap<Token, Mention>;
  /** Who is named within its quotations: hardly the one who speaks. */
  readonly spokenOf: readonly Name[];
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

/** One scene per sentence; `quoted` are the article's quotations, both lists in the order of the text. */
export function scenes(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  quoted: readonly Span[],
): Scene[] {
  const spoken = new Map<Span, Name[]>();
  const namesIn = (quote: Span): Name[] => {
    const known = spoken.get(quote);
    if (known !== undefined) return known;
    const names = mentions.filter(({ span }) => overlaps(span, quote)).map(({ name }) => name);
    spoken.set(quote, names);
    return names;
  };
  let m = 0;
  let q = 0;
  return sentences.map((sentence) => {
    const [start, end] = sentence.span;
    while (m < mentions.length && (mentions[m] as Mention).span[1] <= start) m++;
    while (q < quoted.length && (quoted[q] as Span)[1] <= start) q++;
    const inside: Span[] = [];
    for (let i = q; i < quoted.length && (quoted[i] as Span)[0] < end; i++)
      inside.push(quoted[i] as Span);
    const outside = (span: Span) => !inside.some((quote) => overlaps(quote, span));
    const own: Mention[] = [];
    for (let i = m; i < mentions.length && (mentions[i] as Mention).span[0] < end; i++)
      if (outside((mentions[i] as Mention).span)) own.push(mentions[i] as Mention);
    const words =
      inside.length === 0 ? sentence.tokens : sentence.tokens.filter(({ span }) => outside(span));
    const spokenOf = inside.flatMap((quote) => namesIn(quote));
    return {
      sentence,
      words,
      quoted: inside,
      mentions: own,
      named: namedWords(words, own),
      spokenOf,
    };
  });
}

/** Index of the first sentence that ends after `at`. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).span[1] > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a quotation ends between the word before `at` and the word at `at`. */
export const gapBefore = ({ words, quoted, sentence }: Scene, at: number): boolean => {
  if (quoted.length === 0) return false;
  const from = words[at - 1]?.span[1] ?? sentence.span[0];
  const to = words[at]?.span[0] ?? sentence.span[1];
  return quoted.some(([, end]) => end > from && end <= to);
};

/** The mention a token stands in. */
export const mentionAt = ({ named }: Scene, token: Token): Mention | undefined => named.get(token);
