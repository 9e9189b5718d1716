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
        'options' in command ? listed(command.options).map(optionShape) : [],
      ])
      .sort(([a, b], [c, d]) => (`${a} ${b}` < `${c} ${d}` ? -1 : 1)),
  );

type AnyOption = Readonly<Record<string, unknown>>;

const optionShape = (option: AnyOption): unknown[] => [
  listed(option.options).map(optionShape),
  ...[option.type, option.name, option.description],
  ...[option.required ?? false, option.autocomplete ?? false],
  ...[option.max_length ?? null, option.min_value ?? null, option.max_value ?? null],
  listed(option.choices).map(({ value }) => value),
];

const listed = (value: unknown): readonly AnyOption[] => (Array.isArray(value) ? value : []);
