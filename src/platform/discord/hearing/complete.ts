import type { AutocompleteInteraction } from 'discord.js';
import { clean } from '../../../render/clean.ts';
import { inTime } from '../../within.ts';
import { nameOf } from '../app/definitions.ts';
import { callerOf, placeOf } from '../asker/place.ts';
import type { Bot } from '../bot.ts';
import { loggable } from '../calls/faults.ts';

/**
 * Choices and their characters:
 * https://docs.discord.com/developers/interactions/application-commands#autocomplete
 */
const MOST_CHOICES = 25;
const MOST_CHOICE = 100;

/** Offers what a half-typed option may be completed to. Never rejects: the asker just types on. */
export async function complete(bot: Bot, interaction: AutocompleteInteraction): Promise<void> {
  try {
    const suggested = await suggestions(bot, interaction);
    const choices = [...new Set(suggested)]
      .filter((words) => words.trim() !== '' && words.length <= MOST_CHOICE)
      .slice(0, MOST_CHOICES)
      .map((words) => ({ name: clean(words), value: words }));
    await bot.requests.complete(interaction, choices);
  } catch (fault) {
    bot.log.debug({ fault: loggable(fault) }, 'Choices came too late');
  }
}

function suggestions(
  { chat, requests, log }: Bot,
  interaction: AutocompleteInteraction,
): Promise<readonly string[]> {
  const { name, value } = interaction.options.getFocused(true);
  const place = placeOf(interaction.client, requests, callerOf(interaction));
  return inTime(chat.suggest(nameOf(interaction), name, value, place), [], (fault) =>
    log.error({ fault: loggable(fault) }, 'Suggestions failed'),
  );
}
