import { type Span, wordsAt } from '../news/span.ts';
import { ends } from './passages/ends.ts';
import { type Mark, readMarks } from './quotes/marks/marks.ts';
import { innerQuoted } from './quotes/marks/spans.ts';
import { tokenise } from './tokens/tokenise.ts';
import type { Sentence, Token } from './wink.ts';

/* Two sentences that lost the space between them: "left.The", "in 2008.The", "left.NASA said". */
const GLUED =
  /(?:\p{Ll}{2}|(?<!\S)(?:19|20)\d\d)[.!?]["”’)]{0,2}(?=["“‘(]?(?:\p{Lu}\p{Ll}|\p{Lu}{3,}\s))/gu;
/* Tried first: it has nothing to try at most letters. */
const MAY_BE_GLUED = /[.!?]["”’)“‘(]{0,3}\p{Lu}/u;
const ADDRESS = /(?:\/|www\.|@)\S*$/;
const STOP = /^(?:[.!?…]+|[\p{L}\p{N}'’].*\.)$/u;
const STOP_ENDS: ReadonlySet<number> = new Set(Array.from('.!?…', (stop) => stop.charCodeAt(0)));
const MARK = /^["“”'’»]$/;
const BULLETS: ReadonlySet<string | undefined> = new Set(['•', '●', '▪', '■', '◦', '‣']);

/* wink reads a glued pair as one word, so it is given the two apart. */
const pieces = (text: string, span: Span): readonly Span[] => {
  const words = wordsAt(text, span);
  if (!MAY_BE_GLUED.test(words)) return [span];
  const [start, end] = span;
  const cuts: number[] = [];
  for (const { 0: found, index } of words.matchAll(GLUED))
    if (!ADDRESS.test(text.slice(Math.max(start, start + index - 80), start + index)))
      cuts.push(start + index + found.length);
  return [start, ...cuts].map((from, i) => [from, cuts[i] ?? end]);
};

const footnote = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '[' &&
  /^\d+$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.text === ']';

type Sides = ReadonlyMap<number, Mark['side']>;

/* Stops, closing marks, brackets and footnote numbers after a stop: they end with it. */
const tail = (tokens: readonly Token[], sides: Sides, stop: number) => {
  let next = stop + 1;
  let quoted = false;
  for (; next < tokens.length; next++) {
    const { text, span, spaced } = tokens[next] as Token;
    const side = sides.get(span[0]);
    const stray = MARK.test(text) && side !== 'open' && (!spaced || next === tokens.length - 1);
    if (side === 'close' || stray) quoted = true;
    else if (!spaced && footnote(tokens, next)) next += 2;
    else if (!/^[.!?…]+$/.test(text) && (spaced || !/^[)\]}]$/.test(text))) break;
  }
  return { next, quoted };
};

const closes = ({ text }: Token): boolean => text === ')' || text === ']';

/* How deep each token of some words stands in brackets, and in quotations within quotations; in most none does. */
const depths = (
  words: string,
  tokens: readonly Token[],
  inner: readonly Span[],
): readonly number[] => {
  if (inner.length === 0 && !words.includes(')') && !words.includes(']')) return [];
  const opened: number[] = [];
  const rises = new Array<number>(tokens.length).fill(0);
  tokens.forEach((token, at) => {
    if (token.text === '(' || token.text === '[') opened.push(at);
    else if (closes(token)) {
      const from = opened.pop();
      if (from === undefined) return;
      rises[from + 1] = (rises[from + 1] as number) + 1;
      rises[at] = (rises[at] as number) - 1;
    }
  });
  const rising = [...inner].sort(([a], [b]) => a - b);
  let [depth, next, quoted] = [0, 0, -1];
  return tokens.map(({ span }, at) => {
    depth += rises[at] as number;
    for (; (rising[next]?.[0] ?? span[0]) < span[0]; next++)
      quoted = Math.max(quoted, (rising[next] as Span)[1]);
    return depth + (span[1] <= quoted ? 1 : 0);
  });
};

/* No sentence of news is longer; what has no stops is cut here, for rules look at whole sentences. */
const MOST_TOKENS = 400;

/** Where the sentences of a paragraph begin and end: `[first, after last)` in tokens. */
const cut = (
  words: string,
  tokens: readonly Token[],
  marks: readonly Mark[],
  glued: ReadonlySet<number | undefined>,
): Span[] => {
  const sides = new Map<number, Mark['side']>();
  for (const { side, span } of marks) sides.set(span[0], side).set(span[1] - 1, side);
  const depth = depths(words, tokens, innerQuoted(marks));
  const sentences: Span[] = [];
  let head = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i - head >= MOST_TOKENS) {
      sentences.push([head, i]);
      head = i;
    }
    const { text } = tokens[i] as Token;
    let next = i + 1;
    if (STOP_ENDS.has(text.charCodeAt(text.length - 1)) && STOP.test(text)) {
      const after = tail(tokens, sides, i);
      const inside =
        (depth[after.next] ?? 0) > 0 &&
        (depth[head] ?? 0) === 0 &&
        !/^[([]/.test(tokens[head]?.text ?? '');
      next = after.next;
      const start = tokens[next]?.span[0];
      if (
        inside ||
        !((start !== undefined && glued.has(start)) || ends({ tokens, head, stop: i, ...after }))
      )
        continue;
    } else if (!BULLETS.has(tokens[next]?.text)) continue;
    sentences.push([head, next]);
    head = next;
    i = next - 1;
  }
  if (head < tokens.length) sentences.push([head, tokens.length]);
  return sentences;
};

const readParagraph = (
  text: string,
  span: Span,
  paragraph: number,
  parts: readonly (readonly Token[])[],
): Sentence[] => {
  const tokens = parts.length === 1 ? (parts[0] as readonly Token[]) : parts.flat();
  const marks = readMarks(text, span);
  const glued = new Set(parts.slice(1).map(([token]) => token?.span[0]));
  return cut(wordsAt(text, span), tokens, marks, glued).map(([first, after]) => {
    const own = tokens.slice(first, after);
    return {
      span: [(own[0] as Token).span[0], (own.at(-1) as Token).span[1]],
      paragraph,
      tokens: own,
    };
  });
};

/** The sentences of an article's body, in order; spans point into `text`. */
export function readSentences(text: string, body: readonly Span[]): Sentence[] {
  const parts = body.map((span) => pieces(text, span));
  const tokens = tokenise(text, parts.flat());
  const sentences: Sentence[] = [];
  let next = 0;
  body.forEach((span, paragraph) => {
    const first = next;
    next += (parts[paragraph] as readonly Span[]).length;
    for (const sentence of readParagraph(text, span, paragraph, tokens.slice(first, next)))
      sentences.push(sentence);
  });
  return sentences;
}
