/** How many words stand in a trimmed paragraph. */
export function countOf(words: string): number {
  let count = 1;
  let before = true;
  for (let at = 0; at < words.length; at++) {
    const space = isSpace(words.charCodeAt(at));
    if (space && !before) count++;
    before = space;
  }
  return count;
}

const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code > 127 && ODD_SPACE.has(code);

/* White space outside of ASCII, as a pattern's \s knows it. */
const ODD_SPACE: ReadonlySet<number> = new Set(
  Array.from(
    '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
    (space) => space.charCodeAt(0),
  ),
);
