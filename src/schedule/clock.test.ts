import { expect, it } from 'vitest';
import { wallClock } from './clock.ts';

it('tells the time, wakes once, and not when it was called off', async () => {
  const begun = wallClock.now();
  const called: string[] = [];
  await new Promise<void>((resolve) => {
    const callOff = wallClock.after(1, () => called.push('called off'));
    wallClock.after(5, () => resolve(void called.push('woken')));
    callOff();
  });
  expect(called).toEqual(['woken']);
  expect(wallClock.now()).toBeGreaterThanOrEqual(begun);
});
