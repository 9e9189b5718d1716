/** Slots that three-letter pieces are told apart by before they are compared. */
const SLOTS = 4096;

/** Marks for the beginning and the end of a word. */
const [BEGINS, ENDS] = ['^', '$'] as const;

/** Three-letter pieces of a word between its marks, without doubles. */
function trigrams(word: string): ReadonlySet<string> {
  const letters = `${BEGINS}${word}${ENDS}`;
  return new Set(Array.from({ length: word.length }, (_, i) => letters.slice(i, i + 3)));
}

/** The slots of a word's pieces; as many as it has letters. */
function slotsOf(word: string): readonly number[] {
  const letters = `${BEGINS}${word}${ENDS}`;
  return Array.from({ length: word.length }, (_, i) => {
    const [a, b, c] = [letters.charCodeAt(i), letters.charCodeAt(i + 1), letters.charCodeAt(i + 2)];
    return (a * 961 + b * 31 + c) % SLOTS;
  });
}

/** The words of one length. */
interface Shelf {
  readonly words: readonly string[];
  /** The slots of each word, one word behind the other. */
  readonly slots: Uint16Array;
  /** How many different slots each word has. */
  readonly distinct: Uint16Array;
}

/** Words that others are held against, laid out so that most are passed over without being taken apart. */
export type Shelves = ReadonlyMap<number, Shelf>;

/** Lays out words by their length. */
export function shelve(words: readonly string[]): Shelves {
  const byLength = new Map<number, string[]>();
  for (const word of words) {
    const same = byLength.get(word.length);
    if (same === undefined) byLength.set(word.length, [word]);
    else same.push(word);
  }
  return new Map([...byLength].map(([length, own]) => [length, shelf(length, own)]));
}

function shelf(length: number, words: readonly string[]): Shelf {
  const slots = new Uint16Array(words.length * length);
  const distinct = new Uint16Array(words.length);
  for (const [n, word] of words.entries()) {
    const own = slotsOf(word);
    slots.set(own, n * length);
    distinct[n] = new Set(own).size;
  }
  return { words, slots, distinct };
}

/** Words that share trigrams with one: at least this share of them (Dice), and of about its length. */
export function likeWords(
  shelves: Shelves,
  word: string,
  least: number,
  lengthOff: number,
): [word: string, alike: number][] {
  const pieces = trigrams(word);
  const wanted = new Uint8Array(SLOTS);
  for (const slot of slotsOf(word)) wanted[slot] = 1;
  const found: [string, number][] = [];
  for (let length = word.length - lengthOff; length <= word.length + lengthOff; length++) {
    const { words = [], slots, distinct } = shelves.get(length) ?? {};
    for (let n = 0; n < words.length; n++) {
      let met = 0;
      for (let i = n * length; i < (n + 1) * length; i++) {
        met += wanted[slots?.[i] as number] as number;
      }
      // No word can share more than its slots do, and most share next to nothing.
      if (met === 0 || 2 * met < least * (pieces.size + (distinct?.[n] as number))) continue;
      const alike = shareOf(pieces, trigrams(words[n] as string));
      if (alike >= least) found.push([words[n] as string, alike]);
    }
  }
  return found;
}

function shareOf(pieces: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of others) if (pieces.has(piece)) shared++;
  return (2 * shared) / (pieces.size + others.size);
}
