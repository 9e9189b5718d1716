import { createRequire } from 'node:module';
import { isObject } from '../metadata/values.ts';

/** What stands in front of a text about it, and where the text begins. */
export interface Front {
  readonly fields: object;
  readonly end: number;
}

/** Front matter: YAML between dashes, TOML between pluses, JSON in its own braces. */
const FENCED: readonly RegExp[] = [
  /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
  /^\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/,
  /^(\{[ \t]*\r?\n[\s\S]*?\r?\n\})[ \t]*(?:\r?\n|$)/,
];

/* Loaded where something stands in front: most reading threads meet none. */
const parser = (): typeof import('yaml') => createRequire(import.meta.url)('yaml');

const FIELD = /^(["']?)(?<name>\p{L}[\w .-]{0,30})\1[ \t]*[:=](?<value>.*)$/u;

/** The front matter of a text; null when there is none, as where a rule stands above the first paragraph. */
export function frontOf(text: string): Front | null {
  for (const fenced of FENCED) {
    const match = fenced.exec(text);
    const fields = match?.[1] === undefined ? null : fieldsIn(match[1]);
    if (match !== null && fields !== null) return { fields, end: match[0].length };
  }
  return null;
}

/** JSON is YAML too; a title with a colon in it is none, nor is TOML: then every line is by itself. */
function fieldsIn(words: string): object | null {
  const first = words.split('\n').find((line) => !/^\s*(?:#|\{?\s*$)/.test(line)) ?? '';
  if (!FIELD.test(first.trim())) return null;
  const whole = valueIn(words);
  return isObject(whole) ? whole : fieldsByLine(words);
}

const fieldsByLine = (words: string): object =>
  Object.fromEntries(
    words.split(/\r?\n/).flatMap((line) => {
      const { name, value = '' } = FIELD.exec(line)?.groups ?? {};
      return name === undefined ? [] : [[name, plainValue(value.trim())]];
    }),
  );

/** A text in quotation marks or a list of texts; anything else as it stands, "Ferry: pier struck" too. */
function plainValue(words: string): unknown {
  const value = valueIn(words);
  return typeof value === 'string' || Array.isArray(value) ? value : words;
}

/** What YAML makes of it; undefined for what is none, or is more than any front matter. */
function valueIn(yaml: string): unknown {
  try {
    return parser().parse(yaml, { maxAliasCount: 20, uniqueKeys: false, logLevel: 'error' });
  } catch {
    return undefined;
  }
}
