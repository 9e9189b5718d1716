import type { App } from '@slack/bolt';
import { isDirect } from '../asker/place.ts';
import { askerAt, type Spot } from '../asker/spot.ts';
import { typedWords } from '../asker/typed.ts';
import type { Bot } from '../bot.ts';
import type { Client } from '../calls/client.ts';
import { showWorking } from './agent.ts';

/** What the bot needs of a message's event; the many kinds of messages have no more in common. */
interface Said {
  readonly channel: string;
  readonly channel_type?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly subtype?: string;
  readonly hidden?: boolean;
  readonly edited?: unknown;
  readonly text?: string;
  readonly ts: string;
  readonly thread_ts?: string;
}

/** What a message's event comes in. */
interface Envelope {
  readonly event: unknown;
  readonly body: { readonly team_id?: string; readonly event_id: string };
  readonly context: { readonly teamId?: string; readonly botUserId?: string };
  readonly client: Client;
}

/** Answers direct messages and mentions: each message of a person once, whatever events bring it. */
export function onMessages(app: App, bot: Bot): void {
  app.event('message', async (envelope) => {
    if (envelope.event.channel_type === 'im') await hear(bot, envelope);
  });
  app.event('app_mention', (envelope) => hear(bot, envelope));
}

const byPerson = ({ bot_id, subtype, hidden, edited, user }: Said): boolean =>
  !bot_id && !subtype && !hidden && !edited && Boolean(user);

async function hear(bot: Bot, { event, body, context, client }: Envelope): Promise<void> {
  const said = event as Said;
  const { channel, ts, user = '', thread_ts } = said;
  const [team, self] = [context.teamId ?? body.team_id ?? '', context.botUserId];
  if (!byPerson(said) || user === self) return;
  const keys = [`event:${body.event_id}`, `message:${team}:${channel}:${ts}`];
  if (!bot.seen.take(...keys)) return;
  const direct = isDirect(channel) || said.channel_type === 'im';
  // An agent's conversations are threads, one under each message: https://docs.slack.dev/ai
  const thread = thread_ts ?? (direct ? ts : null);
  const spot: Spot = { team, channel, user, thread, responseUrl: null, pressed: false };
  const asker = askerAt(client, { ...spot, thread: thread_ts ?? null }, direct);
  await bot.run('message', async () => {
    try {
      const words = typedWords(said.text ?? '', { self, links: 'shown' });
      const heard = bot.chat.words(asker, words === '' ? 'help' : words);
      if (direct) await showWorking(client, spot);
      await bot.answer(client, spot, heard);
    } catch (thrown) {
      bot.seen.release(...keys);
      throw thrown;
    }
  });
}
