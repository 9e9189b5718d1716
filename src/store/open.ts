import { storeError } from './faults.ts';
import type { Ledger } from './ledger.ts';
import { openVerbs } from './sqlite/verbs.ts';
import type { Store } from './store.ts';

/** A store with the ledger that is kept in it. */
export interface Opened extends Store {
  readonly ledger: Ledger;
}

/**
 * Opens the store in a file (made when missing, with its folder) or in `:memory:`. Every call blocks the thread
 * it is made in. Rejects with a plain sentence when it cannot be opened.
 */
export async function openStore(path: string): Promise<Opened> {
  const { close: end, ...verbs } = openVerbs(path);
  let isClosed = false;
  const promised = Object.entries(verbs).map(([verb, answer]) => [
    verb,
    async (...asked: readonly unknown[]) => {
      if (isClosed) throw storeError(`The store ${path} is closed.`);
      return (answer as (...given: readonly unknown[]) => unknown)(...asked);
    },
  ]);
  const all = Object.fromEntries(promised) as Omit<Store, 'close'> & Ledger;
  const close = async (): Promise<void> => {
    if (!isClosed) end();
    isClosed = true;
  };
  return { ...all, ledger: all, close };
}
