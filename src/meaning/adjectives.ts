import { senses, synset, wholeFile } from './dictionary.ts';
import { parseSynset } from './synset.ts';

const LINE_END = 10;
const ONE_NAME = /^\p{Lu}\p{Ll}+$/u;
/** WordNet's symbol for "of or relating to that noun" (wninput(5WN), pertainym); the noun's offset follows. */
const PERTAINS = ' \\ ';
const OFFSET_DIGITS = 8;

/** The adjectives' file, and where in it each noun is pertained to. */
interface Pertainyms {
  readonly bytes: Buffer;
  readonly places: ReadonlyMap<number, readonly number[]>;
}

let pertainyms: Pertainyms | null = null;

/** Finds the about 7,000 places where an adjective pertains to a noun; lines are read when asked for. */
function readPertainyms(): Pertainyms {
  const bytes = wholeFile('a');
  const places = new Map<number, number[]>();
  for (let at = bytes.indexOf(PERTAINS); at >= 0; at = bytes.indexOf(PERTAINS, at + 1)) {
    const digits = at + PERTAINS.length;
    const noun = Number(bytes.toString('latin1', digits, digits + OFFSET_DIGITS));
    const known = places.get(noun);
    if (known) known.push(at);
    else places.set(noun, [at]);
  }
  return { bytes, places };
}

/** The adjectives of the synset of a noun. */
function pertainingTo(noun: number): readonly string[] {
  pertainyms ??= readPertainyms();
  const { bytes, places } = pertainyms;
  return (places.get(noun) ?? []).flatMap((at) => {
    const start = bytes.lastIndexOf(LINE_END, at) + 1;
    const { words, pointers } = parseSynset(
      bytes.toString('latin1', start, bytes.indexOf(LINE_END, at)),
      'a',
    );
    return pointers
      .filter(({ symbol, pos, offset }) => symbol === '\\' && pos === 'n' && offset === noun)
      .flatMap(({ from }) => (from > 0 ? words.slice(from - 1, from) : words));
  });
}

/** Lands whose people WordNet has no adjective for: "Kyrgyz" of "Kyrgyzstan". */
const LAND_OF = /^(\p{Lu}\p{L}{3,}?)i?stan$/u;

/** The adjectives of a noun or place: "Iraq" gives "Iraqi", "Kyrgyzstan" gives "Kyrgyz"; none with a hyphen. */
export function adjectivesOf(noun: string): readonly string[] {
  const listed = senses(noun, 'n').flatMap(({ offset }) => pertainingTo(offset));
  const found = new Set([...listed, ...(LAND_OF.exec(noun)?.slice(1) ?? [])]);
  return [...found].filter((adjective) => !adjective.includes('-'));
}

/** WordNet's symbol for what a proper noun is an instance of. */
const IS_ONE_OF = '@i';

/** The places that an adjective is of: "Thai" gives "Thailand"; none for other words. */
export function placesOf(adjective: string): readonly string[] {
  const nouns = senses(adjective.toLowerCase(), 'a').flatMap((sense) =>
    synset(sense).pointers.filter(({ symbol, pos }) => symbol === '\\' && pos === 'n'),
  );
  const places = nouns
    .map(({ offset }) => synset({ pos: 'n', offset }))
    .filter(({ pointers }) => pointers.some(({ symbol }) => symbol === IS_ONE_OF));
  return [...new Set(places.flatMap(({ words }) => words))].filter((word) => ONE_NAME.test(word));
}
