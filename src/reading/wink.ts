import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../news/span.ts';
import { isIrregular } from './lemmas.ts';
import { plain, spaceOut } from './tokens/plain.ts';
import { type Ruled, taggerBy } from './tokens/rules.ts';

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
  /** Whether a search that takes words' endings off cannot reach the dictionary form from the word. */
  readonly irregular: boolean;
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

/** A word as one part of speech. */
type Word = Pick<Token, 'text' | 'lower' | 'pos' | 'lemma' | 'irregular'>;

/** A word before its neighbours are looked at. */
export interface Lexeme extends Ruled {
  /** The word as what it is before its neighbours are looked at. */
  readonly usual: Word;
  /** The same as other parts of speech, by their numbers, as far as it was met so; null for a short form. */
  readonly others: (Word | undefined)[] | null;
  /** wink's number of the spelling. */
  readonly id: number;
}

/** A word, number or mark of a chunk, and where it stands there. */
export interface Piece {
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it within the chunk. */
  readonly spaced: boolean;
}

/** What wink has made of some words; its own functions read it. */
interface Raw {
  readonly numOfTokens: number;
  /** Four numbers for each token. */
  readonly tokens: readonly number[];
  readonly cache: Cache;
}

/** What wink knows of words, each by its number. */
interface Cache {
  valueOf(feature: 'pos', pos: number): PartOfSpeech;
  posOf(id: number): number;
  property(id: number, feature: 'posHint' | 'lexemeCID'): number;
  mappedSpelling(id: number): number;
  normal(id: number): number;
  /** The same for a part of a short form, by its token's second number. */
  nox(packed: number): number;
  isMemberPOS(id: number, pos: number): boolean;
}

/* What wink works out of a word that is new to it; its shape and its ends, which it would too, nobody asks for. */
const core = () => {
  const own = (model.core as () => { packing: { efList: string[] } })();
  own.packing.efList = ['pos'];
  return own;
};

/* wink hands its raw document to none but an addon of the model. */
const addons = { ...model.addons, readabilityStats: (raw: Raw): Raw => raw };
const nlp = winkNLP({ ...model, core, addons }, []);
const { its } = nlp;
const ask = (words: string): Raw => nlp.readDoc(words).out(its.readabilityStats) as unknown as Raw;
const { cache } = ask('');
const { machines } = (model.pos as () => { readonly machines: readonly string[] })();

/** Gives the parts of speech of the words of a line, as wink does. */
export const tag = taggerBy(machines);

const PARTS_OF_SPEECH = Array.from({ length: 19 }, (_, pos) => pos);
const NOUN = 8;
/* Numbers of a token; the third holds the part of speech of what a short form stands for. */
const SIZE = 4;
const POS_BITS = 20;

/* By wink's number of the spelling. */
const lexemes = new Map<number, Lexeme>();

function lexemeOf(at: number, raw: Raw): Lexeme {
  if (its.contractionFlag(at, raw)) return shortForm(at, raw);
  const id = its.uniqueId(at, raw);
  const lexeme = lexemes.get(id) ?? fullForm(id);
  lexemes.set(id, lexeme);
  return lexeme;
}

function shortForm(at: number, raw: Raw): Lexeme {
  const { tokens } = raw;
  const pos = (tokens[at * SIZE + 2] as number) >> POS_BITS;
  const normal = cache.nox(tokens[at * SIZE + 1] as number);
  const id = its.uniqueId(at, raw);
  return { pos, usual: wordOf(at, raw, pos), others: null, id, ...ruled(id, normal) };
}

function fullForm(id: number): Lexeme {
  const pos = cache.posOf(cache.mappedSpelling(id)) || NOUN;
  const usual = wordOf(0, alone(id, pos), pos);
  return { pos, usual, others: [], id, ...ruled(id, cache.normal(id)) };
}

const alone = (id: number, pos: number): Raw => ({
  numOfTokens: 1,
  tokens: [id, 0, pos << POS_BITS, 0],
  cache,
});

/**
 * A word as a part of speech, by its number. What a short form stands for is its own, whatever its neighbours:
 * "'s" is "is" or "has".
 */
export function wordAs({ pos, usual, others, id }: Lexeme, tagged: number): Word {
  if (tagged === pos || others === null) return usual;
  others[tagged] ??= written(wordOf(0, alone(id, tagged), tagged), usual.text);
  return others[tagged];
}

const ruled = (id: number, normal: number): Omit<Ruled, 'pos'> => ({
  hint: cache.property(id, 'posHint'),
  may: mayBe(normal),
});

/* By the group of words that can be the same parts of speech. */
const possible: (number | undefined)[] = [];

function mayBe(normal: number): number {
  const group = cache.property(normal, 'lexemeCID');
  possible[group] ??= PARTS_OF_SPEECH.reduce(
    (bits, pos) => bits | (Number(cache.isMemberPOS(normal, pos)) << pos),
    0,
  );
  return possible[group];
}

function wordOf(at: number, raw: Raw, tagged: number): Word {
  const text = its.value(at, raw);
  const lower = text.toLowerCase();
  const pos = cache.valueOf('pos', tagged);
  /* wink has no lemma for a few words ("cannot"). */
  const known: string | undefined = its.lemma(at, raw, addons);
  const lemma = known?.toLowerCase() ?? lower;
  return { text, lower, pos, lemma, irregular: isIrregular(lower, lemma, pos) };
}

/* A word in letters of its own. */
function written(word: Word, text: string): Word {
  if (text === word.text) return word;
  const { pos, lemma } = word;
  const lower = text.toLowerCase();
  return { text, lower, pos, lemma, irregular: isIrregular(lower, lemma, pos) };
}

/* A line break parts what stands before from what comes after. */
const PART = '\n';

/**
 * What wink makes of some chunks, what stands between two spaces: it reads each by itself. They are
 * handed to it together, for a call costs as much as a line or two.
 */
export function piecesOf(chunks: readonly string[]): Piece[][] {
  const clean = chunks.map(plain);
  const raw = ask(clean.map(spaceOut).join(PART));
  let first = 0;
  return chunks.map((chunk, i) => {
    const pieces: Piece[] = [];
    for (let at = 0; first < raw.numOfTokens; first++) {
      const lexeme = lexemeOf(first, raw);
      if (lexeme.usual.text === PART) break;
      const piece = placed(lexeme, clean[i] as string, at);
      at = piece.end;
      pieces.push(asWritten(piece, chunk));
    }
    first++;
    /* A list that was pushed to keeps room for sixteen more; chunks are kept, and most are one piece. */
    return pieces.slice();
  });
}

/* A piece found again in its chunk after the one before. */
function placed(lexeme: Lexeme, chunk: string, after: number): Piece {
  let start = after;
  while (/\s/.test(chunk.charAt(start))) start++;
  const end = start + lexeme.usual.text.length;
  if (end > chunk.length)
    throw new Error(`wink-nlp lost its place ${end - chunk.length} units past ${chunk}`);
  return { lexeme, start, end, spaced: start > after };
}

/* A piece whose letters wink was given otherwise, of an address, with its own. */
function asWritten(piece: Piece, chunk: string): Piece {
  const text = chunk.slice(piece.start, piece.end);
  const { lexeme } = piece;
  const usual = written(lexeme.usual, text);
  return usual === lexeme.usual
    ? piece
    : { ...piece, lexeme: { ...lexeme, usual, others: lexeme.others && [] } };
}
