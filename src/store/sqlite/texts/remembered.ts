/** What was read of articles, by number. */
type ByArticle<One> = ReadonlyMap<number, One>;

/** Reading that remembers what it gave until `clear` is called after a write. */
export interface Remembered<One> {
  /** What there is of each article; it is shared: nobody may change it. */
  find(articles: readonly number[]): ByArticle<One>;
  clear(): void;
}

/**
 * Remembers what `read` gives of `most` articles, beyond which it starts anew: one answer asks for the
 * same articles again and again.
 */
export function rememberingArticles<One extends object>(
  most: number,
  read: (articles: readonly number[]) => ByArticle<One>,
): Remembered<One> {
  const kept = new Map<number, One>();
  return {
    find: (articles) => {
      const asked = [...new Set(articles)];
      const known = asked.flatMap((number) => {
        const one = kept.get(number);
        return one === undefined ? [] : [[number, one] as const];
      });
      const own = new Map<number, One>(known);
      const fresh = read(asked.filter((number) => !own.has(number)));
      if (kept.size + fresh.size > most) kept.clear();
      for (const [number, one] of fresh) {
        kept.set(number, one);
        own.set(number, one);
      }
      return own;
    },
    clear: () => kept.clear(),
  };
}
