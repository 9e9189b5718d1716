/** A module of the built program, by its path in src/; the bench is built beside it. */
export const built = async <T>(path: string): Promise<T> =>
  (await import(new URL(`../src/${path}.js`, import.meta.url).href)) as T;
