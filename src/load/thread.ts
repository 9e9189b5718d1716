import { readlinkSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';
import { basename } from 'node:path';

/** A reading thread: what `work` does, behind the threads that answer, who may be waited for. */
export { default } from './work.ts';

try {
  // On Linux a thread has a priority of its own, by its number.
  const thread = Number(basename(readlinkSync('/proc/thread-self')));
  const { PRIORITY_BELOW_NORMAL: behind, PRIORITY_LOW: last } = constants.priority;
  setPriority(thread, Math.min(last, getPriority(thread) + behind));
} catch {
  // Elsewhere all threads of a process are alike.
}
