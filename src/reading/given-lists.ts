import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the lists of given names say of one: how many give it to men and to women, and whether the English does. */
export interface Listed {
  readonly men: number;
  readonly women: number;
  readonly english: boolean;
}

/* The lists of gender-detection-from-name (MIT), by the country they were made for. */
const LISTS = ['en', 'es', 'fr', 'it', 'de', 'tr'] as const;

/* A line of them; read as text, at a third of what running them costs. */
const ENTRY = /\['(.+)', '(fe)?male'\]/g;

/* Two bits for each list, in one number. A name that a list has twice is what it is the last time. */
const MAN = 1;
const WOMAN = 2;
const EITHER = MAN | WOMAN;
const shiftOf = (list: number): number => 2 * list;

let numbers: ReadonlyMap<string, number> | undefined;

/** What the lists say of a name in small letters; they are read at the first call. */
export function listed(name: string): Listed {
  numbers ??= load();
  const all = numbers.get(name) ?? 0;
  let men = 0;
  let women = 0;
  for (let n = 0; n < LISTS.length; n++) {
    const gender = (all >> shiftOf(n)) & EITHER;
    if (gender === MAN) men++;
    if (gender === WOMAN) women++;
  }
  return { men, women, english: (all & EITHER) !== 0 };
}

function load(): Map<string, number> {
  const { resolve } = createRequire(import.meta.url);
  const found = new Map<string, number>();
  LISTS.forEach((list, n) => {
    const text = readFileSync(resolve(`gender-detection-from-name/names/${list}.js`), 'utf8');
    for (const [, name = '', female] of text.matchAll(ENTRY)) {
      const others = (found.get(name) ?? 0) & ~(EITHER << shiftOf(n));
      found.set(name, others | ((female ? WOMAN : MAN) << shiftOf(n)));
    }
  });
  return found;
}
