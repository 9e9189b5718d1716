import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Command, Definition, Group, Options } from './command.ts';

const FOLDER = new URL('../commands/', import.meta.url);
const NAME = /^[a-z][a-z0-9-]{0,31}$/;
const MOST_SUMMARY = 100;

/** Loads every command, sorted by name. Throws on a file that defines none, naming it. */
export async function loadCommands(folder: URL = FOLDER): Promise<Command[]> {
  const files = (await readdir(fileURLToPath(folder))).filter(
    (file) => /\.[jt]s$/.test(file) && !/\.(test|d)\.[jt]s$/.test(file),
  );
  return (await Promise.all(files.sort().map((file) => loadFile(folder, file)))).flat();
}

async function loadFile(folder: URL, file: string): Promise<Command[]> {
  const name = file.replace(/\.[jt]s$/, '');
  const module = (await import(new URL(file, folder).href)) as { default?: unknown };
  const given = module.default;
  if (!isGroup(given)) return [checked(file, name, given)];
  const { commands, offeredTo } = given;
  return Object.entries(commands).map(([second, one]) =>
    NAME.test(second)
      ? { ...checked(file, `${name} ${second}`, one), ...(offeredTo ? { offeredTo } : {}) }
      : refuse(file, 'its name is no command name'),
  );
}

const isGroup = (given: unknown): given is Group =>
  typeof given === 'object' && given !== null && 'commands' in given;

function checked(file: string, name: string, given: unknown): Command {
  const fault = NAME.test(name.split(' ')[0] ?? '')
    ? faultOf(given)
    : 'its name is no command name';
  return fault ? refuse(file, fault) : { ...(given as Definition<Options>), name };
}

function refuse(file: string, fault: string): never {
  throw new Error(`commands/${file}: ${fault}`);
}

const SUMMARY = `its summary must have 1 to ${MOST_SUMMARY} characters`;

/* What is said of a definition that will not do; what else it has the compiler has seen. */
const definition = z.looseObject(
  {
    summary: z.string(SUMMARY).min(1, SUMMARY).max(MOST_SUMMARY, SUMMARY),
    options: z.looseObject({}, 'it has no table of options'),
    where: z.enum(['everywhere', 'terminal', 'chat'], 'it does not say where it is offered'),
    offeredTo: z.literal('deciders', 'it does not say to whom it is offered').optional(),
    visibility: z.enum(['public', 'private'], 'it does not say who sees its answer'),
    asks: z.enum(['news', 'nothing'], 'it does not say what it asks'),
    answer: z.custom((answer) => typeof answer === 'function', 'it has no answer'),
  },
  'it exports no command',
);

const faultOf = (given: unknown): string | undefined =>
  definition.safeParse(given).error?.issues[0]?.message;
