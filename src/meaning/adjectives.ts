import { senses, wholeFile } from './dictionary.ts';
import { parseSynset } from './synset.ts';

const LINE_END = 10;
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

/** The adjectives WordNet has of a noun or place: "Iraq" gives "Iraqi", "France" gives "French". */
export function adjectivesOf(noun: string): readonly string[] {
  byNoun ??= readPertainyms();
  const places = senses(noun, 'n').map(({ offset }) => offset);
  const found = new Set(places.flatMap((offset) => byNoun?.get(offset) ?? []));
  return [...found].filter((adjective) => !adjective.includes('-'));
}
