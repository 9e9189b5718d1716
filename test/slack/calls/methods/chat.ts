import { addMessage, changeMessage, messageAt, shownMessage } from '../../state/messages.ts';
import type { Channel, Json, Message } from '../../state/shapes.ts';
import { directWith } from '../../state/state.ts';
import { type Asked, channelIn, did, judge, type Method, refuse } from './method.ts';

const WRITE = { token: 'bot', scopes: ['chat:write'] } as const;

/** The channel the bot may write into: a channel's id, or a user's for the direct conversation. */
function writable(asked: Asked): Channel {
  const { state, team, args } = asked;
  const user = state.users.get(args.channel);
  const channel =
    user?.team === team.id ? directWith(state, user.id) : channelIn(asked, args.channel);
  if (channel.archived) refuse('is_archived');
  const open = channel.kind === 'public' && has(asked, 'chat:write.public');
  return channel.members.has(team.botUser) || open ? channel : refuse('not_in_channel');
}

const has = ({ state, team }: Asked, scope: string): boolean =>
  state.tokens.get(team.botToken)?.scopes.includes(scope) ?? false;

/** A message of the bot's own that may be changed. */
function own(asked: Asked, cannot: string): Message {
  const channel = channelIn(asked, asked.args.channel);
  const message = messageAt(asked.state, channel.id, asked.args.ts);
  if (!message) refuse('message_not_found');
  return message.user === asked.team.botUser ? message : refuse(cannot);
}

function post(asked: Asked): Json {
  const { state, team, args } = asked;
  const channel = writable(asked);
  judge(asked);
  const thread = args.thread_ts ?? null;
  if (thread && !messageAt(state, channel.id, thread)) refuse('thread_not_found');
  const message = addMessage(
    state,
    { channel: channel.id, team: team.id, user: team.botUser, byBot: true, body: args },
    { thread },
  );
  did(asked, { kind: 'post', channel: channel.id, thread, message });
  return { channel: channel.id, ts: message.ts, message: shownMessage(state, message) };
}

function update(asked: Asked): Json {
  const message = own(asked, 'cant_update_message');
  judge(asked);
  const { state, args } = asked;
  changeMessage(state, message, args);
  did(asked, { kind: 'update', channel: message.channel, thread: message.thread, message });
  const { channel, ts, text } = message;
  return { channel, ts, text, message: shownMessage(state, message) };
}

function remove(asked: Asked): Json {
  const message = own(asked, 'cant_delete_message');
  message.deleted = true;
  did(asked, { kind: 'delete', channel: message.channel, thread: message.thread, message });
  return { channel: message.channel, ts: message.ts };
}

function ephemeral(asked: Asked): Json {
  const { state, team, args } = asked;
  const channel = channelIn(asked, args.channel);
  if (channel.archived) refuse('is_archived');
  if (!channel.members.has(args.user)) refuse('user_not_in_channel');
  if (!channel.members.has(team.botUser)) refuse('not_in_channel');
  judge(asked);
  const message: Message = addMessage(
    state,
    { channel: channel.id, team: team.id, user: team.botUser, byBot: true, body: args },
    { only: args.user, thread: args.thread_ts ?? null },
  );
  const { thread } = message;
  did(asked, { kind: 'ephemeral', channel: channel.id, user: args.user, thread, message });
  return { message_ts: message.ts };
}

/** The `chat.` methods. */
export const CHAT: Readonly<Record<string, Method>> = {
  'chat.postMessage': { ...WRITE, needs: ['channel'], run: post },
  'chat.update': { ...WRITE, needs: ['channel', 'ts'], run: update },
  'chat.delete': { ...WRITE, needs: ['channel', 'ts'], run: remove },
  'chat.postEphemeral': { ...WRITE, needs: ['channel', 'user'], run: ephemeral },
};
