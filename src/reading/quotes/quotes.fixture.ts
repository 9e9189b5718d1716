import type { Name, NameKind } from '../../news/reading.ts';
import { type Span, wordsAt } from '../../news/span.ts';
import { readSentences } from '../passages.ts';
import { readQuotes } from '../quotes.ts';

/* Names as the reader of names would give them: label, kind, other spellings. */
const CAST: readonly (readonly [string, NameKind, ...string[]])[] = [
  ['Lena Holt', 'person', 'Holt'],
  ['Paul Ruiz', 'person', 'Ruiz'],
  ['Tarn', 'organisation', 'Tarn Shipping'],
  ['Mary Voss', 'person', 'Voss'],
  ['Ardel', 'place'],
  ['Bao Lin', 'person'],
  ['Harbour Board', 'organisation'],
  ['Erica Lund', 'organisation'],
  ['Kristina', 'organisation'],
];

const TITLES: Readonly<Record<string, string>> = { Holt: 'mayor', Ruiz: 'Captain' };

const everywhere = (text: string, words: string): Span[] =>
  [...text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map(({ index }) => [
    index,
    index + words.length,
  ]);

const cast = (text: string): Name[] =>
  CAST.flatMap(([label, kind, ...spellings]) => {
    const mentions: Span[] = [];
    for (const words of [label, ...spellings].sort((a, b) => b.length - a.length))
      for (const span of everywhere(text, words))
        if (!mentions.some(([from, to]) => from < span[1] && span[0] < to)) mentions.push(span);
    const [first] = mentions.sort((a, b) => a[0] - b[0]);
    const title = TITLES[spellings[0] ?? ''];
    const roles =
      first && title
        ? everywhere(text, title).map((span) => ({ span, mention: first, kind: 'office' as const }))
        : [];
    return first ? [{ label, kind, mentions, roles: roles.slice(0, 1) }] : [];
  });

const paragraphs = (text: string): Span[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => [index, index + words.length]);

/** The quotes of a text. */
export const read = (text: string) =>
  readQuotes(text, readSentences(text, paragraphs(text)), cast(text));

/** `speaker: words`, with `-` for nobody. */
export const told = (text: string): string[] =>
  read(text).map(({ span, speaker }) => `${speaker ?? '-'}: ${wordsAt(text, span)}`);

/** The speaker of each quote, null for nobody. */
export const speaker = (text: string): (string | null)[] =>
  read(text).map((quote) => quote.speaker);
