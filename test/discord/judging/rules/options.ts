import type { Json } from '../../state/shapes.ts';
import { hasLength, objectsOf, repeated } from './checks.ts';
import { type Check, type Finding, PAGES, type Path, type Rule, rules } from './rule.ts';

const COMMAND = ['command'] as const;
const SUBCOMMANDS: readonly unknown[] = [1, 2];
const SUGGESTING: readonly unknown[] = [3, 4, 10];
const STRING = 3;
const NUMBERS: readonly unknown[] = [4, 10];

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Whether a text may name a slash command or an option. */
export const isName = (name: unknown): boolean =>
  typeof name === 'string' && NAME.test(name) && name === name.toLowerCase();

interface PlacedOption {
  readonly option: Json;
  readonly at: Path;
}

const optionsIn = (holder: Json, at: Path = []): PlacedOption[] =>
  objectsOf(holder.options).flatMap((option, n) => {
    const where = [...at, 'options', n];
    return [{ option, at: where }, ...optionsIn(option, where)];
  });

const eachOption =
  (holds: (option: Json) => boolean, says: string): Check =>
  (command) =>
    optionsIn(command)
      .filter(({ option }) => !holds(option))
      .map(({ at }) => ({ at, says }));

/** A check of every list of options: the command's own and those of its subcommands. */
const eachList =
  (holds: (options: readonly Json[]) => boolean, says: string): Check =>
  (command) =>
    [{ option: command, at: [] as Path }, ...optionsIn(command)].flatMap(
      ({ option, at }): Finding[] =>
        holds(objectsOf(option.options)) ? [] : [{ at: [...at, 'options'], says }],
    );

const requiredFirst = (options: readonly Json[]): boolean => {
  const firstOptional = options.findIndex(({ required }) => !required);
  return firstOptional === -1 || !options.slice(firstOptional).some(({ required }) => required);
};

const unmixed = (options: readonly Json[]): boolean => {
  const subcommands = options.filter(({ type }) => SUBCOMMANDS.includes(type)).length;
  return subcommands === 0 || subcommands === options.length;
};

const isChoice = ({ name, value }: Json): boolean =>
  hasLength(name, 1, 100) && (typeof value === 'number' || hasLength(value, 1, 100));

const boundsFit = ({ type, min_length, max_length, min_value, max_value }: Json): boolean => {
  const lengths = [min_length ?? 0, max_length ?? 6000].map(Number);
  const hasLengths = min_length !== undefined || max_length !== undefined;
  const hasValues = min_value !== undefined || max_value !== undefined;
  return (
    (!hasLengths ||
      (type === STRING && lengths.every((one) => one >= 0 && one <= 6000) && max_length !== 0)) &&
    (!hasValues || NUMBERS.includes(type))
  );
};

/** What holds for the options of a command. */
export const OPTION_RULES: readonly Rule[] = [
  ...rules(PAGES.command, COMMAND, {
    'at most 25 options': eachList(
      (options) => options.length <= 25,
      'Must be 25 or fewer in length.',
    ),
  }),
  ...rules(PAGES.commandName, COMMAND, {
    'an option is named as a slash command is': eachOption(
      ({ name }) => isName(name),
      'Option name is invalid',
    ),
  }),
  ...rules(PAGES.option, COMMAND, {
    'an option has a description of 1 to 100 characters': eachOption(
      ({ description }) => hasLength(description, 1, 100),
      'Must be between 1 and 100 in length.',
    ),
    'required options stand before optional ones': eachList(
      requiredFirst,
      'Required options must be placed before non-required options',
    ),
    "an option's name stands once in its list": eachList(
      (options) => repeated(options.map(({ name }) => name)).length === 0,
      'The specified option name is already used',
    ),
    'subcommands do not stand beside other options': eachList(
      unmixed,
      'Sub-command and sub-command group option types are mutually exclusive to other types',
    ),
    'at most 25 choices': eachOption(
      ({ choices }) => hasLength(choices, 0, 25),
      'Must be 25 or fewer in length.',
    ),
    'autocomplete is for texts and numbers, and not beside choices': eachOption(
      ({ autocomplete, type, choices }) =>
        !autocomplete || (SUGGESTING.includes(type) && hasLength(choices, 0, 0)),
      'autocomplete cannot be true here',
    ),
    'lengths are for texts and at most 6000, least and greatest values for numbers': eachOption(
      boundsFit,
      'This bound is not for this type.',
    ),
  }),
  ...rules(PAGES.choice, COMMAND, {
    'the name and text value of a choice have 1 to 100 characters': eachOption(
      ({ choices }) => objectsOf(choices).every(isChoice),
      'Must be between 1 and 100 in length.',
    ),
  }),
];
