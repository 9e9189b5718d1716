import type { Message } from 'discord.js';
import { own } from '../../../answer/words.ts';
import type { Heard } from '../../../chat/chat.ts';
import { putLatest } from '../../../chat/latest.ts';
import { Refusal } from '../../../refusal.ts';
import type { DiscordMessage } from '../../../render/discord/message.ts';
import { askerOf } from '../asker/asker.ts';
import { answered, type Bot, sentence } from '../bot.ts';
import { CODES, codeOf } from '../calls/faults.ts';
import { typingUntil } from './typing.ts';

/** Milliseconds for which nothing is said in a channel that refused it: refusals count towards a ban. */
const SILENT_MS = 10 * 60_000;
const MOST_SILENT = 1_000;

/** Whether a message is a person's, and meant for the bot: a direct message or a mention. */
export const isMeant = ({ author, system, webhookId, guildId, mentions }: Message, me: string) =>
  !author.bot && !system && webhookId === null && (guildId === null || mentions.users.has(me));

/** Answers messages that are meant for the bot, in plain words. */
export function messagesOf(bot: Bot): (message: Message, me: string) => Promise<void> {
  const silent = new Map<string, number>();
  return async (message, me) => {
    const { author, channelId, guildId } = message;
    if ((silent.get(channelId) ?? 0) > Date.now()) return;
    const asker = askerOf(message.client, bot.requests, {
      ...{ userId: author.id, channelId, guildId },
      ...{ direct: guildId === null, permissions: null },
    });
    const heard = bot.chat.words(asker, wordsOf(message.content, me) || 'help');
    try {
      await typingUntil(bot, channelId, reply(bot, message, heard));
    } catch (fault) {
      const code = codeOf(fault);
      if (code === CODES.missingAccess || code === CODES.missingPermissions)
        putLatest(silent, MOST_SILENT, channelId, Date.now() + SILENT_MS);
      throw fault;
    }
  };
}

/** A message's words without the bot's own name. */
const wordsOf = (content: string, me: string): string =>
  content.replaceAll(new RegExp(`<@!?${me}>`, 'g'), ' ').trim();

/** Answers where it was asked; what is for the asker alone goes to them, and the channel is told so. */
async function reply(bot: Bot, { id, channelId, author }: Message, heard: Heard): Promise<void> {
  const message = await answered(bot, heard);
  const hidden = heard.hidden && !(heard.wanted instanceof Refusal);
  const shown = hidden ? sentence(await sentTo(bot, author.id, id, message)) : message;
  await bot.requests.post(channelId, id, shown, id);
}

/** Sends a message to a user; gives what to say of it in the channel. */
async function sentTo(
  { requests }: Bot,
  userId: string,
  asked: string,
  message: DiscordMessage,
): Promise<string> {
  try {
    await requests.post(await requests.directChannel(userId), `${asked}d`, message);
    return own.sentDirectly;
  } catch (fault) {
    if (codeOf(fault) === CODES.closedUser) return own.directClosed;
    throw fault;
  }
}
