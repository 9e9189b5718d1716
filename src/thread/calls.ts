import type { Worker } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import { storeError } from '../store/faults.ts';
import type { Call, Reply, Thrown, Verb } from './message.ts';

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Calls to a worker by id. `opened` settles when it has started. A worker that dies rejects what is
 * pending and what comes after. The process may end while nothing is pending.
 */
export function callWorker(worker: Worker, path: string) {
  const pending = new Map<number, Pending>();
  let last = -1;
  let turn: Call[] = [];
  let dead: Error | null = null;
  let isEnding = false;

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
    if ('value' in reply) call?.resolve(reply.value);
    else call?.reject(errorOf(reply.thrown));
  };
  const settleAll = (replies: readonly Reply[]): void => {
    for (const reply of replies) settle(reply);
    if (pending.size === 0 && !isEnding) worker.unref();
  };
  const expect = (): { id: number; reply: Promise<unknown> } => {
    const id = ++last;
    if (pending.size === 0) worker.ref();
    return { id, reply: new Promise((resolve, reject) => pending.set(id, { resolve, reject })) };
  };

  worker.on('message', settleAll);
  worker.once('error', (error: Error) => {
    fail(storeError(`The store ${path} stopped working: ${error.message}`, error));
  });
  const opened = expect().reply;
  const post = (): void => {
    worker.postMessage(turn satisfies readonly Call[]);
    turn = [];
  };
  const send = <Value>(verb: Verb, asked: readonly unknown[]): Promise<Value> => {
    if (dead) return Promise.reject(dead);
    const { id, reply } = expect();
    // Waking the other thread costs more than most calls: those of one turn go together.
    if (turn.push({ ...verb, id, asked }) === 1) queueMicrotask(post);
    return reply as Promise<Value>;
  };
  /** Ends the worker after all calls before; settles when it is gone. */
  const end = async (): Promise<void> => {
    isEnding = true;
    if (!dead) await send({ room: 'thread', verb: 'close' }, []);
    await ended;
  };
  return { opened, send, end };
}

/** What was thrown in the thread, as it was thrown there. */
function errorOf(thrown: Thrown): Error {
  if (thrown.kind === 'refusal')
    return new Refusal(thrown.code, thrown.message, thrown.hint, thrown.option);
  return Object.assign(new Error(thrown.message), { name: thrown.name });
}
