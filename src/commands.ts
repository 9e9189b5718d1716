import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
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

function faultOf(definition: unknown): string | null {
  if (typeof definition !== 'object' || definition === null) return 'it exports no command';
  const { summary, options, where, visibility, asks, answer, offeredTo } = definition as Partial<
    Definition<Options>
  >;
  if (typeof summary !== 'string' || summary.length === 0 || summary.length > MOST_SUMMARY)
    return `its summary must have 1 to ${MOST_SUMMARY} characters`;
  if (typeof options !== 'object' || options === null) return 'it has no table of options';
  if (!['everywhere', 'terminal', 'chat'].includes(where ?? ''))
    return 'it does not say where it is offered';
  if (offeredTo !== undefined && offeredTo !== 'deciders')
    return 'it does not say to whom it is offered';
  if (visibility !== 'public' && visibility !== 'private')
    return 'it does not say who sees its answer';
  if (asks !== 'news' && asks !== 'nothing') return 'it does not say what it asks';
  if (typeof answer !== 'function') return 'it has no answer';
  return null;
}
