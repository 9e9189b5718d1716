import { setImmediate as soon } from 'node:timers/promises';
import type { Interaction } from 'discord.js';
import { Refusal } from '../../../refusal.ts';
import { inTime } from '../../within.ts';
import { answered, type Bot } from '../bot.ts';
import { loggable } from '../calls/faults.ts';
import { complete } from './complete.ts';
import { heardOf } from './heard.ts';
import { modalOf } from './modal.ts';

/** Answers a slash command, a button, a modal, a message's menu or a half-typed option. */
export async function onInteraction(bot: Bot, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return complete(bot, interaction);
  const heard = heardOf(bot, interaction);
  if (!heard) return;
  const form = await inTime(bot.chat.form(heard), null, (fault) =>
    bot.log.error({ fault: loggable(fault) }, 'A form failed'),
  );
  if (form && !(form instanceof Refusal)) {
    await bot.requests.open(interaction, modalOf(form, interaction.inGuild()));
    return;
  }
  const wanted = form ?? heard.wanted;
  const deferred = bot.requests.defer(interaction, heard.hidden);
  // The promise of an answer is on its way before the work for it begins.
  const message = soon().then(() => answered(bot, { ...heard, wanted }));
  if (await deferred) await bot.requests.fulfil(interaction, await message);
}
