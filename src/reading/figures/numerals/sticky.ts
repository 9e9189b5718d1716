/** Matches a sticky pattern at a place of a text. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The character at a place, or the one after it when a space stands there; empty past the end. */
export const charAhead = (text: string, at: number): string => {
  const char = text[at] ?? '';
  return /\s/.test(char) ? (text[at + 1] ?? '') : char;
};
