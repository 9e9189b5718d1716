import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { RULE, START } from './clock.ts';
import { play } from './play.ts';

const SENDER = fileURLToPath(new URL('sender.ts', import.meta.url));
const SPEED = 12;

it('posts all that is due once on both platforms, whichever of two processes is killed', async () => {
  const begun = String(Date.now());
  const tsx = ['--import', import.meta.resolve('tsx')];
  const { orphans, seconds, ...played } = await play({
    ...{ posts: 48, kills: 2, slot: START, rule: RULE },
    ...{ pauseMs: 4_000, answerMs: 900, nonceMs: 180_000 / SPEED, hasGap: false },
    start: (env) =>
      spawn(process.execPath, [...tsx, SENDER, begun, String(SPEED)], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, ...env },
      }),
  });
  expect(played).toMatchObject({ lost: 0, doubled: 0, faults: 0 });
  expect(played.messages).toBeGreaterThan(48);
  expect(played.looks).toBeGreaterThan(0);
}, 60_000);
