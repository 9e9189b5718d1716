import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, it } from 'vitest';
import { displayed as onDiscord } from './discord/displayed.ts';
import { startDiscord } from './discord/server.ts';
import { ended, settingsOf, start } from './run.ts';
import { displayed as onSlack } from './slack/displayed.ts';
import { startSlack } from './slack/server.ts';

const AWAY_MS = 15_000;
/** Longest that a platform is waited for after it has come back. */
const BACK_MS = 20_000;

const bots: ChildProcess[] = [];
afterAll(() => {
  for (const bot of bots) bot.kill('SIGKILL');
});

/** A Discord and a Slack of their own, and the program on them once it is started. */
async function platforms() {
  const [discord, slack] = await Promise.all([startDiscord(), startSlack()]);
  const started = (): ChildProcess => {
    const bot = start([], {
      ...{ STORE: ':memory:', ...settingsOf.discord(discord), ...settingsOf.slack(slack) },
    });
    bots.push(bot);
    return bot;
  };
  const [{ ada }, { general }] = [slack.team.people, slack.team.channels];
  return {
    ...{ discord, slack, started, ada, general },
    ready: (ms: number) =>
      Promise.all([discord.until(() => discord.isReady(), ms), slack.connected(1, ms)]),
    away: async () => {
      await Promise.all([discord.goDown(), slack.down()]);
    },
    back: async () => {
      await Promise.all([discord.comeBack(), slack.up()]);
    },
    /** What each says to /help. */
    help: async (): Promise<readonly string[]> => {
      await discord.until(() => discord.world.commands.length > 0);
      const { reply } = await discord.slash(discord.user, discord.channel, 'help');
      const asked = await slack.slash(ada, general, '/help', '');
      return [onDiscord(reply), onSlack(await asked.reply())];
    },
    end: async (bot: ChildProcess): Promise<number | null> => {
      const { status } = await ended(bot);
      await Promise.all([discord.stop(), slack.stop()]);
      return status;
    },
  };
}

describe.concurrent('both platforms away for 15 s', { timeout: 90_000 }, () => {
  it('at the start: they are waited for, and then the bot answers', async ({ expect }) => {
    const { discord, slack, started, away, back, ready, help, end } = await platforms();
    await away();
    const bot = started();
    await pause(AWAY_MS);
    expect(bot.exitCode).toBeNull();
    await back();
    await ready(BACK_MS);
    for (const said of await help()) expect(said).toContain('/numbers');
    expect([...discord.faults, ...slack.faults]).toEqual([]);
    expect(await end(bot)).toBe(0);
  });

  it('in the middle of a connection: what was under way arrives, once', async ({ expect }) => {
    const all = await platforms();
    const { discord, slack, started, ada, general } = all;
    const bot = started();
    await all.ready(BACK_MS);
    await all.help();
    // The answers are on their way when the connection is lost.
    discord.play({ kind: 'late', ms: 2_000, method: 'PATCH', path: /^\/webhooks\// });
    slack.play({ on: 'chat.postMessage', kind: 'late', ms: 2_000 });
    const before = slack.state.messages.length;
    const who = { name: 'Kirby' };
    const onTheWay = discord.slash(discord.user, discord.channel, 'who', who).catch(() => null);
    await slack.mention(ada, general, 'who is Kirby');
    await discord.until(() => [...discord.exchanges.values()].at(-1)?.ack === 'deferred');
    await all.away();
    await pause(AWAY_MS);
    await all.back();
    await all.ready(BACK_MS);
    await onTheWay;
    const reply = () => [...discord.exchanges.values()].at(-1)?.reply ?? null;
    await expect.poll(() => onDiscord(reply()), { timeout: BACK_MS }).toContain('Who: ');
    const said = () =>
      slack.state.messages.slice(before).filter(({ byBot, only }) => byBot && only === null);
    await expect.poll(() => said().length, { timeout: BACK_MS }).toBe(1);
    for (const words of await all.help()) expect(words).toContain('/numbers');
    expect(said()).toHaveLength(1);
    expect([...discord.faults, ...slack.faults]).toEqual([]);
    expect(await all.end(bot)).toBe(0);
  });
});
