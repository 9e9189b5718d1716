import type { Name, Quote } from '../news/reading.ts';
import type { Span } from '../news/span.ts';
import { attribute } from './quotes/attribution.ts';
import { allMentions, scenes } from './quotes/scene.ts';
import { type Quoted, readQuoted } from './quotes/spans.ts';
import { isTitle } from './quotes/titles.ts';
import { tellAll } from './quotes/told.ts';
import type { Sentence } from './wink.ts';

/* From the first sentence's begin to the last one's end. */
const paragraphs = (sentences: readonly Sentence[]): Span[] => {
  const spans: [number, number][] = [];
  let last = -1;
  for (const { span, paragraph } of sentences) {
    if (paragraph !== last) spans.push([...span]);
    else (spans.at(-1) as [number, number])[1] = span[1];
    last = paragraph;
  }
  return spans;
};

const quotations = (text: string, sentences: readonly Sentence[]): Quoted[] => {
  const spans = paragraphs(sentences);
  const found = spans.flatMap((span, i) => readQuoted(text, span, spans[i + 1] ?? null));
  return found.filter(({ span, unclosed }) => {
    const sentence = sentences.find(({ span: [, end] }) => end > span[0]);
    return unclosed || sentence === undefined || !isTitle(sentence, span);
  });
};

/** The words an article gives in quotation marks, with their speakers. */
export function readQuotes(
  text: string,
  sentences: readonly Sentence[],
  names: readonly Name[],
): Quote[] {
  const quoted = quotations(text, sentences);
  if (quoted.length === 0) return [];
  const spans = quoted.map(({ span }) => span);
  const told = tellAll(text, names, scenes(sentences, allMentions(names), spans));
  const quotes: Quote[] = [];
  for (const [i, one] of quoted.entries()) {
    const past = quoted[i - 1];
    const before = quotes[i - 1];
    const attribution = attribute(
      text,
      told,
      one,
      past && before ? { quoted: past, attribution: before } : null,
    );
    quotes.push({ ...attribution, span: one.span });
  }
  return quotes;
}
