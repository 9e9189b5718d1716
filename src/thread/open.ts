import { Worker } from 'node:worker_threads';
import type { Desk, Proof } from '../desk/desk.ts';
import { everything } from '../desk/everything.ts';
import { storeError } from '../store/faults.ts';
import type { Opened } from '../store/open.ts';
import { callWorker } from './calls.ts';
import type { Given, Rooms, Verb } from './message.ts';
import { VERBS } from './verbs.ts';

/** A store and its desk in a thread of their own. */
export interface Thread {
  /** Closing it ends the thread. */
  readonly store: Opened;
  /** The desk over the store; `proof` reads documents afresh from the corpus. */
  readonly openDesk: (proof: Proof) => Desk;
}

/**
 * Opens the store in a file (made when missing, with its folder) or in `:memory:`, in a worker thread that
 * answers for the desk as well, so that no call blocks. On Linux the thread stays `niceness` steps behind the
 * others. Rejects with a plain sentence when the store cannot be opened.
 */
export async function openThread(path: string, niceness = 0): Promise<Thread> {
  const call = callWorker(startWorker({ path, niceness }), path);
  await call.opened;
  let closing: Promise<void> | null = null;
  const verbsOf = <Room extends keyof typeof VERBS>(room: Room): Rooms[Room] => {
    const verbs = Object.keys(VERBS[room]).map((verb) => [
      verb,
      (...asked: unknown[]) =>
        closing !== null
          ? Promise.reject(storeError(`The store ${path} is closed.`))
          : call.send({ room, verb } as Verb, asked),
    ]);
    return Object.fromEntries(verbs) as Rooms[Room];
  };
  const close = (): Promise<void> => {
    closing ??= call.end();
    return closing;
  };
  const store = { ...verbsOf('store'), ledger: verbsOf('ledger'), close };
  const openDesk = ({ reread }: Proof): Desk => ({
    ...verbsOf('desk'),
    reread,
    everything: () => everything(store),
  });
  return { store, openDesk };
}

/** Short-lived objects are collected early: 50 MB less of resident memory at the same speed. */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 8 };

/** Starts the worker beside this file. */
function startWorker(workerData: Given): Worker {
  const given = { workerData, execArgv: [], resourceLimits: RESOURCE_LIMITS };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./worker.js', import.meta.url), given);
  }
  // From sources: Node 20 takes no loader from a thread's arguments, so the thread registers tsx.
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const entry = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
  const start = `import(${tsx}).then((api) => (api.register(), import(${entry})));`;
  return new Worker(start, { ...given, eval: true });
}
