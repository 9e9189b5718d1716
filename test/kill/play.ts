import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { load } from '../../src/load/load.ts';
import type { Digest, Ledger } from '../../src/store/ledger.ts';
import { openThread } from '../../src/thread/open.ts';
import { writeCorpus } from './corpus.ts';
import { openPlatforms, type Platforms } from './platforms.ts';
import { type StartSender, senders } from './senders.ts';

/** What is played. */
export interface Play {
  readonly posts: number;
  readonly kills: number;
  /** Longest pause between two kills. */
  readonly pauseMs: number;
  /** Longest that a platform takes to answer. */
  readonly answerMs: number;
  /** How long Discord remembers a nonce. */
  readonly nonceMs: number;
  /** Whether both processes are dead for longer than that, half-way. */
  readonly hasGap: boolean;
  /** How a process is started. */
  readonly start: StartSender;
  /** The slot all posts are for, and its rule. */
  readonly slot: number;
  readonly rule: string;
}

/** What came of it. */
export interface Played {
  /** Messages, pages of long digests counted. */
  readonly messages: number;
  readonly lost: number;
  readonly doubled: number;
  /** Rules of the platforms that were broken. */
  readonly faults: number;
  /** How often a message was looked for before a further try. */
  readonly looks: number;
  /** Messages that stood there unmarked when both processes were dead. */
  readonly orphans: number;
  readonly seconds: number;
}

const LOOK_EVERY_MS = 250;
/** Every one in so many is a digest of several messages; the others say that nothing is new. */
const LONG = 12;
const MOST_PAGES = 9;

/** Lets two processes post from one store, kills them at random and starts them again; counts. */
export async function play(given: Play): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-kill-'));
  const [path, corpus] = [join(folder, 'store.db'), join(folder, 'corpus')];
  writeCorpus(corpus);
  const { ledger, close, ...store } = (await openThread(path)).store;
  await load(corpus, { ...store, close });
  const platforms = await openPlatforms(given.nonceMs, given.answerMs, given.posts);
  await subscribe(ledger, platforms, given, await store.mark());
  const begun = Date.now();
  const pair = senders(given.start, { ...platforms.env, STORE: path, CORPUS: corpus });
  let orphans = 0;
  try {
    pair.start();
    for (let kill = 0; kill < given.kills; kill++) {
      await pause(Math.random() * given.pauseMs);
      await pair.kill(kill % 2);
      if (given.hasGap && kill === given.kills >> 1) {
        await pair.kill(1 - (kill % 2));
        orphans = await unmarked(ledger, platforms, given);
        await pause(given.nonceMs * 1.1);
      }
      pair.start();
    }
    while (!(await isPosted(ledger, given.posts))) await pause(LOOK_EVERY_MS);
    const seconds = (Date.now() - begun) / 1000;
    const [faults, looks] = [platforms.faults(), platforms.looks()];
    for (const fault of faults) console.error(fault);
    const counts = await counted(ledger, platforms, given);
    return { ...counts, faults: faults.length, looks, orphans, seconds };
  } finally {
    for (const n of [0, 1]) await pair.kill(n);
    await platforms.close();
    await close();
    rmSync(folder, { recursive: true });
  }
}

async function subscribe(
  ledger: Ledger,
  { places }: Platforms,
  { posts, slot, rule }: Play,
  mark: number,
): Promise<void> {
  for (let n = 0; n < posts; n++) {
    const isLong = n % LONG === 0;
    const one: Digest = {
      ...{ id: `d${n}`, kind: 'digest', maker: 'nobody', zone: 'UTC', rule, next: slot },
      ...(places[n % places.length] as (typeof places)[number]),
      ...{ paused: null, last: null, error: null, created: n, empty: 'say', late: 'post' },
      what: { topic: null, names: [], outlets: [], size: isLong ? 40 : 4 },
      mark: isLong ? 0 : mark,
    };
    await ledger.add(one);
  }
}

const isPosted = async (ledger: Ledger, posts: number): Promise<boolean> =>
  (await ledger.list({}, posts)).every(({ last, paused }) => last !== null || paused !== null);

/** How many stand there that are not marked as posted. */
async function unmarked(ledger: Ledger, { standing }: Platforms, { posts, slot }: Play) {
  const waiting = (await ledger.list({}, posts)).filter(({ last }) => last === null);
  return waiting.filter(({ id }) => standing(id, slot, 1).length > 0).length;
}

/** Lost is also what was marked with a message that does not stand there, and a page that is missing. */
async function counted(ledger: Ledger, { standing }: Platforms, { posts, slot }: Play) {
  const all = await ledger.list({}, posts);
  const pages = new Map(
    all.map(({ id }) => [
      id,
      Array.from({ length: MOST_PAGES }, (_, n) => standing(id, slot, n + 1)),
    ]),
  );
  const lengths = { discord: 1, slack: 1 };
  for (const { id, platform } of all)
    lengths[platform] = Math.max(
      lengths[platform],
      (pages.get(id) ?? []).filter((found) => found.length > 0).length,
    );
  let [lost, doubled, messages] = [0, 0, 0];
  for (const { id, platform, last, what } of all) {
    const found = pages.get(id) ?? [];
    messages += found.filter((page) => page.length > 0).length;
    doubled += found.filter((page) => page.length > 1).length;
    const wanted = what.size > 4 ? lengths[platform] : 1;
    lost += found.slice(0, wanted).filter((page) => page.length === 0).length;
    if (!found[0]?.some((message) => message === last?.message)) lost++;
  }
  return { lost, doubled, messages };
}
