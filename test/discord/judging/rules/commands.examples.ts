import { choices, command, commands, type Example, long, many, option } from './example.ts';

/** For every rule about commands a body that breaks it. */
export const COMMAND_EXAMPLES: Readonly<Record<string, Example>> = {
  'autocomplete answers with a list': choices(undefined),
  'autocomplete shows at most 25 choices': choices(many(26, (n) => ({ name: `${n}`, value: n }))),
  "a choice's name has 1 to 100 characters": choices([{ name: long(101), value: 'a' }]),
  "a choice's value has at most 100 characters": choices([{ name: 'a', value: long(101) }]),
  'a choice has a name and a value': choices([{ name: 'a' }]),
  'a slash command is named in lower case, 1 to 32 letters, digits, - and _': command({
    name: 'Who is',
  }),
  'a message or user command has a name of 1 to 32 characters': {
    kind: 'command',
    value: { type: 3, name: long(33) },
  },
  'a slash command has a description of 1 to 100 characters': command({ description: '' }),
  'a message or user command has no description and no options': {
    kind: 'command',
    value: { type: 3, name: 'Brief', description: 'a' },
  },
  'a command has at most 8000 characters in names, descriptions and values': command({
    options: many(25, (n) => ({
      type: 3,
      name: `o${n}`,
      description: long(100),
      choices: many(25, (m) => ({ name: `${m}`, value: long(20) })),
    })),
  }),
  'contexts are 0, 1 and 2': command({ contexts: [3] }),
  'integration types are 0 and 1': command({ integration_types: [0, 0] }),
  'default_member_permissions is a bit set in a string, or null': command({
    default_member_permissions: 8,
  }),
  'at most 25 options': command({
    options: many(26, (n) => ({ type: 3, name: `o${n}`, description: 'a' })),
  }),
  'an option is named as a slash command is': option({ name: 'A b' }),
  'an option has a description of 1 to 100 characters': option({ description: long(101) }),
  'required options stand before optional ones': command({
    options: [
      { type: 3, name: 'a', description: 'a' },
      { type: 3, name: 'b', description: 'b', required: true },
    ],
  }),
  "an option's name stands once in its list": command({
    options: many(2, () => ({ type: 3, name: 'a', description: 'a' })),
  }),
  'subcommands do not stand beside other options': command({
    options: [
      { type: 1, name: 'a', description: 'a' },
      { type: 3, name: 'b', description: 'b' },
    ],
  }),
  'at most 25 choices': option({ choices: many(26, (n) => ({ name: `${n}`, value: `${n}` })) }),
  'the name and text value of a choice have 1 to 100 characters': option({
    choices: [{ name: 'a', value: long(101) }],
  }),
  'autocomplete is for texts and numbers, and not beside choices': option({
    autocomplete: true,
    choices: [{ name: 'a', value: 'a' }],
  }),
  'lengths are for texts and at most 6000, least and greatest values for numbers': option({
    max_length: 6001,
  }),
  'at most 100 commands of type 1': commands(
    many(101, (n) => ({ name: `c${n}`, description: 'a' })),
  ),
  'at most 15 commands of type 2': commands(many(16, (n) => ({ type: 2, name: `c${n}` }))),
  'at most 15 commands of type 3': commands(many(16, (n) => ({ type: 3, name: `c${n}` }))),
  'a name stands once for each type': commands(many(2, () => ({ name: 'a', description: 'a' }))),
  'commands are a list of objects': commands(['who']),
  'choices.* has documented keys only': choices([{ name: 'a', value: 'a', description: 'x' }]),
  'an option has documented keys only': option({ maxLength: 3 }),
};
