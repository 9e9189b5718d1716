/** Three-letter pieces of a word between marks for its beginning and end, without doubles. */
export function trigrams(word: string): ReadonlySet<string> {
  const letters = `^${word}$`;
  return new Set(Array.from(word, (_, i) => letters.slice(i, i + 3)));
}

/** Share of trigrams (Dice, 0 to 1) that a word has in common with these. */
export function shareOf(pieces: ReadonlySet<string>, word: string): number {
  // Most words share none: told before their own pieces are made.
  const letters = `^${word}$`;
  let some = false;
  for (let i = 0; i + 3 <= letters.length && !some; i++) some = pieces.has(letters.slice(i, i + 3));
  if (!some) return 0;
  const own = trigrams(word);
  let shared = 0;
  for (const piece of own) if (pieces.has(piece)) shared++;
  return (2 * shared) / (pieces.size + own.size);
}
