import { announce } from '../rest/routes/messages.ts';
import type { House } from '../rest/routes/route.ts';
import { type Patience, still, until } from '../settle.ts';
import type { Channel, Message, User } from '../state/shapes.ts';
import { addMessage } from '../state/world.ts';

/** What somebody said and what the bot said after it. */
export interface Said {
  readonly message: Message;
  /** The bot's messages in the channel since, as they stand now. */
  readonly replies: readonly Message[];
  /** Milliseconds until the first reply stood; null without one. */
  readonly doneMs: number | null;
}

/** How something is said: to the bot or not, how often it is delivered, how long to wait for a reply. */
export interface Saying {
  readonly mention?: boolean;
  readonly times?: number;
  readonly waitMs?: number;
}

/** Says something in a channel and waits for what the bot says to it. */
export async function say(
  house: House,
  patience: Patience,
  {
    user,
    channel,
    text,
  }: { readonly user: User; readonly channel: Channel; readonly text: string },
  { mention = false, times = 1, waitMs = patience.ackMs }: Saying,
): Promise<Said> {
  const { world } = house;
  const content = mention ? `<@${world.bot.id}> ${text}` : text;
  const mentions = content.includes(`<@${world.bot.id}>`) ? [world.bot] : [];
  const message = addMessage(world, { channel_id: channel.id, author: user, content, mentions });
  const started = performance.now();
  announce(house, 'MESSAGE_CREATE', message, times);
  const replies = () => repliesTo(house, message);
  const came = await until(() => replies().length > 0, waitMs);
  const doneMs = came ? performance.now() - started : null;
  if (came) await still(() => marks(replies()), patience.quietMs);
  return { message, replies: replies(), doneMs };
}

/** The bot's own messages after another one, without those that answer something else. */
const repliesTo = ({ world }: House, { id, channel_id }: Message): Message[] =>
  [...world.messages.values()].filter(
    (one) =>
      one.author === world.bot &&
      one.channel_id === channel_id &&
      one.interaction === null &&
      BigInt(one.id) > BigInt(id) &&
      (one.answers ?? id) === id,
  );

const marks = (messages: readonly Message[]): string =>
  messages.map(({ id, earlier }) => `${id} ${earlier.length}`).join();
