import { Worker } from 'node:worker_threads';
import { storeError } from './faults.ts';
import { callWorker } from './proxy/calls.ts';
import type { Store } from './store.ts';

/** Every verb of the store; a verb that is missing here does not compile. */
const VERBS: Readonly<Record<Exclude<keyof Store, 'close'>, true>> = {
  known: true,
  save: true,
  touch: true,
  forget: true,
  skips: true,
  totals: true,
  articles: true,
  addressed: true,
  texts: true,
  reading: true,
  search: true,
  frequencies: true,
  passages: true,
  alike: true,
  names: true,
  nameRows: true,
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
  keep: true,
  kept: true,
  drop: true,
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
      closing !== null
        ? Promise.reject(storeError(`The store ${path} is closed.`))
        : call.send(verb as keyof Store, asked),
  ]);
  const close = (): Promise<void> => {
    closing ??= call.end();
    return closing;
  };
  return { ...(Object.fromEntries(verbs) as Omit<Store, 'close'>), close };
}

/** Short-lived objects are collected early: 50 MB less of resident memory at the same speed. */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 8 };

/** Starts the worker beside this file. */
function startWorker(path: string): Worker {
  const given = { workerData: { path }, execArgv: [], resourceLimits: RESOURCE_LIMITS };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./proxy/worker.js', import.meta.url), given);
  }
  // From sources: Node 20 takes no loader from a thread's arguments, so the thread registers tsx.
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const entry = JSON.stringify(new URL('./proxy/worker.ts', import.meta.url).href);
  const start = `import(${tsx}).then((api) => (api.register(), import(${entry})));`;
  return new Worker(start, { ...given, eval: true });
}
