/** Whether some words match. */
export type Test = (words: string) => boolean;

/**
 * A test for any of some patterns without groups that are read. Patterns of one kind are tried as one:
 * calling a pattern costs more than trying its first letter.
 */
export function anyOf(patterns: readonly RegExp[]): Test {
  const kinds = new Map<string, RegExp[]>();
  for (const pattern of patterns) {
    const kind = `${pattern.source.startsWith('^')} ${pattern.flags}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), pattern]);
  }
  const joined = [...kinds.values()].map(
    (alike) => new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), alike[0]?.flags),
  );
  return (words) => joined.some((pattern) => pattern.test(words));
}
