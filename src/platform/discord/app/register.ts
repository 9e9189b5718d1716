import { type REST, Routes } from 'discord.js';
import { LATER_MS, persist } from '../calls/persist.ts';
import type { Registered } from './definitions.ts';

/**
 * Tells Discord of the commands, when it does not know them just so: every new command counts
 * towards 200 a day. Gives whether anything was changed.
 */
export async function register(
  rest: REST,
  applicationId: string,
  commands: readonly Registered[],
  signal: AbortSignal,
): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId);
  const ask = () => rest.get(route);
  const known = (await persist(LATER_MS, signal, ask)) as readonly Registered[];
  if (shapeOf(known) === shapeOf(commands)) return false;
  await persist(LATER_MS, signal, () => rest.put(route, { body: commands }));
  return true;
}

/** In place of a permission where none is asked for; 0 would mean admins alone. */
const EVERYBODY = -1;

const sorted = (values: readonly unknown[] | null | undefined): unknown[] =>
  [...(values ?? [])].sort();

/** What was said of the commands, without what Discord adds and whatever it leaves out. */
const shapeOf = (commands: readonly Registered[]): string =>
  JSON.stringify(
    commands
      .map((command) => [
        command.type ?? 1,
        command.name,
        'description' in command ? (command.description ?? '') : '',
        // Bits in a string, whatever it is written as.
        String(BigInt(command.default_member_permissions ?? EVERYBODY)),
        sorted(command.contexts),
        sorted(command.integration_types),
        'options' in command ? (command.options ?? []).map(optionShape) : [],
      ])
      .sort(([a, b], [c, d]) => (`${a} ${b}` < `${c} ${d}` ? -1 : 1)),
  );

type AnyOption = Readonly<Record<string, unknown>>;

const optionShape = (option: unknown): unknown[] => {
  const {
    type,
    name,
    description,
    required,
    autocomplete,
    max_length,
    min_value,
    max_value,
    choices,
    options,
  } = option as AnyOption;
  return [
    Array.isArray(options) ? options.map(optionShape) : [],
    ...[type, name, description, required ?? false, autocomplete ?? false],
    ...[max_length ?? null, min_value ?? null, max_value ?? null],
    (Array.isArray(choices) ? choices : []).map(({ value }: AnyOption) => value),
  ];
};
