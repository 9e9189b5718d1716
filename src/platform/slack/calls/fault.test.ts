import { createServer } from 'node:net';
import { webApi } from '@slack/bolt';
import { expect, it } from 'vitest';
import { clientOptions } from './client.ts';
import { faultOf } from './fault.ts';

/** The address of a server that takes connections and drops them, and what ends it. */
async function dropping(): Promise<{ readonly url: string; readonly end: () => Promise<void> }> {
  const server = createServer((socket) => socket.once('data', () => socket.destroy()));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { readonly port: number };
  const end = () => new Promise<void>((closed) => void server.close(() => closed()));
  return { url: `http://127.0.0.1:${port}/api/`, end };
}

const calls = (url: string): readonly (() => Promise<unknown>)[] => [
  () => fetch(url, { method: 'POST', body: '{}' }),
  () => new webApi.WebClient('xoxb-1', clientOptions(url)).auth.test(),
];

it('tells a connection that was never made from one that was lost', async () => {
  const { url, end } = await dropping();
  const kindOf = async (call: () => Promise<unknown>): Promise<string> => {
    try {
      await call();
      return 'done';
    } catch (thrown) {
      return faultOf(thrown).kind;
    }
  };
  const kinds = () => Promise.all(calls(url).map(kindOf));
  expect(await kinds()).toEqual(['uncertain', 'uncertain']);
  await end();
  expect(await kinds()).toEqual(['unreached', 'unreached']);
});
