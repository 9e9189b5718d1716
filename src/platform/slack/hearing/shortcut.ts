import type { App } from '@slack/bolt';
import { askerAt, threadOf } from '../asker/spot.ts';
import { typedWords } from '../asker/typed.ts';
import type { Bot } from '../bot.ts';

/** What the bot needs of a message somebody picked. */
interface Picked {
  readonly text?: string;
  readonly ts?: string;
  readonly thread_ts?: string;
  readonly attachments?: readonly { readonly text?: string; readonly fallback?: string }[];
}

/** Answers "Brief this" on a message, to the one who picked it alone. */
export function onShortcut(app: App, bot: Bot): void {
  app.shortcut(/.*/, async ({ shortcut, ack, client, context }) => {
    await ack().catch(() => undefined);
    if (shortcut.type !== 'message_action') return;
    await bot.run('shortcut', async () => {
      const { channel, user, team, response_url } = shortcut;
      const message = shortcut.message as Picked;
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
const wordsOf = ({ text, attachments = [] }: Picked): string =>
  [text ?? '', ...attachments.map((one) => one.text ?? one.fallback ?? '')]
    .map((words) => typedWords(words, { links: 'address' }))
    .find((words) => words !== '') ?? '';
