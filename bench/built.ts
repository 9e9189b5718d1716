/** A module of the built program, by its path in src/: measured as it runs for its users. */
export const built = async <T>(path: string): Promise<T> =>
  (await import(new URL(`../dist/src/${path}.js`, import.meta.url).href)) as T;
