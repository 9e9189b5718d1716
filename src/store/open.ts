import { Worker } from 'node:worker_threads';
import { storeError } from './faults.ts';
import type { Ledger } from './ledger.ts';
import { callWorker } from './proxy/calls.ts';
import type { Verb } from './proxy/message.ts';
import type { Store } from './store.ts';

/** Every verb of the store; a verb that is missing here does not compile. */
const VERBS: Readonly<Record<Exclude<keyof Store, 'close'>, true>> = {
  known: true,
  save: true,
  touch: true,
  forget: true,
  skips: true,
  mark: true,
  filedSince: true,
  totals: true,
  articles: true,
  addressed: true,
  texts: true,
  reading: true,
  search: true,
  frequencies: true,
  passages: true,
  openings: true,
  passagesAt: true,
  passagesBy: true,
  alike: true,
  names: true,
  nameRows: true,
  complete: true,
  near: true,
  appearances: true,
  countAppearances: true,
  company: true,
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

/** Every verb of the ledger, likewise. */
const LEDGER_VERBS: Readonly<Record<keyof Ledger, true>> = {
  add: true,
  change: true,
  find: true,
  list: true,
  remove: true,
  pause: true,
  stir: true,
  due: true,
  plan: true,
  planNow: true,
  claim: true,
  sent: true,
  retry: true,
  giveUp: true,
  prune: true,
};

/** A store with the ledger that is kept in it. */
interface Opened extends Store {
  readonly ledger: Ledger;
}

/**
 * Opens the store in a file (made when missing, with its folder) or in `:memory:`. The database
 * runs in a worker thread, so no call blocks. Rejects with a plain sentence when it cannot be opened.
 */
export async function openStore(path: string): Promise<Opened> {
  const call = callWorker(startWorker(path), path);
  await call.opened;
  let closing: Promise<void> | null = null;
  const proxied = <Verbs>(names: Readonly<Record<keyof Verbs, true>>): Verbs => {
    const verbs = Object.keys(names).map((verb) => [
      verb,
      (...asked: unknown[]) =>
        closing !== null
          ? Promise.reject(storeError(`The store ${path} is closed.`))
          : call.send(verb as Verb, asked),
    ]);
    return Object.fromEntries(verbs) as Verbs;
  };
  const close = (): Promise<void> => {
    closing ??= call.end();
    return closing;
  };
  return { ...proxied<Omit<Store, 'close'>>(VERBS), ledger: proxied<Ledger>(LEDGER_VERBS), close };
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
