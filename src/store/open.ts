import { Worker } from 'node:worker_threads';
import { storeError } from './faults.ts';
import type { Call, Reply } from './proxy/message.ts';
import type { Store } from './store.ts';

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Every verb of the store; a verb that is missing here does not compile. */
const VERBS: Readonly<Record<Exclude<keyof Store, 'close'>, true>> = {
  known: true,
  save: true,
  touch: true,
  forget: true,
  skips: true,
  totals: true,
  articles: true,
  texts: true,
  reading: true,
  search: true,
  passages: true,
  alike: true,
  names: true,
  complete: true,
  near: true,
  appearances: true,
  countAppearances: true,
  roles: true,
  quotes: true,
  units: true,
  figures: true,
  figuresIn: true,
  momentsIn: true,
  moments: true,
};

/**
 * Opens the store in a file (made when missing, with its folder) or in `:memory:`. The database
 * runs in a worker thread, so no call blocks. Rejects with a plain sentence when it cannot be opened.
 */
export async function openStore(path: string): Promise<Store> {
  const call = callWorker(startWorker(path), path);
  await call.opened;
  let closing: Promise<void> | null = null;
  const verbs = Object.keys(VERBS).map((verb) => [
    verb,
    (...asked: unknown[]) =>
      closing
        ? Promise.reject(storeError(`The store ${path} is closed.`))
        : call.send(verb as keyof Store, asked),
  ]);
  const close = (): Promise<void> => {
    closing ??= call.send('close', []).then(() => call.ended);
    return closing;
  };
  return { ...(Object.fromEntries(verbs) as Omit<Store, 'close'>), close };
}

/** Starts the worker beside this file. */
function startWorker(path: string): Worker {
  const workerData = { path };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./proxy/worker.js', import.meta.url), { workerData, execArgv: [] });
  }
  // From sources: Node 20 takes no loader from a thread's arguments, so the thread registers tsx.
  const tsx = import.meta.resolve('tsx/esm/api');
  const entry = new URL('./proxy/worker.ts', import.meta.url).href;
  const start = `import('${tsx}').then((api) => (api.register(), import('${entry}')));`;
  return new Worker(start, { eval: true, workerData, execArgv: [] });
}

/** Calls by id; the process may end while none is pending. */
function callWorker(worker: Worker, path: string) {
  const pending = new Map<number, Pending>();
  let last = -1;
  let dead: Error | null = null;

  const ended = new Promise<void>((resolve) => {
    worker.once('exit', (status) => {
      fail(storeError(`The store ${path} stopped working (its thread ended with ${status}).`));
      resolve();
    });
  });
  const fail = (error: Error): void => {
    dead ??= error;
    for (const { reject } of pending.values()) reject(dead);
    pending.clear();
  };
  const settle = (reply: Reply): void => {
    const call = pending.get(reply.id);
    pending.delete(reply.id);
    if (pending.size === 0) worker.unref();
    if ('value' in reply) call?.resolve(reply.value);
    else call?.reject(Object.assign(new Error(reply.error.message), { name: reply.error.name }));
  };
  const expect = (): { id: number; reply: Promise<unknown> } => {
    const id = ++last;
    worker.ref();
    return { id, reply: new Promise((resolve, reject) => pending.set(id, { resolve, reject })) };
  };

  worker.on('message', settle);
  worker.once('error', (error: Error) => {
    fail(storeError(`The store ${path} stopped working: ${error.message}`, error));
  });
  const opened = expect().reply;
  const send = <Value>(verb: keyof Store, asked: readonly unknown[]): Promise<Value> => {
    if (dead) return Promise.reject(dead);
    const { id, reply } = expect();
    worker.postMessage({ id, verb, asked } satisfies Call);
    return reply as Promise<Value>;
  };
  return { opened, send, ended };
}
