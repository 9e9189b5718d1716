import type { Platform } from '../platform/platform.ts';
import { within } from '../platform/within.ts';

/** What can be ended. */
interface Stoppable {
  /** Takes on no more, and ends what is under way. */
  stop(): Promise<void>;
}

/** What works while the bot serves: begun when the first platform is connected. */
export type Begin = (platforms: () => readonly Platform[]) => Stoppable;

/**
 * Connects to a platform, however long it is down, until the signal. Rejects with a Refusal when it
 * refuses the bot.
 */
export type Connect = (signal: AbortSignal) => Promise<Platform>;

/** Milliseconds the platforms have to finish what is under way. */
const MOST_STOPPING_MS = 4_500;

/** Milliseconds of them for posts under way; what is not sent by then is left to the next start. */
const MOST_POSTING_MS = 2_000;

/**
 * Serves on every platform, and works beside it, until the program is told to stop. Rejects when a
 * platform refuses the bot.
 */
export async function serve(connections: readonly Connect[], begin: Begin): Promise<void> {
  const stop = new AbortController();
  const told = new Promise<void>((done) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => done());
  });
  const platforms: Platform[] = [];
  const works: Stoppable[] = [];
  const connected = Promise.all(
    connections.map(async (connect) => {
      const platform = await connect(stop.signal);
      platforms.push(platform);
      if (works.length === 0 && !stop.signal.aborted) works.push(begin(() => platforms));
    }),
  );
  try {
    await Promise.race([told, connected]);
    await told;
  } finally {
    stop.abort();
    connected.catch(() => {});
    await within(MOST_STOPPING_MS, stopAll(works, platforms), undefined);
  }
}

/** Ends the posts first, for they go out by the platforms. */
async function stopAll(works: readonly Stoppable[], platforms: readonly Stoppable[]) {
  await within(MOST_POSTING_MS, Promise.all(works.map((work) => work.stop())), undefined);
  await Promise.all(platforms.map((platform) => platform.stop()));
}
