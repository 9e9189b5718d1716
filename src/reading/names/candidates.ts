import type { Sentence } from '../wink.ts';
import { join } from './join.ts';
import { endOfRun, startOfName } from './runs.ts';
import type { Run } from './tokens.ts';

/** Every run of capitalised words in a sentence, with the small words that belong inside names. */
export function findRuns({ tokens }: Sentence): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    const from = startOfName(tokens, at);
    if (from === undefined) {
      at++;
      continue;
    }
    const run = { from: at, to: join(tokens, at, endOfRun(tokens, from)) };
    runs.push(run);
    at = Math.max(run.to, at + 1);
  }
  return runs;
}
