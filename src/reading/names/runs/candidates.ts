import type { Sentence, Token } from '../../wink.ts';
import { endOfKnownBody } from '../words/known-run.ts';
import { quotedGroup } from '../words/quoted.ts';
import type { Run } from '../words/tokens.ts';
import { join } from './join.ts';
import { endOfRun, mayOpen, startOfName } from './runs.ts';

/** A run of words that may be a name, or that surely are one. */
export interface Found extends Run {
  readonly whole: boolean;
}

/**
 * Every run of capitalised words in a sentence, with the small words that belong inside names;
 * `groups` are those the article names in quotation marks.
 */
export function findRuns({ tokens }: Sentence, groups: ReadonlySet<string>): Found[] {
  const runs: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!mayOpen(tokens[at] as Token)) {
      at++;
      continue;
    }
    const group = quotedGroup(tokens, at, groups);
    if (group !== null) {
      runs.push({ whole: true, ...group });
      at = group.to + 1;
      continue;
    }
    const known = endOfKnownBody(tokens, at);
    if (known > at) {
      runs.push({ from: at, to: known, whole: false });
      at = known;
      continue;
    }
    const from = startOfName(tokens, at);
    if (from === undefined) {
      at++;
      continue;
    }
    const run = { from: at, to: join(tokens, at, endOfRun(tokens, from)), whole: false };
    runs.push(run);
    at = Math.max(run.to, at + 1);
  }
  return runs;
}
