import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * What Verbatim costs, on made-up news that is the same each time: `npm run bench`, or one part of it
 * with another count: `npm run bench -- loading 200` or `chat 200` (articles), `asking 20000` or
 * `store 20000` (passages). Each step is a process of its own, run as `npm start` runs Node, and
 * loads its own module only, so that the memory of one is not counted for another.
 */
type Step = (count: number, store: string) => Promise<readonly string[]>;

const STEPS = {
  load: async (articles) => (await import('./loading.ts')).loading(articles),
  file: async (passages, store) => (await import('./store.ts')).filing(store, passages),
  ask: async (_, store) => (await import('./commands.ts')).commandCosts(store),
  plan: async (subscriptions) => (await import('./planning.ts')).planning(subscriptions),
  talk: async (articles) => (await import('./chat.ts')).chatting(articles),
  verbs: async (_, store) => (await import('./store.ts')).verbCosts(store),
} as const satisfies Record<string, Step>;

type StepName = keyof typeof STEPS;

const PARTS: Readonly<Record<string, { readonly steps: readonly StepName[]; count: number }>> = {
  loading: { steps: ['load'], count: 10_000 },
  asking: { steps: ['file', 'ask'], count: 1_000_000 },
  chat: { steps: ['talk'], count: 10_000 },
  planning: { steps: ['plan'], count: 10_000 },
  store: { steps: ['file', 'verbs'], count: 1_000_000 },
};

/** How `npm run verbatim` and `npm start` run Node. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: { verbatim: string };
};
const AS_STARTED = scripts.verbatim.split(' ').filter((word) => word.startsWith('--'));

const self = fileURLToPath(import.meta.url);

async function inProcess(step: StepName, count: number, store: string): Promise<void> {
  const child = fork(self, [step, String(count), store], { execArgv: AS_STARTED });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`The bench could not ${step}.`);
}

async function measure(part: string, given: number): Promise<void> {
  const { steps, count } = PARTS[part] ?? { steps: [], count: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    for (const step of steps) await inProcess(step, given || count, join(folder, 'store.db'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const isStep = (word: string): word is StepName => Object.hasOwn(STEPS, word);

const [first = '', count = '0', store = ''] = process.argv.slice(2);
if (isStep(first)) {
  const step: Step = STEPS[first];
  console.log(`${(await step(Number(count), store)).join('\n')}\n`);
} else if (first === '') {
  for (const part of ['loading', 'asking', 'chat', 'planning']) await measure(part, 0);
} else if (PARTS[first]) await measure(first, Number(count));
else {
  console.error(`The bench has the parts ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 2;
}
