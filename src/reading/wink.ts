import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../news/span.ts';
import { around, endlessIn } from './tokens/endless.ts';
import { plain, spaceOut } from './tokens/plain.ts';

/** Universal part of speech, as wink-nlp tags it. */
type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number or mark, with its place in the article's text. */
export interface Token {
  readonly span: Span;
  /** As it stands in the text. */
  readonly text: string;
  /** Small letters. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Dictionary form, small letters: "struck" gives "strike". */
  readonly lemma: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** A sentence with its tokens. */
export interface Sentence {
  readonly span: Span;
  /** Which of the given paragraphs it stands in, from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** What wink has made of some words; its own functions read it. */
interface Raw {
  readonly numOfTokens: number;
}

/*
 * wink hands its raw document to none but an addon of the model. Asking it for one thing of all tokens
 * after the other costs half as much as tagging them, and most of it is the same for the same word.
 *
 * Only pos: wink's entities hold no person, organisation or place and cost a third more, and its
 * sentences, which cost a seventh, are cut better in passages.ts. Tags are the same without them.
 */
const addons = { ...model.addons, readabilityStats: (raw: Raw): Raw => raw };
const nlp = winkNLP({ ...model, addons }, ['pos']);
const { its } = nlp;
const ask = (words: string): Raw => nlp.readDoc(words).out(its.readabilityStats) as unknown as Raw;

/** A word as one part of speech. */
interface Word extends Pick<Token, 'text' | 'lower' | 'pos' | 'lemma'> {
  /** The same word as another part of speech. */
  readonly other: Word | undefined;
}

/* By wink's number of the spelling. */
const words: (Word | undefined)[] = [];

/** A token's word; the same object for the same word, so that what is looked up by it needs no new hash. */
function wordOf(at: number, raw: Raw): Word {
  const pos = its.pos(at, raw);
  /* What a short form stands for is the token's own: "'s" is "is" or "has". */
  if (its.contractionFlag(at, raw)) return study(at, raw, undefined);
  const id = its.uniqueId(at, raw);
  const first = words[id];
  for (let word = first; word !== undefined; word = word.other) if (word.pos === pos) return word;
  const word = study(at, raw, first);
  words[id] = word;
  return word;
}

function study(at: number, raw: Raw, other: Word | undefined): Word {
  const text = its.value(at, raw);
  const pos = its.pos(at, raw);
  /* wink has no lemma for a few words ("cannot"). */
  const lemma: string | undefined = its.lemma(at, raw, addons);
  return { text, lower: text.toLowerCase(), pos, lemma: (lemma ?? text).toLowerCase(), other };
}

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || ((code < 32 || code > 127) && /\s/.test(text.charAt(at)));
};

/*
 * A call costs as much as tagging a line or two, and memory by its length. A line break parts what stands
 * before from what comes after: no pattern of the model's tagger goes over one.
 */
const MOST_AT_ONCE = 20_000;

/* What wink makes of some stretches without endless words, asked for several at a time. */
function tokeniseAll(text: string, stretches: readonly Span[]): Token[][] {
  const tokens: Token[][] = [];
  let waiting: Span[] = [];
  let length = 0;
  for (const stretch of stretches) {
    waiting.push(stretch);
    length += stretch[1] - stretch[0];
    if (length < MOST_AT_ONCE) continue;
    tokens.push(...tokeniseSome(text, waiting));
    [waiting, length] = [[], 0];
  }
  return waiting.length === 0 ? tokens : [...tokens, ...tokeniseSome(text, waiting)];
}

function tokeniseSome(text: string, stretches: readonly Span[]): Token[][] {
  const clean = stretches.map((stretch) => plain(text.slice(...stretch)));
  const raw = ask(clean.map((words) => spaceOut(words) || ' ').join('\n'));
  let first = 0;
  return clean.map((words, i) => {
    const tokens = placed(raw, first, words, text, (stretches[i] as Span)[0]);
    first += tokens.length + 1;
    return words.includes('..') ? wholeEllipses(tokens) : tokens;
  });
}

/* wink's tokens from `first` to the line break, found again in the line that begins at `start`. */
function placed(raw: Raw, first: number, line: string, text: string, start: number): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (let i = first; i < raw.numOfTokens; i++) {
    const { text: known, lower, pos, lemma } = wordOf(i, raw);
    if (known === '\n') break;
    const before = at;
    while (isSpace(line, at)) at++;
    const span: Span = [start + at, start + at + known.length];
    const spaced = at > before;
    at += known.length;
    if (at > line.length)
      throw new Error(`wink-nlp lost its place ${at - line.length} units past the line`);
    if (text.startsWith(known, span[0]))
      tokens.push({ span, text: known, lower, pos, lemma, spaced });
    else tokens.push(unlike(text.slice(...span), { span, pos, lemma, spaced }));
  }
  return tokens;
}

/* A token whose letters wink was given otherwise: an address. */
const unlike = (text: string, rest: Omit<Token, 'text' | 'lower'>): Token => {
  const lower = text.toLowerCase();
  return { text, lower, ...rest };
};

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
