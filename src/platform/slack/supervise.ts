import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Refusal } from '../../refusal.ts';

/** A connection that can be opened again and again. */
export interface Connecting {
  /** Opens it; the promise in it settles when it is lost. Rejects with a Refusal for a wrong setting. */
  open(): Promise<{ readonly lost: Promise<unknown> }>;
}

/** Milliseconds before the next try; the last one from then on. */
const DELAYS_MS = [0, 1000, 2000, 4000, 8000, 15_000, 30_000] as const;
/** Milliseconds before a setting that Slack refused is tried again. */
const REFUSED_MS = 60_000;
/** A connection that held so long was a good one. */
const GOOD_MS = 10_000;

/**
 * Keeps a connection open until the signal: the first time a wrong setting is thrown; an
 * unreachable Slack, and whatever happens later, is said in the log and tried again. Resolves when
 * the connection stands, or when it is clear that it has to be waited for.
 */
export async function supervise(
  { open }: Connecting,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const first = await attempt(open).catch((thrown: unknown) => {
    if (thrown instanceof Refusal) throw thrown;
    log.warn('Slack cannot be reached. It is tried again until it answers.');
    return null;
  });
  void keep(open, first, log, signal);
}

interface Opened {
  readonly lost: Promise<unknown>;
  readonly at: number;
}

const attempt = async (open: Connecting['open']): Promise<Opened> => ({
  lost: (await open()).lost,
  at: Date.now(),
});

async function keep(
  open: Connecting['open'],
  first: Opened | null,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const ended = aborted(signal);
  let opened = first;
  let failures = first ? 0 : 1;
  while (!signal.aborted) {
    if (opened) {
      await Promise.race([opened.lost, ended]);
      if (signal.aborted) return;
      failures = Date.now() - opened.at >= GOOD_MS ? 0 : failures;
      log.info('The connection to Slack ended. A new one is made.');
    }
    const delay = DELAYS_MS[Math.min(failures, DELAYS_MS.length - 1)] as number;
    await pause(delay, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    failures += 1;
    opened = await attempt(open).catch(async (thrown: unknown) => {
      if (!(thrown instanceof Refusal)) return null;
      log.error(`${thrown.message} ${thrown.hint}`);
      await pause(REFUSED_MS, undefined, { signal }).catch(() => undefined);
      return null;
    });
    if (opened) log.info('Slack is connected.');
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((settle) => {
    if (signal.aborted) settle();
    else signal.addEventListener('abort', () => settle(), { once: true });
  });
