import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { SETTINGS } from '../src/config.ts';
import type { DiscordServer } from './discord/server.ts';
import type { SlackServer } from './slack/server.ts';

const HOME = fileURLToPath(new URL('../', import.meta.url));

/** Every setting as not set: what a developer has in the environment or in .env is kept out. */
export const UNSET = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, '']));

/** Settings by which the program reaches a platform of a test's own. */
export const settingsOf = {
  discord: ({ token, api }: DiscordServer) => ({ DISCORD_TOKEN: token, DISCORD_API_URL: api }),
  slack: ({ botToken, appToken, apiUrl }: SlackServer) => ({
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_API_URL: apiUrl,
  }),
};

/** What the program left behind when it ended. */
export interface Ran {
  /** null when a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program from its sources; settings are those given here and no others. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], {
    cwd: HOME,
    env: { ...process.env, ...UNSET, ...env },
  });
}

/** Runs the program to its end on some input. */
export async function run(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const child = start(args, env);
  child.stdin.end(input);
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { status, stdout, stderr };
}

/** Tells a program to end; its exit status, and the milliseconds it took. */
export async function ended(child: ChildProcess) {
  const began = Date.now();
  const end = once(child, 'exit') as Promise<[status: number | null]>;
  child.kill('SIGTERM');
  const [status] = await end;
  return { status, took: Date.now() - began };
}
