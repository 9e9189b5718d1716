import type { Asker } from '../../../chat/chat.ts';
import type { Client } from '../calls/client.ts';
import { isDirect, placeAt } from './place.ts';

/** Where on Slack somebody asked, and where the answer goes. */
export interface Spot {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** The thread's first message, when it was asked in a thread. */
  readonly thread: string | null;
  /** Takes answers for half an hour, five at most; null where Slack gives none. */
  readonly responseUrl: string | null;
  /** Whether a button was pressed: then the response_url may replace the message it is under. */
  readonly pressed: boolean;
}

/** Whether somebody asked in the App Home: an answer goes to them directly. */
export const isAtHome = ({ channel }: Spot): boolean => channel === '';

/** The asker as chats know them; `alone`: in a conversation with the bot that nobody else reads. */
export function askerAt(client: Client, spot: Spot, alone: boolean): Asker {
  const { team, channel, user, thread } = spot;
  const where = `slack:${team}:${channel}`;
  const person = isDirect(channel) ? where : `${where}:${user}`;
  return {
    user: `slack:${team}:${user}`,
    channel: where,
    conversation: thread === null ? person : `${where}:${thread}`,
    begunIn: person,
    alone,
    place: placeAt(client, spot),
  };
}

/** The thread a message stands in: a thread's first message names itself, and stands in the channel. */
export const threadOf = (message: {
  readonly ts?: string | undefined;
  readonly thread_ts?: string | undefined;
}): string | null =>
  message.thread_ts !== undefined && message.thread_ts !== message.ts ? message.thread_ts : null;
