import { opendir } from 'node:fs/promises';
import { reasonOf } from '../corpus/files/walk.ts';
import { type Loaded, load, type Progress } from '../load/load.ts';
import { reportLoad } from '../platform/terminal/loaded.ts';
import { progressOn } from '../platform/terminal/progress.ts';
import { Refusal } from '../refusal.ts';
import type { Store } from '../store/store.ts';

/** A corpus on its way into the store. */
export interface Bringing {
  /** Percent of what is new that is read by now; null before it is begun and when all is read. */
  readonly percent: () => number | null;
  /** Reads what is new or changed, and tells how far it is. */
  readonly start: (store: Store, niceness?: number) => Promise<Loaded>;
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

/** Gets ready to bring a corpus folder into a store; `namesAll` that is skipped, be it ever so much. */
export function bringing(corpus: string, stream: NodeJS.WriteStream, namesAll: boolean): Bringing {
  let percent: number | null = null;
  return {
    percent: () => percent,
    start: async (store, niceness) => {
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
