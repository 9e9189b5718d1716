import type { Span } from '../../news/span.ts';
import { type Lexeme, type Piece, piecesOf, type Token, tag, wordAs } from '../wink.ts';
import { type Chunk, chunkAt, forgetAll, forgetOld, hashed } from './chunks.ts';
import { around, endlessIn } from './endless.ts';
import { isBreak } from './plain.ts';

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
  forgetOld();
  const unmet: Chunk[] = [];
  const lines = stretches.map((stretch) => lineOf(text, stretch, unmet));
  try {
    for (let i = 0; i < unmet.length; i += MOST_AT_ONCE) look(unmet.slice(i, i + MOST_AT_ONCE));
  } catch (fault) {
    forgetAll();
    throw fault;
  }
  return lines;
}

function lineOf(text: string, stretch: Span, unmet: Chunk[]): Line {
  const start = stretch[0];
  const end = stretch[1];
  const chunks: Chunk[] = [];
  const starts: number[] = [];
  for (let at = start; at < end; at++) {
    const first = at;
    let hash = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (isBreak(code)) break;
      hash = hashed(hash, code);
    }
    if (at === first) continue;
    starts.push(first);
    chunks.push(chunkAt(text, first, at, hash, unmet));
  }
  return { start, chunks, starts };
}

function look(chunks: readonly Chunk[]): void {
  const pieces = piecesOf(chunks.map(({ written }) => written));
  chunks.forEach((chunk, i) => {
    chunk.pieces = pieces[i] as Piece[];
  });
}

/* The words of the line that is being tagged; kept, for a new list for each line grows many times. */
const lexemes: Lexeme[] = [];

/* The tokens of a line, tagged by their neighbours. */
function tokensOf({ start, chunks, starts }: Line): Token[] {
  lexemes.length = 0;
  for (let i = 0; i < chunks.length; i++) {
    const { pieces } = chunks[i] as Chunk;
    for (let k = 0; k < pieces.length; k++) lexemes.push((pieces[k] as Piece).lexeme);
  }
  const tags = tag(lexemes);
  const tokens: Token[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const at = starts[i] as number;
    const { pieces } = chunks[i] as Chunk;
    for (let k = 0; k < pieces.length; k++)
      tokens.push(tokenOf(pieces[k] as Piece, at, at > start, tags[tokens.length] as number));
  }
  return tokens;
}

function tokenOf(piece: Piece, at: number, parted: boolean, pos: number): Token {
  const { lexeme, start, end } = piece;
  const word = pos === lexeme.pos ? lexeme.usual : wordAs(lexeme, pos);
  return {
    span: [at + start, at + end],
    text: word.text,
    lower: word.lower,
    pos: word.pos,
    lemma: word.lemma,
    irregular: word.irregular,
    spaced: piece.spaced || (parted && start === 0),
  };
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
  return { span, text: own, lower, pos: 'X', lemma: lower, irregular: false, spaced };
}
