import type { Sentence, Token } from '../wink.ts';
import { factsOf } from './facts.ts';

/** How the words of one article are written in the places where case tells something. */
export interface Page {
  /** Times a word stands with a capital inside a sentence, as it is written. */
  readonly capital: ReadonlyMap<string, number>;
  /** Words that stand in small letters anywhere. */
  readonly small: ReadonlySet<string>;
}

const OPENERS = /^["“”'‘’([:•*–—-]$/;

/** Whether a token opens a sentence, or a quotation or clause within it, so that its capital says nothing. */
export function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || OPENERS.test(before.text) || /^[.?!…]+$/.test(before.text);
}

/** Whether nearly all words of a sentence have capitals, as in a headline: case says nothing there. */
export function isHeadline({ tokens }: Sentence): boolean {
  let long = 0;
  let capital = 0;
  for (const { text, pos } of tokens) {
    if (pos === 'PUNCT' || text.length < 4) continue;
    long++;
    if (factsOf(text).capital) capital++;
  }
  return long >= 5 && capital / long > 0.75;
}

/** Reads how an article writes its words. */
export function readPage(sentences: readonly Sentence[]): Page {
  const capital = new Map<string, number>();
  const small = new Set<string>();
  for (const sentence of sentences) {
    const headline = isHeadline(sentence);
    sentence.tokens.forEach((token, at) => {
      if (token.pos === 'PUNCT' || token.pos === 'NUM') return;
      if (!factsOf(token.text).capital) small.add(token.lower);
      else if (!headline && !opens(sentence.tokens, at))
        capital.set(token.text, (capital.get(token.text) ?? 0) + 1);
    });
  }
  return { capital, small };
}
