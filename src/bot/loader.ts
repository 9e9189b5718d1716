import { opendir } from 'node:fs/promises';
import { reasonOf } from '../corpus/files/walk.ts';
import { type Loaded, load, type Progress } from '../load/load.ts';
import { reportLoad } from '../platform/terminal/loaded.ts';
import { progressOn } from '../platform/terminal/progress.ts';
import { Refusal } from '../refusal.ts';
import type { Store } from '../store/store.ts';

/** Loads a corpus folder, and tells how far it is. */
export interface Loader {
  /** Percent of what is new that is read by now; null before the load and after it. */
  readonly percent: () => number | null;
  /** Reads what is new or changed into the store; see `load` for `niceness`. */
  readonly load: (store: Store, niceness?: number) => Promise<Loaded>;
}

/** Throws a Refusal when there is no corpus folder to read: asked before a store is made for it. */
export async function requireFolder(corpus: string): Promise<void> {
  try {
    await (await opendir(corpus)).close();
  } catch (fault) {
    throw new Refusal(
      'no corpus',
      `The corpus folder ${corpus} cannot be read: ${reasonOf(fault)}.`,
      'Set CORPUS, or give --corpus, to a folder of articles.',
    );
  }
}

/** The loader of a corpus folder, which reports to a stream: `namesAll` that was skipped, or the first few. */
export function loaderOf(corpus: string, stream: NodeJS.WriteStream, namesAll: boolean): Loader {
  let percent: number | null = null;
  return {
    percent: () => percent,
    load: async (store, niceness) => {
      percent = 0;
      const progress = progressOn(stream, Date.now);
      try {
        const onProgress = (far: Progress): void => {
          percent = Math.floor((100 * far.done) / Math.max(1, far.all));
          progress.show(far);
        };
        const loaded = await load(corpus, store, onProgress, niceness);
        reportLoad(loaded, stream, namesAll);
        return loaded;
      } finally {
        percent = null;
        progress.end();
      }
    },
  };
}
