import { createRequire } from 'node:module';

/* Loaded where the first one stands: most texts hold none. */
const require = createRequire(import.meta.url);
const decoder = (): typeof import('entities/lib/decode.js') => require('entities/lib/decode.js');

/** Words with the characters that references stand for ("&amp;"); an unknown one stays as it is. */
export const unescaped = (words: string): string =>
  words.includes('&') ? decoder().decodeHTMLStrict(words) : words;
