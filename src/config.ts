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

const setting = <T extends z.ZodType>(read: T, fallback: string, help: string): Setting<T> => ({
  read,
  fallback,
  help,
  secret: false,
});

/** The folder a path of a setting is taken from when it is the program's own. */
export const HOME = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../' : '../', import.meta.url),
);

/** Every setting there is; `.env.example` is held against this table by a test. */
export const SETTINGS = {
  CORPUS: setting(z.string(), '', 'Folder of articles. Empty: the sample corpus, data/sample'),
  STORE: setting(
    z.string(),
    '',
    'Store file, or :memory:. Empty: a file in data/, one for each corpus',
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
  if (faults.length > 0)
    throw new Refusal('setting', faults.join('\n'), 'Mend it in .env or in the environment.');
  const corpus = resolve(values.CORPUS || resolve(HOME, 'data/sample'));
  return { ...values, CORPUS: corpus, STORE: storeOf(values.STORE, corpus) };
}

/** One store file for each corpus, so that asking another corpus never replaces a reading. */
function storeOf(given: string, corpus: string): string {
  if (given === ':memory:') return given;
  if (given !== '') return resolve(given);
  const mark = createHash('sha256').update(corpus).digest('hex').slice(0, 8);
  return resolve(HOME, 'data', `${basename(corpus).replace(/[^\w.-]/g, '_')}-${mark}.db`);
}
