import { type Exchange, isDone } from './exchange.ts';

/** How long a test waits for a bot, in real milliseconds. */
export interface Patience {
  /** For the first answer: Discord's 3 s and a little. */
  readonly ackMs: number;
  /** For what a deferral promises. */
  readonly doneMs: number;
  /** How long nothing more may come before an answer counts as whole. */
  readonly quietMs: number;
}

const TICK_MS = 4;

/** Waits until a condition holds; false when the time is up. */
export async function until(condition: () => boolean, ms: number): Promise<boolean> {
  const end = performance.now() + ms;
  while (!condition()) {
    if (performance.now() > end) return false;
    await new Promise((go) => setTimeout(go, TICK_MS));
  }
  return true;
}

/**
 * Waits until a value stays the same for a while. The while is counted in turns of the event loop, so
 * that a bot in the same process gets its turns too when the machine is slow.
 */
export async function still(value: () => unknown, ms: number): Promise<void> {
  let last = value();
  for (let calm = 0; calm * TICK_MS < ms; calm++) {
    await new Promise((go) => setTimeout(go, TICK_MS));
    if (value() !== last) calm = 0;
    last = value();
  }
}

/** Waits for all that a bot has to say to an interaction; an exchange without `doneMs` got no words. */
export async function settle(exchange: Exchange, patience: Patience): Promise<Exchange> {
  await until(() => exchange.ack !== 'none', patience.ackMs);
  if (exchange.ack === 'none') return exchange;
  await until(() => isDone(exchange), patience.doneMs);
  await still(() => marks(exchange), patience.quietMs);
  return exchange;
}

const marks = ({ busy, followups, reply, refused }: Exchange): string =>
  [busy, followups.length, reply?.earlier.length, refused.length].join();
