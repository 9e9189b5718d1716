import { setPriority } from 'node:os';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import { type Opened, openStore } from '../store/open.ts';
import type { Call, Given, Reply, Rooms, Thrown } from './message.ts';

/** The thread that owns the connection: opens the store, then answers calls in their order. */
async function run(port: MessagePort, { path, niceness }: Given): Promise<void> {
  try {
    // Elsewhere a priority is that of the whole program.
    if (niceness > 0 && process.platform === 'linux') setPriority(niceness);
    const store = await openStore(path);
    serve(port, store);
    port.postMessage([{ id: 0, value: null }] satisfies readonly Reply[]);
  } catch (fault) {
    port.postMessage([{ id: 0, thrown: thrown(fault) }] satisfies readonly Reply[]);
    port.close();
  }
}

/** How long an answer waits for those behind it: the other thread can go on with it meanwhile. */
const PATIENCE_MS = 2;

function serve(port: MessagePort, store: Opened): void {
  const rooms = roomsOf(store);
  const answerAll = async (calls: readonly Call[]): Promise<void> => {
    let replies: Reply[] = [];
    let since = performance.now();
    for (const [at, call] of calls.entries()) {
      replies.push(await answer(rooms, call));
      if (at < calls.length - 1 && performance.now() - since < PATIENCE_MS) continue;
      port.postMessage(replies satisfies readonly Reply[]);
      replies = [];
      since = performance.now();
    }
    if (calls.some(({ room }) => room === 'thread')) port.close();
  };
  let turn = Promise.resolve();
  port.on('message', (calls: readonly Call[]) => {
    turn = turn.then(() => answerAll(calls));
  });
}

/** What gives the verbs of each room. */
type Doors = { readonly [Room in keyof Rooms]: () => Rooms[Room] | Promise<Rooms[Room]> };

function roomsOf(store: Opened): Doors {
  let desk: Promise<Rooms['desk']> | null = null;
  // A thread that only files is never asked for the desk, and has none.
  const openDesk = async () => (await import('../desk/open.ts')).answering(store);
  return {
    store: () => store,
    ledger: () => store.ledger,
    thread: () => store,
    desk: () => {
      desk ??= openDesk();
      return desk;
    },
  };
}

async function answer(doors: Doors, { id, room, verb, asked }: Call): Promise<Reply> {
  try {
    const verbs = (await doors[room]()) as Readonly<
      Record<string, (...given: readonly unknown[]) => unknown>
    >;
    return { id, value: await verbs[verb]?.(...asked) };
  } catch (fault) {
    return { id, thrown: thrown(fault) };
  }
}

function thrown(fault: unknown): Thrown {
  if (fault instanceof Refusal) {
    const { code, message, hint, option } = fault;
    return { kind: 'refusal', code, message, hint, option };
  }
  const { name, message } = fault instanceof Error ? fault : new Error(String(fault));
  return { kind: 'fault', name, message };
}

if (parentPort === null) throw new Error('thread/worker.ts runs as a worker thread only');
await run(parentPort, workerData as Given);
