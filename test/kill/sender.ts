import type { Send } from '../../src/schedule/post.ts';
import { runSchedule } from '../../src/schedule/schedule.ts';
import { openStore } from '../../src/store/open.ts';
import { fastClock } from './fast.ts';

/*
 * A process that posts what is due to a receiver until it is killed:
 * `sender.ts <store> <address> <begun> <speed>`, see `fastClock`.
 */
const [path = '', address = '', begun = '', speed = ''] = process.argv.slice(2);

/** Within this Discord knows a key; later, the message has to be looked for. */
const WINDOW_MS = 2 * 60_000;

const { ledger } = await openStore(path);
const clock = fastClock(Number(begun), Number(speed));

async function ask(method: string, route: string, signal: AbortSignal): Promise<string | null> {
  const response = await fetch(`${address}${route}`, { method, signal });
  return ((await response.json()) as { readonly message: string | null }).message;
}

const send: Send = async ({ key, tries, firstTried, subscription: { platform } }, signal) => {
  const isKnown = platform === 'discord' && clock.now() - firstTried < WINDOW_MS;
  const found = tries > 1 && !isKnown ? await ask('GET', `/?key=${key}`, signal) : null;
  const route = platform === 'discord' ? '/nonce' : '/plain';
  return { kind: 'sent', message: found ?? `${await ask('POST', `${route}?key=${key}`, signal)}` };
};

runSchedule(
  {
    ...{ ledger, send, clock, dice: Math.random },
    tellMaker: async () => {},
    failed: (fault) => console.error(fault),
  },
  (tick) => {
    const timer = setInterval(tick, 60_000 / Number(speed));
    return { stop: () => clearInterval(timer) };
  },
);
process.send?.('ready');
