import { senses, synset, wholeFile } from './dictionary.ts';
import { parseSynset } from './synset.ts';

const LINE_END = 10;
const ONE_NAME = /^\p{Lu}\p{Ll}+$/u;
/** WordNet's symbol for "of or relating to that noun" (wninput(5WN), pertainym). */
const PERTAINS = ' \\ ';

let byNoun: ReadonlyMap<number, readonly string[]> | null = null;

/** Adjectives by the synset of the noun they are made from; read once, about 7,000. */
function readPertainyms(): ReadonlyMap<number, readonly string[]> {
  const bytes = wholeFile('a');
  const found = new Map<number, string[]>();
  for (let at = bytes.indexOf(PERTAINS); at >= 0; ) {
    const start = bytes.lastIndexOf(LINE_END, at) + 1;
    const end = bytes.indexOf(LINE_END, at);
    const { words, pointers } = parseSynset(bytes.toString('latin1', start, end), 'a');
    for (const { symbol, pos, offset, from } of pointers) {
      if (symbol !== '\\' || pos !== 'n') continue;
      const own = from > 0 ? words.slice(from - 1, from) : words;
      found.set(offset, [...(found.get(offset) ?? []), ...own]);
    }
    at = bytes.indexOf(PERTAINS, end);
  }
  return found;
}

/** "Kyrgyz" of "Kyrgyzstan", which WordNet does not have, nor its like. */
const LAND_OF = /^(\p{Lu}\p{L}{3,}?)i?stan$/u;

/** The adjectives WordNet has of a noun or place: "Iraq" gives "Iraqi", "France" gives "French"; and of lands of a people its name. */
export function adjectivesOf(noun: string): readonly string[] {
  const made = senses(noun, 'n').flatMap(({ offset }) => {
    byNoun ??= readPertainyms();
    return byNoun.get(offset) ?? [];
  });
  const found = new Set([...made, ...(LAND_OF.exec(noun)?.slice(1) ?? [])]);
  return [...found].filter((adjective) => !adjective.includes('-'));
}

/** WordNet's symbol for what a proper noun is an instance of. */
const IS_ONE_OF = '@i';

/** The places WordNet has an adjective of: "Thai" gives "Thailand"; none for other words. */
export function placesOf(adjective: string): readonly string[] {
  const nouns = senses(adjective.toLowerCase(), 'a').flatMap((sense) =>
    synset(sense).pointers.filter(({ symbol, pos }) => symbol === '\\' && pos === 'n'),
  );
  const places = nouns
    .map(({ offset }) => synset({ pos: 'n', offset }))
    .filter(({ pointers }) => pointers.some(({ symbol }) => symbol === IS_ONE_OF));
  return [...new Set(places.flatMap(({ words }) => words))].filter((word) => ONE_NAME.test(word));
}
