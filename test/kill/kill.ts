import { start } from '../run.ts';
import { play } from './play.ts';

/*
 * `npm run test:kill [posts] [kills]`: posts that are due on two processes of the program, on a
 * Discord and a Slack of their own. The processes are killed at random points, and half-way both for
 * longer than a nonce is remembered. Leases and window are as long as real ones. Prints what was
 * lost and doubled; ends with 1 when anything was.
 */
const [posts = 600, kills = 24] = process.argv.slice(2).map(Number);

const now = new Date();
const slot = Math.floor(now.getTime() / 60_000) * 60_000;
const played = await play({
  ...{ posts, kills, slot, rule: `daily ${new Date(slot).toISOString().slice(11, 16)}` },
  ...{ pauseMs: 8_000, answerMs: 4_000, nonceMs: 100_000, hasGap: true },
  start: (env) => {
    const child = start([], { ...env, LOG_LEVEL: 'fatal' });
    child.stdout.resume();
    child.stderr.resume();
    return child;
  },
});
const { messages, lost, doubled, looks, orphans, faults, seconds } = played;
console.log(
  `${posts} posts, ${messages} messages, 2 processes, ${kills + 1} kills in ${seconds.toFixed(0)} s: ` +
    `${lost} lost, ${doubled} doubled. ${orphans} stood there unmarked when both were dead for ` +
    `longer than a nonce is remembered; ${looks} times a message was looked for before a further try.`,
);
process.exitCode = lost + doubled + faults > 0 ? 1 : 0;
