import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { keyOf } from '../../src/schedule/subscription.ts';
import { digest } from '../../src/store/ledger.fixture.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { openStore } from '../../src/store/open.ts';
import { RULE, START } from './fast.ts';
import { type Receiver, startReceiver } from './receiver.ts';

/** What is played. */
export interface Play {
  readonly posts: number;
  readonly kills: number;
  /** How many times as fast as real the clocks of leases and of the nonce window run. */
  readonly speed: number;
  /** Longest that a process lives when its turn to be killed has come. */
  readonly lifeMs: number;
  /** Longest that the receiver takes to answer. */
  readonly answerMs: number;
  /** Whether both processes are dead for longer than the nonce window, half-way. */
  readonly hasGap: boolean;
}

/** What came of it. */
export interface Played {
  readonly kills: number;
  /** Posts that stood there already when somebody tried them again. */
  readonly met: number;
  readonly lost: number;
  readonly doubled: number;
  readonly seconds: number;
}

const WINDOW_MS = 3 * 60_000;
const LOOK_EVERY_MS = 100;

/** Lets two processes post from one store, kills them at random and starts them again; counts. */
export async function play(given: Play): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-kill-'));
  const path = join(folder, 'store.db');
  const { ledger, close } = await openStore(path);
  const windowMs = WINDOW_MS / given.speed;
  const receiver = await startReceiver(windowMs, given.answerMs);
  const begun = Date.now();
  const senders = startSenders([path, receiver.address, String(begun), String(given.speed)]);
  try {
    await subscribe(ledger, given.posts);
    await senders.start();
    for (let kill = 0; kill < given.kills; kill++) {
      await pause(Math.random() * given.lifeMs);
      await senders.kill(kill % 2);
      if (given.hasGap && kill === given.kills >> 1) {
        await senders.kill(1 - (kill % 2));
        await pause(windowMs * 1.2);
      }
      await senders.start();
    }
    while (!(await isPosted(ledger, given.posts))) await pause(LOOK_EVERY_MS);
    const seconds = (Date.now() - begun) / 1000;
    return {
      kills: given.kills,
      met: receiver.met(),
      ...(await counted(ledger, receiver)),
      seconds,
    };
  } finally {
    for (const n of [0, 1]) await senders.kill(n);
    receiver.close();
    await close();
    rmSync(folder, { recursive: true });
  }
}

/** Every second one is posted where keys are remembered, the others where they are looked for. */
async function subscribe(ledger: Ledger, posts: number): Promise<void> {
  for (let n = 0; n < posts; n++) {
    const platform = n % 2 === 0 ? 'discord' : 'slack';
    await ledger.add(digest(`d${n}`, { platform, rule: RULE, zone: 'UTC', next: START }));
  }
}

const isPosted = async (ledger: Ledger, posts: number): Promise<boolean> =>
  (await ledger.list({}, posts)).every(({ last }) => last !== null);

/** Lost is also what was marked with a message that does not stand there. */
async function counted(ledger: Ledger, { messages }: Receiver) {
  let [lost, doubled] = [0, 0];
  for (const { id, last } of await ledger.list({}, 1_000_000)) {
    const standing = messages.get(keyOf(id, START)) ?? [];
    if (!standing.some((message) => message === last?.message)) lost++;
    if (standing.length > 1) doubled++;
  }
  return { lost, doubled };
}

/** Two processes that post, either of which can be killed and started again. */
function startSenders(args: readonly string[]) {
  const file = fileURLToPath(new URL('sender.ts', import.meta.url));
  const children: (ChildProcess | null)[] = [null, null];
  const kill = async (n: number): Promise<void> => {
    const child = children[n];
    children[n] = null;
    if (!child || child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  const startOne = async (n: number): Promise<void> => {
    if (children[n]) return;
    const tsx = ['--import', import.meta.resolve('tsx')];
    const child = spawn(process.execPath, [...tsx, file, ...args], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    children[n] = child;
    await once(child, 'message');
  };
  /** Starts whichever is dead. */
  const start = async (): Promise<void> => {
    await Promise.all(children.map((_, n) => startOne(n)));
  };
  return { start, kill };
}
