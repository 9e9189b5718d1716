import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { byFirstWord, type Command, lastWord } from '../../../command.ts';
import { LARGEST_COUNT, MOST_CHARACTERS, type Option } from '../../../options/option.ts';

/** The command of a message's menu. */
export const BRIEF_THIS = 'Brief this';

/** A command as Discord is told of it. */
export type Registered = RESTPutAPIApplicationCommandsJSONBody[number];

/*
 * Everywhere, for servers and for people:
 * https://docs.discord.com/developers/interactions/application-commands#contexts
 */
const PLACES = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/*
 * In a server, until its admins say otherwise:
 * https://docs.discord.com/developers/interactions/application-commands#permissions
 */
const FOR_DECIDERS = {
  default_member_permissions: PermissionFlagsBits.ManageChannels.toString(),
};

type TypedOption = APIApplicationCommandBasicOption;

/**
 * The commands as Discord is told of them: each a slash command, those of a group (`digest create`)
 * subcommands of one, and one of a message's menu.
 */
export const definitionsOf = (commands: readonly Command[]): Registered[] => [
  ...[...byFirstWord(commands)].map(
    ([name, members]): Registered => ({
      type: ApplicationCommandType.ChatInput,
      name,
      ...(members[0].name === name
        ? { description: members[0].summary, options: optionsOf(members[0]) }
        : { description: members.map(lastWord).join(', '), options: members.map(subcommandOf) }),
      ...(members.some(({ offeredTo }) => offeredTo === 'deciders') ? FOR_DECIDERS : {}),
      ...PLACES,
    }),
  ),
  { type: ApplicationCommandType.Message, name: BRIEF_THIS, ...PLACES },
];

const subcommandOf = (command: Command): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  name: lastWord(command),
  description: command.summary,
  options: optionsOf(command),
});

/** Discord wants required options first; the order of the others is kept. */
const optionsOf = ({ options }: Command): TypedOption[] =>
  Object.entries(options)
    .sort(([, a], [, b]) => Number(b.required) - Number(a.required))
    .map(([key, option]) => optionOf(key, option));

function optionOf(name: string, option: Option): TypedOption {
  const { kind, help, required, suggests, choices = [] } = option;
  const told = { name, description: help, required };
  switch (kind) {
    case 'flag':
      return { ...told, type: ApplicationCommandOptionType.Boolean };
    case 'count':
      return {
        ...told,
        type: ApplicationCommandOptionType.Integer,
        min_value: 1,
        max_value: LARGEST_COUNT,
      };
    case 'choice':
      return {
        ...told,
        type: ApplicationCommandOptionType.String,
        choices: choices.map((value) => ({ name: value, value })),
      };
    case 'words':
    case 'list':
    case 'when':
    case 'channel':
    case 'since':
    case 'file':
      return {
        ...told,
        type: ApplicationCommandOptionType.String,
        max_length: MOST_CHARACTERS,
        autocomplete: suggests !== null,
      };
  }
}

/** The whole name of the command that is called or typed: `who`, or `digest create`. */
export const nameOf = ({
  commandName,
  options,
}: ChatInputCommandInteraction | AutocompleteInteraction): string =>
  [commandName, options.getSubcommand(false)].filter((word) => word !== null).join(' ');
