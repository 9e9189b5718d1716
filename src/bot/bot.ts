import type { Logger } from 'pino';
import { openThread, type Thread } from '../thread/open.ts';
import type { openDigests } from './digests.ts';
import type { Loader } from './loader.ts';
import { rehearse } from './rehearse.ts';
import { type Connect, serve } from './serve.ts';

/** What the bot is made of. */
interface Parts {
  readonly connections: readonly Connect[];
  readonly digests: ReturnType<typeof openDigests>;
  readonly loader: Loader;
  readonly store: Thread['store'];
  /** Where the store is kept. */
  readonly storeFile: string;
  readonly log: Logger;
}

/** How far a load stays behind answers, in steps of niceness: whoever asks is waiting. */
const BEHIND = 15;

/**
 * Serves the platforms until the program is told to stop, and reads the corpus beside it. Rejects
 * with a Refusal when a platform refuses the bot.
 */
export async function runBot(parts: Parts): Promise<void> {
  const { connections, digests, loader, store, storeFile, log } = parts;
  // A fault inside a platform's library must not end the bot: it connects again by itself.
  process.on('unhandledRejection', (fault) => log.error({ err: fault }, 'A promise was let go'));
  // A handle of its own, so that answers never wait for what is being saved.
  const filing = storeFile === ':memory:' ? store : (await openThread(storeFile, BEHIND)).store;
  const end = new AbortController();
  loader
    .load(filing, BEHIND)
    .then(() => store.ledger.stir(Date.now()))
    .catch((fault) => {
      if (!end.signal.aborted) log.error({ err: fault }, 'The corpus could not be read');
    });
  void rehearse(digests.house, end.signal);
  try {
    await serve(connections, digests.begin);
  } finally {
    end.abort();
  }
}
