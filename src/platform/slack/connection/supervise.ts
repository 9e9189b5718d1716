import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Refusal } from '../../../refusal.ts';
import { retry } from '../../retry.ts';

/** A connection that can be opened again and again. */
export interface Connecting {
  /** Opens it; the promise in it settles when it is lost. Rejects with a Refusal for a wrong setting. */
  open(): Promise<{ readonly lost: Promise<unknown> }>;
}

/** Milliseconds before the next try; the last one from then on. */
const DELAYS_MS = [0, 1_000, 2_000, 4_000, 8_000, 8_000, 15_000, 30_000] as const;
/** Milliseconds before a setting that Slack refused is tried again. */
const REFUSED_MS = 60_000;
/** A connection that held so long was a good one. */
const GOOD_MS = 10_000;

/**
 * Keeps a connection open until the signal: the first time a wrong setting is thrown; an
 * unreachable Slack, and whatever happens later, is said in the log and tried again. Resolves when
 * it is connected, or when it is clear that it has to be waited for.
 */
export async function supervise(
  { open }: Connecting,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const first = await opened(open).catch((thrown: unknown) => {
    if (thrown instanceof Refusal) throw thrown;
    log.warn('Slack cannot be reached. It is tried again until it answers.');
    return null;
  });
  // Only the signal ends it.
  keep(open, first, log, signal).catch(() => undefined);
}

interface Opened {
  readonly lost: Promise<unknown>;
  readonly at: number;
}

const opened = async (open: Connecting['open']): Promise<Opened> => ({
  lost: (await open()).lost,
  at: Date.now(),
});

async function keep(
  open: Connecting['open'],
  first: Opened | null,
  log: Logger,
  signal: AbortSignal,
): Promise<never> {
  const ended = once(signal, 'abort');
  let standing = first;
  let failures = first ? 0 : 1;
  const pauseMs = (fault: unknown): number => {
    failures += 1;
    if (!(fault instanceof Refusal)) return delayMs(failures);
    log.error(`${fault.message} ${fault.hint}`);
    return REFUSED_MS;
  };
  for (;;) {
    signal.throwIfAborted();
    if (standing) {
      await Promise.race([standing.lost, ended]);
      signal.throwIfAborted();
      failures = Date.now() - standing.at >= GOOD_MS ? 0 : failures;
      log.info('The connection to Slack ended. A new one is made.');
    }
    await pause(delayMs(failures), undefined, { signal });
    standing = await retry(() => opened(open), pauseMs, signal);
    failures += 1;
    log.info('Slack is connected.');
  }
}

const delayMs = (failures: number): number =>
  DELAYS_MS[Math.min(failures, DELAYS_MS.length - 1)] as number;
