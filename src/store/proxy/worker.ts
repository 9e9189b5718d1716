import { parentPort, workerData } from 'node:worker_threads';
import { openVerbs, type Verbs } from '../sqlite/verbs.ts';
import type { Call, Reply } from './message.ts';

/** The thread that owns the connection: opens `workerData.path`, then answers calls in their order. */
const port = parentPort;
if (port === null) throw new Error('proxy/worker.ts runs as a worker thread only');

const reply = (message: Reply): void => port.postMessage(message);

function attempt(id: number, work: () => unknown): boolean {
  try {
    reply({ id, value: work() });
    return true;
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    reply({ id, error: { name, message } });
    return false;
  }
}

let verbs: Verbs | null = null;
const opened = attempt(0, () => {
  verbs = openVerbs((workerData as { path: string }).path);
});
if (!opened) port.close();

const answer = ({ verb, asked }: Call): unknown => {
  if (verbs === null) throw new Error('the store is not open');
  return (verbs[verb] as (...given: readonly unknown[]) => unknown)(...asked);
};

port.on('message', (call: Call) => {
  attempt(call.id, () => answer(call));
  if (call.verb === 'close') port.close();
});
