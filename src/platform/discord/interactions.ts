import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  InteractionContextType,
  type Message,
  MessageFlags,
} from 'discord.js';
import type { Chat, Heard } from '../../chat/chat.ts';
import { clean } from '../../render/clean.ts';
import { askerOf } from './asker.ts';
import { answered, type Bot } from './bot.ts';
import { toldOf } from './faults.ts';

/** Choices and their characters: https://docs.discord.com/developers/interactions/application-commands#autocomplete */
const MOST_CHOICES = 25;
const MOST_CHOICE = 100;
/** Discord waits 3 s for choices; none are better than late ones. */
const CHOICES_MS = 2_000;

const BOT_DM = InteractionContextType.BotDM;

/** Answers a slash command, a button, a message's menu or a half-typed option. */
export async function onInteraction(bot: Bot, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return complete(bot, interaction);
  const heard = heardOf(bot.chat, interaction);
  if (!heard) return;
  const message = answered(bot, heard);
  if (await bot.requests.defer(interaction, heard.hidden))
    await bot.requests.fulfil(interaction, await message);
}

/** What was meant; null for an interaction that is none of ours. */
function heardOf(chat: Chat<unknown>, interaction: Interaction): Heard | null {
  const { user, channelId, guildId, context } = interaction;
  const direct = guildId === null && (context ?? BOT_DM) === BOT_DM;
  const asker = askerOf({ userId: user.id, channelId: channelId ?? user.id, direct });
  if (interaction.isChatInputCommand()) {
    const values = givenIn(interaction.options.data).map(
      ({ name, value }) => [name, value === true ? true : String(value)] as const,
    );
    const options = Object.fromEntries(values);
    return chat.command(asker, { command: nameOf(interaction), words: [], options });
  }
  if (interaction.isMessageContextMenuCommand())
    return chat.message(asker, wordsOf(interaction.targetMessage));
  if (interaction.isButton()) {
    const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
    return chat.pressed(asker, interaction.customId, hidden);
  }
  return null;
}

/** A command's whole name: `who`, or `digest create`. */
const nameOf = ({
  commandName,
  options,
}: ChatInputCommandInteraction | AutocompleteInteraction): string =>
  [commandName, options.getSubcommand(false)].filter((word) => word !== null).join(' ');

/** The options that were filled in, of a command or of the one subcommand. */
const givenIn = (data: readonly CommandInteractionOption[]): readonly CommandInteractionOption[] =>
  data.flatMap((one) =>
    one.type === ApplicationCommandOptionType.Subcommand ? (one.options ?? []) : [one],
  );

/** A message's words, in whatever they stand; a link of its own comes first. */
const wordsOf = ({ content, messageSnapshots, embeds, components }: Message): string =>
  [
    content,
    ...messageSnapshots.map((passedOn) => passedOn.content),
    ...embeds.flatMap(({ url, title, description }) => [url, title, description]),
    ...components.flatMap((component) => textsIn(component.toJSON())),
  ]
    .filter((words) => words)
    .join('\n');

/** What a component shows, such as an answer of our own. */
function textsIn(component: object): string[] {
  if ('content' in component) return [String(component.content)];
  const held = 'components' in component ? component.components : [];
  return Array.isArray(held) ? held.flatMap(textsIn) : [];
}

async function complete({ chat, requests, log }: Bot, interaction: AutocompleteInteraction) {
  const { name, value } = interaction.options.getFocused(true);
  let late: NodeJS.Timeout | undefined;
  const none = new Promise<readonly string[]>((give) => {
    late = setTimeout(give, CHOICES_MS, []);
  });
  const found = chat.suggest(nameOf(interaction), name, value).catch((fault) => {
    log.error({ fault: toldOf(fault) }, 'Suggestions failed');
    return [];
  });
  const suggested = await Promise.race([found, none]);
  clearTimeout(late);
  const fitting = [...new Set(suggested)].filter(
    (words) => words.trim() !== '' && words.length <= MOST_CHOICE,
  );
  const choices = fitting
    .slice(0, MOST_CHOICES)
    .map((words) => ({ name: clean(words), value: words }));
  await requests.complete(interaction, choices);
}
