import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Refusal } from './refusal.ts';

/** One setting: how its text becomes a value, what holds without it, and what it is for. */
interface Setting<T extends z.ZodType> {
  readonly read: T;
  readonly fallback: string;
  readonly help: string;
  readonly secret: boolean;
}

const setting = <T extends z.ZodType>(
  read: T,
  fallback: string,
  help: string,
  secret = false,
): Setting<T> => ({ read, fallback, help, secret });

const secret = (help: string) => setting(z.string(), '', help, true);

const address = z.url({ protocol: /^https?$/ });

/** The folder a path of a setting is taken from when it is the program's own. */
export const HOME = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../' : '../', import.meta.url),
);

/** Every setting there is; `.env.example` is held against this table by a test. */
export const SETTINGS = {
  CORPUS: setting(z.string(), '', 'Folder of articles. Empty: the sample corpus, data/sample'),
  STORE: setting(
    z.string().regex(/^(?![a-z][a-z0-9+.-]+:)/i),
    '',
    'Store file, or :memory:. Empty: a file in data/, one for each corpus',
  ),
  DISCORD_TOKEN: secret('Token of the Discord bot. Empty: no Discord'),
  DISCORD_API_URL: setting(
    address.transform((url) => url.replace(/(?:\/v\d+)?\/*$/, '')),
    'https://discord.com/api',
    'Where Discord is, http(s)://…, without its version',
  ),
  SLACK_BOT_TOKEN: secret('Token of the Slack bot, xoxb-… Empty: no Slack, or several workspaces'),
  SLACK_APP_TOKEN: secret('App-level token, xapp-…, for Socket Mode'),
  SLACK_SIGNING_SECRET: secret('Signing secret, for HTTP mode when there is no app-level token'),
  SLACK_API_URL: setting(
    address.transform((url) => url.replace(/\/*$/, '/')),
    'https://slack.com/api/',
    'Where Slack is, http(s)://…; ends in /api/',
  ),
  SLACK_COMMAND_PREFIX: setting(
    z.string().regex(/^[a-z0-9_-]{0,16}$/),
    '',
    'Put before each Slack command: news- makes /news-who. Up to 16 of a-z, 0-9, - and _',
  ),
  SLACK_CLIENT_ID: setting(z.string(), '', 'For several workspaces (OAuth): the client id'),
  SLACK_CLIENT_SECRET: secret('For several workspaces (OAuth): the client secret'),
  SLACK_STATE_SECRET: secret('For several workspaces (OAuth): any long random words'),
  SLACK_PUBLIC_URL: setting(
    z.union([z.literal(''), address]),
    '',
    'Public address of the bot in HTTP mode, https://…, for the manifest. Empty: Socket Mode',
  ),
  PORT: setting(
    z.coerce.number().int().min(1).max(65_535),
    '3000',
    'Port that Slack reaches in HTTP mode, at /slack/events: 1 to 65535',
  ),
  DIGEST_MIN_MINUTES: setting(
    z.coerce.number().int().min(1).max(1440),
    '15',
    'Fewest minutes between two posts of a digest: 1 to 1440',
  ),
  LOG_LEVEL: setting(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    'warn',
    'How much is logged to standard error: fatal, error, warn, info, debug or silent',
  ),
} as const;

type Table = typeof SETTINGS;

/** The settings' values; CORPUS and STORE are absolute paths (or ":memory:"). */
export type Config = { readonly [K in keyof Table]: z.output<Table[K]['read']> };

/** Reads all settings. Throws one Refusal that names every fault at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const values = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, { read, fallback, help }]) => {
      const parsed = read.safeParse(env[name]?.trim() || fallback);
      if (!parsed.success) faults.push(`${name} is not right. ${help}.`);
      return [name, parsed.data];
    }),
  ) as Config;
  faults.push(...missingBeside(values));
  if (faults.length > 0)
    throw new Refusal('setting', faults.join('\n'), 'Correct it in .env or in the environment.');
  const corpus = resolve(values.CORPUS || resolve(HOME, 'data/sample'));
  return { ...values, CORPUS: corpus, STORE: storeOf(values.STORE, corpus) };
}

/** Settings that need others, with the sentence that names what is missing. */
const NEEDS: readonly (readonly [given: string, anyOf: readonly string[], sentence: string])[] = [
  [
    'SLACK_BOT_TOKEN',
    ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'],
    'SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP mode).',
  ],
  ['SLACK_APP_TOKEN', ['SLACK_BOT_TOKEN'], 'SLACK_APP_TOKEN needs SLACK_BOT_TOKEN beside it.'],
  [
    'SLACK_SIGNING_SECRET',
    ['SLACK_BOT_TOKEN', 'SLACK_CLIENT_ID'],
    'SLACK_SIGNING_SECRET needs SLACK_BOT_TOKEN beside it, or SLACK_CLIENT_ID for several workspaces.',
  ],
  [
    'SLACK_CLIENT_SECRET',
    ['SLACK_CLIENT_ID'],
    'SLACK_CLIENT_SECRET needs SLACK_CLIENT_ID beside it.',
  ],
  [
    'SLACK_CLIENT_ID',
    ['SLACK_CLIENT_SECRET'],
    'SLACK_CLIENT_ID needs SLACK_CLIENT_SECRET beside it.',
  ],
  [
    'SLACK_CLIENT_ID',
    ['SLACK_STATE_SECRET'],
    'SLACK_CLIENT_ID needs SLACK_STATE_SECRET: any long random words.',
  ],
  [
    'SLACK_CLIENT_ID',
    ['SLACK_SIGNING_SECRET'],
    'SLACK_CLIENT_ID needs SLACK_SIGNING_SECRET: several workspaces are served in HTTP mode.',
  ],
];

const missingBeside = (values: Readonly<Record<string, unknown>>): string[] =>
  NEEDS.filter(([given, anyOf]) => values[given] && !anyOf.some((name) => values[name])).map(
    ([, , sentence]) => sentence,
  );

/** Every secret value that is set: never to be written anywhere. */
export const secretsOf = (values: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(SETTINGS).flatMap(([name, { secret: hidden }]) => {
    const value = values[name];
    return hidden && typeof value === 'string' && value !== '' ? [value] : [];
  });

/** One store file for each corpus, so that asking another corpus never replaces a reading. */
function storeOf(given: string, corpus: string): string {
  if (given === ':memory:') return given;
  if (given !== '') return resolve(given);
  const mark = createHash('sha256').update(corpus).digest('hex').slice(0, 8);
  return resolve(HOME, 'data', `${basename(corpus).replace(/[^\w.-]/g, '_')}-${mark}.db`);
}
