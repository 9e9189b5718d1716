import { parentPort, workerData } from 'node:worker_threads';
import { openVerbs, type Verbs } from '../sqlite/verbs.ts';
import type { Call, Reply } from './message.ts';

/** The thread that owns the connection: opens `workerData.path`, then answers calls in their order. */
const port = parentPort;
if (port === null) throw new Error('proxy/worker.ts runs as a worker thread only');

function attempt(id: number, work: () => unknown): Reply {
  try {
    return { id, value: work() };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { id, error: { name, message } };
  }
}

let verbs: Verbs | null = null;
const opened = attempt(0, () => {
  verbs = openVerbs((workerData as { path: string }).path);
});
port.postMessage([opened] satisfies readonly Reply[]);
if ('error' in opened) port.close();

const answer = ({ verb, asked }: Call): unknown => {
  if (verbs === null) throw new Error('the store is not open');
  return (verbs[verb] as (...given: readonly unknown[]) => unknown)(...asked);
};

/** How long an answer waits for those behind it: the other thread can go on with it meanwhile. */
const PATIENCE_MS = 2;

port.on('message', (calls: readonly Call[]) => {
  let replies: Reply[] = [];
  let since = performance.now();
  for (const [at, call] of calls.entries()) {
    replies.push(attempt(call.id, () => answer(call)));
    if (at < calls.length - 1 && performance.now() - since < PATIENCE_MS) continue;
    port.postMessage(replies satisfies readonly Reply[]);
    replies = [];
    since = performance.now();
  }
  if (calls.some(({ verb }) => verb === 'close')) port.close();
});
