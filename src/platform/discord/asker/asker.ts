import type { Client } from 'discord.js';
import type { Asker } from '../../../chat/chat.ts';
import type { Requests } from '../calls/requests.ts';
import { type Caller, placeOf } from './place.ts';

/** Who asks, by keys that no other platform has; a thread is a channel of its own. */
export const askerOf = (
  client: Client,
  requests: Pick<Requests, 'directChannel'>,
  caller: Caller,
): Asker => {
  const { userId, channelId, direct } = caller;
  return {
    user: `discord:${userId}`,
    channel: `discord:${channelId}`,
    conversation: direct ? `discord:${channelId}` : `discord:${channelId}:${userId}`,
    alone: direct,
    place: placeOf(client, requests, caller),
  };
};
