import { setImmediate as soon } from 'node:timers/promises';
import type { Interaction } from 'discord.js';
import { answered, type Bot } from './bot.ts';
import { complete } from './complete.ts';
import { heardOf } from './heard.ts';

/** Answers a slash command, a button, a message's menu or a half-typed option. */
export async function onInteraction(bot: Bot, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return complete(bot, interaction);
  const heard = heardOf(bot, interaction);
  if (!heard) return;
  const deferred = bot.requests.defer(interaction, heard.hidden);
  // The promise of an answer is on its way before the work for it begins.
  const message = soon().then(() => answered(bot, heard));
  if (await deferred) await bot.requests.fulfil(interaction, await message);
}
