import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A platform as small as can be, which takes posts and counts them. */
export interface Receiver {
  readonly address: string;
  /** The messages that stand there, by the key of their post. */
  readonly messages: ReadonlyMap<string, readonly string[]>;
  /** How often a post was tried that stood there already. */
  met(): number;
  close(): void;
}

/**
 * Takes posts by HTTP. `POST /nonce` gives the message that stands there already when its key came
 * within the window, as Discord does; `POST /plain` takes every post, as Slack does; `GET /?key`
 * says which message has a key. Answers come late, so that senders die between send and mark.
 */
export async function startReceiver(windowMs: number, slowestMs: number): Promise<Receiver> {
  const messages = new Map<string, string[]>();
  const arrived = new Map<string, number>();
  let [last, met] = [0, 0];

  const post = (key: string, isRemembering: boolean): string => {
    const known = messages.get(key)?.at(-1);
    if (isRemembering && known && Date.now() - (arrived.get(known) ?? 0) < windowMs) {
      met++;
      return known;
    }
    const message = `m${++last}`;
    arrived.set(message, Date.now());
    messages.set(key, [...(messages.get(key) ?? []), message]);
    return message;
  };
  const answer = (response: ServerResponse, message: string | null): void => {
    setTimeout(() => response.end(JSON.stringify({ message })), Math.random() * slowestMs);
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://receiver');
    const key = searchParams.get('key') ?? '';
    await text(request).catch(() => '');
    if (request.method === 'POST') answer(response, post(key, pathname === '/nonce'));
    else {
      const found = messages.get(key)?.[0] ?? null;
      if (found !== null) met++;
      answer(response, found);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    messages,
    met: () => met,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
