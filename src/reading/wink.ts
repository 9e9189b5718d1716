import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsHelpers, type TokenItsFunction } from 'wink-nlp';
import type { Span } from '../news/span.ts';

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

/*
 * Only pos: wink's entities hold no person, organisation or place and cost a third more, and its
 * sentences, which cost a seventh, are cut better in passages.ts. Tags are the same without them.
 */
const nlp = winkNLP(model, ['pos']);
const its: ItsHelpers = nlp.its;
/* wink's types swap the cache and the model that its.lemma is given. */
const lemma = its.lemma as unknown as TokenItsFunction<string>;

/* Characters wink counts wrongly, each replaced by one plain space, so that offsets stay exact. */
const ODD_SPACE = /[\uFEFF\u00A0\u2007\u2028\u2029\u202F\u3000\r\n\t]/g;
const ADDRESS = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+/gi;

const plain = (text: string): string =>
  text
    .replace(ODD_SPACE, ' ')
    .replace(ADDRESS, (address) => address.replace(/[^A-Za-z0-9\s](?=.)/g, 'x'));

/*
 * Words wink splits or keeps by what it has read before: "Lee’s", and "'But" at the opening of a
 * quotation. Each is cut at the mark, always, so that the same text gives the same tokens. Short
 * forms ("it's") it knows, and always splits.
 */
const GLUED = /(?<=\p{L})(?=['’]s(?![\p{L}\p{N}]))|(?<=(?:^|[^\p{L}\p{N}])['‘’])(?=\p{L}{2})/gu;
const SHORT_FORM = /\b(?:he|here|how|it|let|she|that|there|what|when|where|who|why)$/i;

/* Where glued words have to be cut, in order. */
function cutsIn(words: string): number[] {
  if (!/['‘’]/.test(words)) return [];
  return [...words.matchAll(GLUED)]
    .map(({ index }) => index)
    .filter((cut) => !SHORT_FORM.test(words.slice(Math.max(0, cut - 6), cut)));
}

interface Raw {
  readonly values: readonly string[];
  readonly tags: readonly PartOfSpeech[];
  readonly lemmas: readonly (string | undefined)[];
  /** Spaces before each token. */
  readonly gaps: readonly number[];
}

function ask(words: string): Raw {
  const tokens = nlp.readDoc(words).tokens();
  return {
    values: tokens.out(its.value) as string[],
    tags: tokens.out(its.pos) as unknown as PartOfSpeech[],
    lemmas: tokens.out(lemma) as string[],
    gaps: (tokens.out(its.precedingSpaces) as unknown as string[]).map((gap) => gap.length),
  };
}

const spaceOut = (words: string, cuts: readonly number[]): string =>
  [0, ...cuts].map((cut, i) => words.slice(cut, cuts[i])).join(' ');

/* What wink makes of one stretch without endless words. */
function tokenisePlain(text: string, [start, end]: Span): Token[] {
  const words = text.slice(start, end);
  const cuts = cutsIn(words);
  const { values, tags, lemmas, gaps } = ask(spaceOut(plain(words), cuts));
  const placed: Token[] = [];
  let [at, cut] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string;
    const { length } = value;
    let gap = gaps[i] as number;
    // The space put in at a cut is not in the text.
    if (gap > 0 && at === cuts[cut]) [gap, cut] = [gap - 1, cut + 1];
    at += gap;
    // wink's own string is the same for every such word: what is looked up by it needs no new hash.
    const own = words.startsWith(value, at) ? value : words.slice(at, at + length);
    placed.push({
      span: [start + at, start + at + length],
      text: own,
      lower: own.toLowerCase(),
      pos: tags[i] as PartOfSpeech,
      /* wink has no lemma for a few words ("cannot"). */
      lemma: (lemmas[i] ?? own).toLowerCase(),
      spaced: gap > 0,
    });
    at += length;
  }
  if (at > words.length)
    throw new Error(`wink-nlp lost its place ${at - words.length} units past the paragraph`);
  return wholeEllipses(placed);
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

/* wink's time grows with the square of a word's length, and 10,000 letters are no word. */
const ENDLESS = /\S{200,}/g;
const HALF = 100;

/* An endless word fills one of the pieces of half its length; the pattern would try every letter. */
const mayBeEndless = (words: string): boolean => {
  for (let end = HALF; end <= words.length; end += HALF)
    if (words.lastIndexOf(' ', end - 1) < end - HALF) return true;
  return false;
};

/**
 * The words, numbers and marks of one stretch of a text, in order.
 * Spans point into `text`; throws when a token cannot be found again in it.
 */
export function tokenise(text: string, [start, end]: Span): Token[] {
  const words = text.slice(start, end);
  const endless = mayBeEndless(words) ? [...words.matchAll(ENDLESS)] : [];
  if (endless.length === 0) return tokenisePlain(text, [start, end]);
  const tokens: Token[][] = [];
  let at = start;
  for (const { 0: own, index } of endless) {
    const span: Span = [start + index, start + index + own.length];
    const lower = own.toLowerCase();
    const spaced = index > 0;
    tokens.push(tokenisePlain(text, [at, span[0]]));
    tokens.push([{ span, text: own, lower, pos: 'X', lemma: lower, spaced }]);
    at = span[1];
  }
  tokens.push(tokenisePlain(text, [at, end]));
  return tokens.flat();
}
