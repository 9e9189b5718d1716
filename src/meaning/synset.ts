/** Noun, verb, adjective, adverb: WordNet's letters. */
export type PartOfSpeech = 'n' | 'v' | 'a' | 'r';

/** One meaning of a word: where its synset stands. */
export interface Sense {
  readonly pos: PartOfSpeech;
  /** Byte offset in the data file. */
  readonly offset: number;
  /** From 0: the most used first. */
  readonly rank: number;
  /** Whether the sense occurs in WordNet's hand-tagged texts. */
  readonly tagged: boolean;
}

/** Words of one meaning. */
export interface Synset {
  readonly pos: PartOfSpeech;
  /** With spaces; a proper noun keeps its capital. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** A relation to another synset. */
export interface Pointer {
  /** WordNet's symbol, see wninput(5WN): `@` hypernym, `~` hyponym, `+` derived form, `$` verb group. */
  readonly symbol: string;
  readonly pos: PartOfSpeech;
  readonly offset: number;
  /** The one word it goes from and to, from 1; 0 when it holds for the whole synset. */
  readonly from: number;
  readonly to: number;
}

const posOf = (letter: string | undefined): PartOfSpeech =>
  letter === 'v' || letter === 'r' || letter === 'n' ? letter : 'a';

/** Reads a line of an index file (wndb(5WN)). */
export const parseIndexLine = (line: string, pos: PartOfSpeech): readonly Sense[] => {
  const fields = line.trim().split(' ');
  const count = Number(fields[2]);
  const tagged = Number(fields[fields.length - count - 1]);
  return fields
    .slice(fields.length - count)
    .map((offset, rank) => ({ pos, offset: Number(offset), rank, tagged: rank < tagged }));
};

/** Reads a line of a data file (wndb(5WN)). */
export const parseSynset = (line: string, pos: PartOfSpeech): Synset => {
  const fields = line.slice(0, line.indexOf('|')).trim().split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_, at) =>
    (fields[4 + 2 * at] ?? '').replace(/\((?:a|p|ip)\)$/, '').replaceAll('_', ' '),
  );
  const first = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(fields[first]) }, (_, at): Pointer => {
    const [symbol = '', offset, letter, places = '0000'] = fields.slice(first + 1 + 4 * at);
    return {
      symbol,
      pos: posOf(letter),
      offset: Number(offset),
      from: Number.parseInt(places.slice(0, 2), 16),
      to: Number.parseInt(places.slice(2), 16),
    };
  });
  return { pos, words, pointers };
};
