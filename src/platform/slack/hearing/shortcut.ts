import type { App, MessageShortcut, types } from '@slack/bolt';
import { askerAt, threadOf } from '../asker/spot.ts';
import { typedWords } from '../asker/typed.ts';
import type { Bot } from '../bot.ts';

/** Answers "Brief this" on a message, to the one who picked it alone. */
export function onShortcut(app: App, bot: Bot): void {
  app.shortcut(/.*/, async ({ shortcut, ack, client, context }) => {
    await ack().catch(() => undefined);
    if (shortcut.type !== 'message_action') return;
    await bot.run('shortcut', async () => {
      const { channel, user, team, message, response_url } = shortcut;
      const spot = {
        team: team?.id ?? context.teamId ?? '',
        channel: channel.id,
        user: user.id,
        thread: threadOf(message),
        responseUrl: response_url || null,
        pressed: false,
      };
      const heard = bot.chat.message(askerAt(client, spot, false), wordsOf(message));
      await bot.answer(client, spot, heard);
    });
  });
}

/** A message's words with its links as addresses; those of what it carries when it has none. */
const wordsOf = ({ text = '', attachments = [] }: MessageShortcut['message']): string =>
  [text, ...attachments.map((one: types.MessageAttachment) => one.text ?? one.fallback ?? '')]
    .map((words) => typedWords(words, { links: 'address' }))
    .find((words) => words !== '') ?? '';
