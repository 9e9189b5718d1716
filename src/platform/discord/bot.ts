import type { Logger } from 'pino';
import { own } from '../../answer/words.ts';
import type { Chat, Heard } from '../../chat/chat.ts';
import { escapeDiscord } from '../../render/discord/escape.ts';
import { type DiscordMessage, discordMessage } from '../../render/discord/message.ts';
import type { DiscordPage } from '../../render/discord/render.ts';
import { loggable } from './calls/faults.ts';
import type { Requests } from './calls/requests.ts';

/** What the bot hears with, speaks with and writes its faults to. */
export interface Bot {
  readonly chat: Chat<DiscordPage>;
  readonly requests: Requests;
  readonly log: Logger;
}

/** A sentence of our own as a message. */
export const sentence = (words: string): DiscordMessage =>
  discordMessage({ text: escapeDiscord(words), sources: '' }, []);

/** The message that answers what was heard. Never rejects: a fault of ours is told to the asker too. */
export async function answered({ chat, log }: Bot, heard: Heard): Promise<DiscordMessage> {
  try {
    const { page, buttons } = await chat.reply(heard);
    return discordMessage(page, buttons);
  } catch (fault) {
    log.error({ fault: loggable(fault) }, 'An answer failed');
    return sentence(own.broken);
  }
}
