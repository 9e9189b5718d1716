import { describe, expect, it } from 'vitest';
import { lanes } from './lanes.ts';

const pause = (ms: number) => new Promise<void>((settle) => setTimeout(settle, ms));

describe('the lanes of posts', () => {
  it('keep the order of a channel, one at a time, and wait for no other channel', async () => {
    const run = lanes(5);
    const told: string[] = [];
    const job = (name: string, ms: number) => async () => {
      told.push(`${name} begins`);
      await pause(ms);
      told.push(`${name} ends`);
      return name;
    };
    const done = await Promise.all([
      run('one', job('a', 60)),
      run('one', job('b', 1)),
      run('two', job('c', 1)),
    ]);
    expect(done).toEqual(['a', 'b', 'c']);
    expect(told.indexOf('c ends')).toBeLessThan(told.indexOf('a ends'));
    expect(told.indexOf('a ends')).toBeLessThan(told.indexOf('b begins'));
  });

  it('go on after a job that failed', async () => {
    const run = lanes(1);
    await expect(run('one', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await run('one', async () => 'yes')).toBe('yes');
  });
});
