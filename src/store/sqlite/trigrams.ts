/** Slots that three-letter pieces are told apart by before they are compared. */
const SLOTS = 4096;

const slotAt = (letters: string, i: number): number => {
  const [a, b, c] = [letters.charCodeAt(i), letters.charCodeAt(i + 1), letters.charCodeAt(i + 2)];
  return (a * 961 + b * 31 + c) % SLOTS;
};

const marked = (word: string): string => `^${word}$`;

/** Three-letter pieces of a word between marks for its beginning and end, without doubles. */
function trigrams(word: string): ReadonlySet<string> {
  const letters = marked(word);
  return new Set(Array.from({ length: letters.length - 2 }, (_, i) => letters.slice(i, i + 3)));
}

/** Gives the share of trigrams (Dice) another word has in common with this one; 0 for less than `least`. */
export function likeness(word: string, least: number): (other: string) => number {
  const pieces = trigrams(word);
  const slots = new Uint8Array(SLOTS);
  for (const piece of pieces) slots[slotAt(piece, 0)] = 1;
  return (other) => {
    // Most words share next to nothing: told without taking them apart.
    const letters = marked(other);
    let met = 0;
    for (let i = 0; i + 3 <= letters.length; i++) met += slots[slotAt(letters, i)] as number;
    if (met === 0 || 2 * met < least * pieces.size) return 0;
    const own = trigrams(other);
    let shared = 0;
    for (const piece of own) if (pieces.has(piece)) shared++;
    const share = (2 * shared) / (pieces.size + own.size);
    return share < least ? 0 : share;
  };
}
