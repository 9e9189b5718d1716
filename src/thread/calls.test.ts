import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { callWorker } from './calls.ts';

const OPENS =
  "const { parentPort } = require('node:worker_threads');parentPort.postMessage([{ id: 0, value: 1 }]);";

const KNOWN = { room: 'store', verb: 'known' } as const;
const UNITS = { room: 'store', verb: 'units' } as const;

describe('calls to a thread', () => {
  it('are rejected when the thread ends, pending and later ones', async () => {
    const dies = `${OPENS}parentPort.on('message', () => process.exit(3))`;
    const calls = callWorker(new Worker(dies, { eval: true }), 'news.db');
    await calls.opened;
    const pending = [calls.send(KNOWN, []), calls.send(UNITS, [])];
    const ends = 'The store news.db stopped working (its thread ended with 3).';
    for (const call of pending) await expect(call).rejects.toThrow(ends);
    await expect(calls.send(KNOWN, [])).rejects.toThrow(ends);
  });

  it('are rejected with what the thread threw', async () => {
    const throws = `${OPENS}parentPort.on('message', () => { throw new Error('out of luck') })`;
    const calls = callWorker(new Worker(throws, { eval: true }), 'news.db');
    await expect(calls.send(KNOWN, [])).rejects.toThrow(
      'The store news.db stopped working: out of luck',
    );
    await calls.end();
  });

  it('go in one message when they are made in one turn', async () => {
    const counts = `${OPENS}parentPort.on('message', (calls) =>
      parentPort.postMessage(calls.map(({ id }) => ({ id, value: calls.length }))))`;
    const worker = new Worker(counts, { eval: true });
    const calls = callWorker(worker, 'news.db');
    await calls.opened;
    expect(await Promise.all([calls.send(KNOWN, []), calls.send(UNITS, [])])).toEqual([2, 2]);
    expect(await calls.send(KNOWN, [])).toBe(1);
    await worker.terminate();
  });

  it('are rejected when the thread never opens', async () => {
    const calls = callWorker(new Worker('process.exit(0)', { eval: true }), 'news.db');
    await expect(calls.opened).rejects.toThrow('stopped working');
  });
});
