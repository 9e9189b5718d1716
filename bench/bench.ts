import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandCosts, fill } from './commands.ts';
import { loading } from './loading.ts';

/*
 * What Verbatim costs, on made-up news that is the same each time: `npm run bench`, or
 * `npm run bench -- 200 20000` for fewer articles to load and fewer passages to ask. Needs a build.
 * Each step has a process of its own, so that the memory of one is not counted for another.
 */
const STEPS: Readonly<Record<string, (count: number, store: string) => Promise<unknown>>> = {
  load: async (articles) => say(await loading(articles)),
  fill: (passages, store) => fill(store, passages),
  ask: async (_, store) => say(await commandCosts(store)),
};

const say = (lines: readonly string[]): void => console.log(`${lines.join('\n')}\n`);

async function inProcess(step: string, count: number, store: string): Promise<void> {
  const execArgv = [...process.execArgv, AS_STARTED];
  const child = fork(self, [step, String(count), store], { execArgv });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`The bench could not ${step}.`);
}

/** How `npm start` runs Node; package.json has it too. */
const AS_STARTED = '--max-semi-space-size=4';

const self = fileURLToPath(import.meta.url);
const [first = '10000', second = '1000000', store = ''] = process.argv.slice(2);
const step = STEPS[first];
if (step) await step(Number(second), store);
else {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    await inProcess('load', Number(first), '');
    await inProcess('fill', Number(second), join(folder, 'store.db'));
    await inProcess('ask', 0, join(folder, 'store.db'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
