import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Starts a process that posts what is due, with some settings. */
export type StartSender = (env: Readonly<Record<string, string>>) => ChildProcess;

/** Two processes that post, either of which can be killed and started again. */
export function senders(startOne: StartSender, env: Readonly<Record<string, string>>) {
  const children: (ChildProcess | null)[] = [null, null];
  return {
    /** Starts whichever is dead. */
    start: (): void => {
      for (const n of [0, 1]) children[n] ??= startOne(env);
    },
    kill: async (n: number): Promise<void> => {
      const child = children[n];
      children[n] = null;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
