import { channelPayload } from '../../state/payloads.ts';
import { addThread } from '../../state/world.ts';
import { refuse } from '../refusals.ts';
import { channelFor, messageOf } from './messages.ts';
import type { Route } from './route.ts';

/** Threads under messages: https://docs.discord.com/developers/resources/channel#start-thread-from-message */
export const THREAD_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/:channel/messages/:message/threads',
    schema: () => 'CreateTextThreadWithMessageRequest',
    answer: (house, call) => {
      const { world } = house;
      const channel = channelFor(house, call, 'view');
      const { id } = messageOf(house, call);
      const name = String(call.body.name ?? '');
      if (name.length < 1 || name.length > 100) refuse('invalidForm');
      if (channel.type !== 0) refuse('wrongChannelType');
      if (channel.lacks === 'threads') refuse('missingPermissions');
      if (world.channels.has(id)) refuse('threadExists');
      const thread = addThread(world, channel, id, name);
      return { status: 201, body: channelPayload(world, thread) };
    },
  },
];
