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

interface Heard {
  readonly said: Said;
  readonly team: string;
  readonly eventId: string;
  readonly self: string | undefined;
  readonly client: Client;
}

/** Answers direct messages and mentions: each message of a person once, whatever events bring it. */
export function onMessages(app: App, bot: Bot): void {
  app.event('message', ({ event, body, context, client }) => {
    const said = event as Said;
    if (said.channel_type !== 'im') return Promise.resolve();
    return hear(bot, {
      said,
      team: teamOf(body, context),
      eventId: body.event_id,
      self: context.botUserId,
      client,
    });
  });
  app.event('app_mention', ({ event, body, context, client }) =>
    hear(bot, {
      said: event as Said,
      team: teamOf(body, context),
      eventId: body.event_id,
      self: context.botUserId,
      client,
    }),
  );
}

const teamOf = (body: { readonly team_id?: string }, context: { readonly teamId?: string }) =>
  context.teamId ?? body.team_id ?? '';

const byPerson = ({ bot_id, subtype, hidden, edited, user }: Said): boolean =>
  !bot_id && !subtype && !hidden && !edited && Boolean(user);

async function hear(bot: Bot, { said, team, eventId, self, client }: Heard): Promise<void> {
  const { channel, ts, user = '', thread_ts } = said;
  if (!byPerson(said) || user === self) return;
  const keys = [`event:${eventId}`, `message:${team}:${channel}:${ts}`];
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
