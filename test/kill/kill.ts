import { play } from './play.ts';

/*
 * `npm run test:kill [posts] [kills]`: posts that are due on two processes, which are killed at random
 * points, once both for longer than a nonce is remembered. Prints what was lost and doubled; ends
 * with 1 when anything was. The clocks of leases and window run ten times as fast as real.
 */
const [posts = 600, kills = 34] = process.argv.slice(2).map(Number);

const given = { posts, kills, speed: 10, lifeMs: 900, answerMs: 1_000, hasGap: true } as const;
const { met, lost, doubled, seconds } = await play(given);
console.log(
  `${posts} posts, 2 processes, ${kills} kills in ${seconds.toFixed(0)} s: ` +
    `${lost} lost, ${doubled} doubled; ${met} stood there already when they were tried again`,
);
process.exitCode = lost + doubled > 0 ? 1 : 0;
