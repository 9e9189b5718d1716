import type { Json } from '../../state/shapes.ts';
import { hasLength, isObject, lengthOf, listOf, objectsOf, repeated, whole } from './checks.ts';
import { isName } from './options.ts';
import { PAGES, type Rule, rules } from './rule.ts';

const COMMAND = ['command'] as const;
const LIST = ['commands'] as const;

const isSlash = ({ type }: Json): boolean => type === undefined || type === 1;

const charactersOf = (holder: Json): number =>
  [...objectsOf(holder.options), ...objectsOf(holder.choices)].reduce(
    (sum, one) => sum + charactersOf(one),
    lengthOf(holder.name) + lengthOf(holder.description) + lengthOf(holder.value),
  );

const isSetOf = (values: unknown, allowed: readonly unknown[]): boolean =>
  (values ?? null) === null ||
  (hasLength(values, 1, allowed.length) &&
    repeated(listOf(values)).length === 0 &&
    listOf(values).every((value) => allowed.includes(value)));

const isBitSet = (bits: unknown): boolean =>
  (bits ?? null) === null || (typeof bits === 'string' && /^\d+$/.test(bits));

/** What holds for one command. */
export const COMMAND_RULES: readonly Rule[] = [
  ...rules(PAGES.commandName, COMMAND, {
    'a slash command is named in lower case, 1 to 32 letters, digits, - and _': whole(
      (command) => !isSlash(command) || isName(command.name),
      'Command name is invalid',
    ),
    'a message or user command has a name of 1 to 32 characters': whole(
      (command) => isSlash(command) || hasLength(command.name, 1, 32),
      'Must be between 1 and 32 in length.',
    ),
  }),
  ...rules(PAGES.command, COMMAND, {
    'a slash command has a description of 1 to 100 characters': whole(
      (command) => !isSlash(command) || hasLength(command.description, 1, 100),
      'Must be between 1 and 100 in length.',
    ),
    'a message or user command has no description and no options': whole(
      (command) =>
        isSlash(command) ||
        (hasLength(command.description, 0, 0) && hasLength(command.options, 0, 0)),
      'Context menu commands cannot have description',
    ),
    'default_member_permissions is a bit set in a string, or null': whole(
      ({ default_member_permissions: bits }) => isBitSet(bits),
      'Must be a bit set in a string.',
    ),
  }),
  ...rules(PAGES.slashCommands, COMMAND, {
    'a command has at most 8000 characters in names, descriptions and values': whole(
      (command) => charactersOf(command) <= 8000,
      'Command exceeds maximum size',
    ),
  }),
  ...rules(PAGES.contexts, COMMAND, {
    'contexts are 0, 1 and 2': whole(
      ({ contexts }) => isSetOf(contexts, [0, 1, 2]),
      'Value must be one of {0, 1, 2}.',
    ),
    'integration types are 0 and 1': whole(
      ({ integration_types: types }) => isSetOf(types, [0, 1]),
      'Value must be one of {0, 1}.',
    ),
  }),
];

/** How many commands of each type an application may have in a scope. */
const MOST = { 1: 100, 2: 15, 3: 15 } as const;

const countOf = (commands: unknown, type: number): number =>
  objectsOf(commands).filter((one) => (one.type ?? 1) === type).length;

/** What holds for a list of commands. */
export const COMMAND_LIST_RULES: readonly Rule[] = [
  ...Object.entries(MOST).flatMap(([type, most]) =>
    rules(PAGES.commandLimits, LIST, {
      [`at most ${most} commands of type ${type}`]: whole(
        ({ commands }) => countOf(commands, Number(type)) <= most,
        'Maximum number of application commands reached',
      ),
    }),
  ),
  ...rules(PAGES.command, LIST, {
    'a name stands once for each type': whole(
      ({ commands }) =>
        repeated(objectsOf(commands).map(({ type, name }) => `${type ?? 1} ${name}`)).length === 0,
      'Application command names must be unique',
    ),
    'commands are a list of objects': whole(
      ({ commands }) => listOf(commands).every(isObject),
      'Only dictionaries may be used in a DictType',
    ),
  }),
];
