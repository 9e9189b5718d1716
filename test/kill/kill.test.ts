import { expect, it } from 'vitest';
import { play } from './play.ts';

it('posts all that is due once, whichever of two processes is killed and whenever', async () => {
  const played = await play({
    ...{ posts: 500, kills: 3, speed: 30 },
    ...{ lifeMs: 400, answerMs: 300, hasGap: false },
  });
  expect(played).toMatchObject({ lost: 0, doubled: 0 });
  expect(played.met).toBeGreaterThan(0);
});
