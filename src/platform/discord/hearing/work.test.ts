import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { workOf } from './work.ts';

/** Work, and what it logs. */
const opened = () => {
  const logged: string[] = [];
  const log = pino({ base: null }, { write: (line) => void logged.push(line) });
  return { work: workOf(log), logged };
};

describe('what is being answered', () => {
  it('is done once for each id', async () => {
    const { work } = opened();
    const done: string[] = [];
    for (const id of ['1', '2', '1']) work.take(id, async () => void done.push(id));
    await work.finish(1_000);
    expect(done).toEqual(['1', '2']);
  });

  it('is waited for, and nothing more is taken', async () => {
    const { work } = opened();
    const done: string[] = [];
    const slowly = async () => {
      await new Promise((go) => setTimeout(go, 20));
      done.push('slow');
    };
    work.take('1', slowly);
    const finished = work.finish(5_000);
    work.take('2', async () => void done.push('late'));
    await finished;
    expect(done).toEqual(['slow']);
  });

  it('is left when it never ends', async () => {
    const { work } = opened();
    work.take('1', () => new Promise(() => {}));
    await expect(work.finish(20)).resolves.toBeUndefined();
  });

  it('fails without its words', async () => {
    const { work, logged } = opened();
    const fault = Object.assign(new Error('Unknown interaction'), {
      code: 10062,
      status: 404,
      requestBody: { json: { content: 'the words' } },
      url: 'https://discord.example/webhooks/1/the-token',
    });
    work.take('1', () => Promise.reject(fault));
    await work.finish(1_000);
    expect(logged.join()).toContain('10062');
    expect(logged.join()).not.toMatch(/the words|the-token/);
  });
});
