import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../command.ts';
import { LARGEST_COUNT, MOST_CHARACTERS, type Option } from '../../options.ts';

/** The command of a message's menu. */
export const BRIEF_THIS = 'Brief this';

/** A command as Discord is told of it. */
export type Registered = RESTPutAPIApplicationCommandsJSONBody[number];

/* Everywhere, for servers and for people: https://docs.discord.com/developers/interactions/application-commands#contexts */
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

type TypedOption = NonNullable<Extract<Registered, { description: string }>['options']>[number];

/** The commands as Discord is told of them: each a slash command, and one of a message's menu. */
export const definitionsOf = (commands: readonly Command[]): Registered[] => [
  ...commands.map(
    ({ name, summary, options }): Registered => ({
      type: ApplicationCommandType.ChatInput,
      name,
      description: summary,
      // Discord wants required options first; the order of the others is kept.
      options: Object.entries(options)
        .sort(([, a], [, b]) => Number(b.required) - Number(a.required))
        .map(([key, option]) => optionOf(key, option)),
      ...PLACES,
    }),
  ),
  { type: ApplicationCommandType.Message, name: BRIEF_THIS, ...PLACES },
];

function optionOf(name: string, { kind, help, required, suggests }: Option): TypedOption {
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
    case 'words':
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
