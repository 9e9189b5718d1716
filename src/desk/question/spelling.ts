import { lemmas } from '../../meaning/morphy.ts';
import type { PartOfSpeech } from '../../meaning/synset.ts';
import { fold } from '../../reading/fold.ts';
import { distance } from '../../reading/names/same.ts';
import type { Store } from '../../store/store.ts';
import { isNowhere, someTermIsNowhere } from './passages.ts';
import { termsOf } from './question.ts';

/** A shorter word is too much like others to be a slip of one. */
const SHORTEST = 4;
/** Names that look alike, and passages a word is counted in. */
const MOST_NAMES = 40;
const MOST_COUNTED = 2000;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PARTS: readonly PartOfSpeech[] = ['n', 'v', 'a', 'r'];

/** Words the asker has put in quotation marks. */
const IN_MARKS = /["“][^"”]*["”]/g;

/**
 * The words asked for, with each that is no word and stands nowhere in the spelling it is most likely a slip of; as
 * they are where all stand somewhere, are words or stand in quotation marks, or one of them is like nothing that does.
 */
export async function respelt(store: Store, words: string): Promise<string> {
  let text = words;
  const marked = words.match(IN_MARKS)?.join(' ') ?? '';
  for (const term of await termsOf(store, words)) {
    if (term.kind === 'name' || isKnown(term.asked) || marked.includes(term.asked)) continue;
    if (!(await isNowhere(store, term))) continue;
    const right = await nearestTo(store, term.asked);
    if (right === null) return words;
    text = text.replace(term.asked, right);
  }
  return text;
}

async function nearestTo(store: Store, word: string): Promise<string | null> {
  const asked = fold(word);
  if (asked.length < SHORTEST || !/^\p{L}+$/u.test(asked)) return null;
  const isSlip = !isWord(asked);
  for (const swapped of isSlip ? swapsOf(asked).filter(isWord) : []) {
    const terms = await termsOf(store, swapped);
    if (terms.length > 0 && !(await someTermIsNowhere(store, terms))) return swapped;
  }
  const known = isSlip ? [...slipsOf(asked)].filter(isWord) : [];
  const near = [...new Set([...(await namesLike(store, asked)), ...known])];
  const likely = near.filter((other) => !hasOtherFirst(asked, fold(other)));
  const counts = await store.frequencies(likely, MOST_COUNTED);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : (likely[counts.indexOf(most)] ?? null);
}

/** Another letter in the first place: few slips are there (Pollock and Zamora 1984, "Automatic Spelling Correction"). */
const hasOtherFirst = (asked: string, other: string): boolean =>
  asked[0] !== other[0] && asked.slice(1) === other.slice(1);

/** Whether a word in small letters is one of the dictionary: "sacked" is no slip of "backed". */
const isKnown = (word: string): boolean => !/\p{Lu}/u.test(word) && isWord(word);

const isWord = (word: string): boolean => PARTS.some((part) => lemmas(word, part).length > 0);

/** Words of names, as they are written. */
async function namesLike(store: Store, asked: string): Promise<readonly string[]> {
  const rows = await store.near(asked, MOST_NAMES);
  return rows
    .flatMap(({ label }) => label.split(/\s+/))
    .filter((word) => distance(fold(word), asked, 1) <= 1);
}

/** A word with two neighbours changed about; of what is no word the likeliest slip. */
const swapsOf = (word: string): string[] =>
  Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  );

/** What another slip gives: a letter left out, put in or another (Norvig 2007, "How to Write a Spelling Corrector"). */
function* slipsOf(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    if (behind !== '') yield before + behind.slice(1);
    for (const letter of LETTERS) {
      yield before + letter + behind;
      if (behind !== '') yield before + letter + behind.slice(1);
    }
  }
}
