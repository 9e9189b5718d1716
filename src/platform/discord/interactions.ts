import { setImmediate as soon } from 'node:timers/promises';
import type { Interaction } from 'discord.js';
import type { Form, Heard } from '../../chat/chat.ts';
import { Refusal } from '../../refusal.ts';
import { within } from '../within.ts';
import { answered, type Bot } from './bot.ts';
import { complete } from './complete.ts';
import { toldOf } from './faults.ts';
import { heardOf } from './heard.ts';
import { modalOf } from './modal.ts';

/** Discord waits 3 s for a modal; what stands is looked up for so long, then words have to do. */
const FORM_MS = 2_000;

/** Answers a slash command, a button, a modal, a message's menu or a half-typed option. */
export async function onInteraction(bot: Bot, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return complete(bot, interaction);
  const heard = heardOf(bot, interaction);
  if (!heard) return;
  const form = await within(FORM_MS, formOf(bot, heard), null);
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

/** The form that was wanted; null when none was, or it cannot be had. */
async function formOf({ chat, log }: Bot, heard: Heard): Promise<Form | Refusal | null> {
  try {
    return await chat.form(heard);
  } catch (fault) {
    log.error({ fault: toldOf(fault) }, 'A form failed');
    return null;
  }
}
