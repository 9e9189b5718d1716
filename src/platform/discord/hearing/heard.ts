import {
  ApplicationCommandOptionType,
  type CommandInteractionOption,
  type Interaction,
  type Message,
  MessageFlags,
} from 'discord.js';
import { readButtonId } from '../../../chat/button-id.ts';
import type { Chat, Heard } from '../../../chat/chat.ts';
import { nameOf } from '../app/definitions.ts';
import { askerOf } from '../asker/asker.ts';
import { callerOf } from '../asker/place.ts';
import type { Requests } from '../calls/requests.ts';
import { filledInto } from './modal.ts';

/** What was meant; null for an interaction that is none of ours. */
export function heardOf(
  { chat, requests }: { readonly chat: Chat<unknown>; readonly requests: Requests },
  interaction: Interaction,
): Heard | null {
  const asker = askerOf(interaction.client, requests, callerOf(interaction));
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
  if (interaction.isModalSubmit()) {
    const form = readButtonId(interaction.customId);
    return form && !('kept' in form.asked)
      ? chat.filled(asker, form.asked, filledInto(interaction))
      : chat.pressed(asker, interaction.customId, true);
  }
  return null;
}

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
