import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { displayed as onDiscord } from './discord/displayed.ts';
import { type DiscordServer, startDiscord } from './discord/server.ts';
import { ended, run, settingsOf, start, UNSET } from './run.ts';
import { displayed as onSlack } from './slack/displayed.ts';
import { type SlackServer, startSlack } from './slack/server.ts';

const HOME = fileURLToPath(new URL('../', import.meta.url));

let folder: string;
let discord: DiscordServer;
let slack: SlackServer;
let bot: ChildProcess | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  [discord, slack] = await Promise.all([startDiscord(), startSlack()]);
});
afterEach(() => bot?.kill('SIGKILL'));
afterAll(async () => {
  await Promise.all([discord.stop(), slack.stop()]);
  await rm(folder, { recursive: true, force: true });
});

const settings = () => ({
  STORE: join(folder, 'bot.db'),
  ...settingsOf.discord(discord),
  ...settingsOf.slack(slack),
});

/** Starts the program as a bot, and waits until both platforms have it. */
async function connected(): Promise<ChildProcess> {
  bot = start([], settings());
  await Promise.all([discord.until(() => discord.isReady()), slack.connected()]);
  return bot;
}

/** The answer on Discord once the whole corpus is read; asked seldom enough that it is not too fast. */
async function readOnDiscord(command: string, options: Record<string, string>): Promise<string> {
  for (;;) {
    const { reply } = await discord.slash(discord.user, discord.channel, command, options);
    const words = onDiscord(reply);
    if (!words.includes('still being read')) return words;
    await pause(500);
  }
}

describe('the bot', { timeout: 60_000 }, () => {
  it('answers the same on both platforms, and ends well within five seconds when told to', async () => {
    const child = await connected();
    await discord.until(() => discord.world.commands.length > 0);
    const words = await readOnDiscord('numbers', { topic: 'attacks' });
    const { people, channels } = slack.team;
    const asked = await slack.slash(people.ada, channels.general, '/numbers', 'attacks');
    expect(words).toContain('The figures differ.');
    const told = onSlack(await asked.reply());
    expect(told).toContain('The figures differ.');
    expect([...discord.faults, ...slack.faults]).toEqual([]);
    const { status, took } = await ended(child);
    expect(status).toBe(0);
    expect(took).toBeLessThan(5_000);
  });

  it('ends with a sentence and not half-started when a token is wrong', async () => {
    const { status, stdout, stderr } = await run([], {
      env: { ...settings(), DISCORD_TOKEN: 'wrong' },
    });
    expect([status, stdout]).toEqual([2, expect.stringContaining('DISCORD_TOKEN')]);
    expect(stdout + stderr).not.toMatch(/\n\s+at |wrong(?!.* not)/);
  });

  const npmStart = (...args: readonly string[]): ChildProcess =>
    spawn('npm', ['start', '--silent', '--', ...args], {
      cwd: HOME,
      env: { ...process.env, ...UNSET, ...settings() },
      stdio: 'ignore',
    });

  it('is told of a signal and of the options that npm start gets', async () => {
    const store = join(folder, 'other.db');
    const child = npmStart('--store', store);
    bot = child;
    await Promise.all([discord.until(() => discord.isReady()), slack.connected()]);
    const { status, took } = await ended(child);
    expect(status).toBe(0);
    expect(took).toBeLessThan(5_000);
    await discord.until(() => !discord.isReady());
    expect((await stat(store)).isFile()).toBe(true);
  });

  it('ends npm start with its own status', async () => {
    expect(await once(npmStart('--colour', 'red'), 'exit')).toEqual([2, null]);
  });
});

describe('setting up', { timeout: 60_000 }, () => {
  it('says how far each platform is, and links to add the bot', async () => {
    const { status, stdout } = await run(['setup'], { env: settings() });
    expect(stdout).toContain('OK: The token is right');
    expect(stdout).toContain('https://discord.com/oauth2/authorize?client_id=');
    expect(stdout).toContain('OK: The bot token is right: it is for the workspace Harbour Desk.');
    expect(stdout).toContain('OK: The app-level token is right');
    expect(status).toBe(0);
  });

  it('says what is missing in plain words', async () => {
    const env = { ...settings(), DISCORD_TOKEN: 'other', SLACK_APP_TOKEN: 'xapp-other' };
    const { status, stdout } = await run(['setup'], { env });
    expect(stdout).toContain('To do: DISCORD_TOKEN is not right.');
    expect(stdout).toContain('To do: SLACK_APP_TOKEN does not work');
    expect(status).toBe(2);
  });

  it('prints the manifest with the prefix', async () => {
    const { status, stdout } = await run(['manifest'], { env: { SLACK_COMMAND_PREFIX: 'news-' } });
    expect(status).toBe(0);
    const commands = JSON.parse(stdout).features.slash_commands.map(
      ({ command }: { command: string }) => command,
    );
    expect(commands).toContain('/news-who');
    expect(commands).not.toContain('/news-export');
  });
});
