/**
 * A function of one word that remembers what it gave, for so many words; beyond them it starts anew.
 * What it gives is shared: nobody may change it.
 */
export function remembering<Given>(
  most: number,
  study: (word: string) => Given,
): (word: string) => Given {
  const known = new Map<string, Given>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const given = study(word);
    known.set(word, given);
    return given;
  };
}
