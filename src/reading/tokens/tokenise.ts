import type { Span } from '../../news/span.ts';
import { type Lexeme, type Piece, piecesOf, type Token, tag } from '../wink.ts';
import { chunksIn } from './chunks.ts';
import { around, endlessIn } from './endless.ts';

/* What stands between two spaces, and what it is made of. */
interface Chunk {
  readonly written: string;
  pieces: readonly Piece[];
}

/* Chunks that are remembered: so many that were met last, and of those before the ones met again. */
const MOST_KNOWN = 20_000;
let known = new Map<string, Chunk>();
let older: ReadonlyMap<string, Chunk> = new Map();

/* A call to wink costs memory by its length. */
const MOST_AT_ONCE = 2000;

/** A stretch taken apart: its chunks, and where each begins. */
interface Line {
  readonly start: number;
  readonly chunks: readonly Chunk[];
  readonly starts: readonly number[];
}

/* The chunks of some stretches; those not met before are looked up together. */
function takeApart(text: string, stretches: readonly Span[]): Line[] {
  if (known.size > MOST_KNOWN) [known, older] = [new Map(), known];
  const unmet: Chunk[] = [];
  const lines = stretches.map((stretch): Line => {
    const ends = chunksIn(text, stretch);
    const chunks: Chunk[] = [];
    const starts: number[] = [];
    for (let i = 0; i < ends.length; i += 2) {
      starts.push(ends[i] as number);
      chunks.push(chunkOf(text.slice(ends[i], ends[i + 1]), unmet));
    }
    return { start: stretch[0], chunks, starts };
  });
  for (let i = 0; i < unmet.length; i += MOST_AT_ONCE) look(unmet.slice(i, i + MOST_AT_ONCE));
  return lines;
}

function chunkOf(written: string, unmet: Chunk[]): Chunk {
  const met = known.get(written);
  if (met !== undefined) return met;
  const before = older.get(written);
  const chunk = before ?? { written, pieces: [] };
  if (before === undefined) unmet.push(chunk);
  known.set(written, chunk);
  return chunk;
}

function look(chunks: readonly Chunk[]): void {
  const pieces = piecesOf(chunks.map(({ written }) => written));
  chunks.forEach((chunk, i) => {
    chunk.pieces = pieces[i] as Piece[];
  });
}

/* The tokens of a line, tagged by their neighbours. */
function tokensOf({ start, chunks, starts }: Line): Token[] {
  const lexemes: Lexeme[] = [];
  for (const { pieces } of chunks) for (const { lexeme } of pieces) lexemes.push(lexeme);
  const tags = tag(lexemes);
  const tokens: Token[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const at = starts[i] as number;
    for (const { lexeme, start: from, end, spaced: parted } of (chunks[i] as Chunk).pieces) {
      const { text, lower, pos, lemma } = lexeme.word(tags[tokens.length] as number);
      const spaced = parted || (from === 0 && at > start);
      tokens.push({ span: [at + from, at + end], text, lower, pos, lemma, spaced });
    }
  }
  return tokens;
}

/* "..." is one mark, or a stop and two more, by what wink has read before; here it is always one. */
function wholeEllipses(tokens: Token[]): Token[] {
  if (!tokens.some(({ text }) => text.startsWith('..'))) return tokens;
  const whole: Token[] = [];
  for (const token of tokens) {
    const last = whole.at(-1);
    if (last && !token.spaced && /^\.+$/.test(last.text) && /^\.+$/.test(token.text)) {
      const text = last.text + token.text;
      const span: Span = [last.span[0], token.span[1]];
      whole[whole.length - 1] = { ...last, span, text, lower: text, lemma: text };
    } else whole.push(token);
  }
  return whole;
}

const tokeniseAll = (text: string, stretches: readonly Span[]): Token[][] =>
  takeApart(text, stretches).map((line, i) => {
    const tokens = tokensOf(line);
    return text.slice(...(stretches[i] as Span)).includes('..') ? wholeEllipses(tokens) : tokens;
  });

/**
 * The words, numbers and marks of some stretches of a text, in order, stretch by stretch.
 * Spans point into `text`; throws when a token cannot be found again in it.
 */
export function tokenise(text: string, stretches: readonly Span[]): Token[][] {
  const endless = stretches.map((stretch) => endlessIn(text, stretch));
  if (endless.every(({ length }) => length === 0)) return tokeniseAll(text, stretches);
  const tokens = tokeniseAll(
    text,
    stretches.flatMap((stretch, i) => around(stretch, endless[i] as Span[])),
  ).values();
  const next = (): Token[] => tokens.next().value ?? [];
  return endless.map((words) => [
    ...next(),
    ...words.flatMap((span) => [endlessToken(text, span), ...next()]),
  ]);
}

function endlessToken(text: string, span: Span): Token {
  const own = text.slice(...span);
  const lower = own.toLowerCase();
  const spaced = /\s/.test(text.charAt(span[0] - 1));
  return { span, text: own, lower, pos: 'X', lemma: lower, spaced };
}
