import { addMessage, changeMessage, messageAt, shownMessage } from '../../state/messages.ts';
import { type Json, type Message, refused } from '../../state/shapes.ts';
import { directWith } from '../../state/state.ts';
import { type Asked, channelIn, did, isRefused, judged, type Method } from './method.ts';

const WRITE = { token: 'bot', scopes: ['chat:write'] } as const;

/** The channel the bot may write into: a channel's id, or a user's for the direct conversation. */
function writable(asked: Asked) {
  const { state, team, args } = asked;
  const user = state.users.get(args.channel);
  const channel =
    user?.team === team.id ? directWith(state, user.id) : channelIn(asked, args.channel);
  if (isRefused(channel)) return channel;
  if (channel.archived) return refused('is_archived');
  const open = channel.kind === 'public' && has(asked, 'chat:write.public');
  return channel.members.has(team.botUser) || open ? channel : refused('not_in_channel');
}

const has = ({ state, team }: Asked, scope: string): boolean =>
  state.tokens.get(team.botToken)?.scopes.includes(scope) ?? false;

/** A message of the bot's own that may be changed. */
function own(asked: Asked, cannot: string) {
  const channel = channelIn(asked, asked.args.channel);
  if (isRefused(channel)) return channel;
  const message = messageAt(asked.state, channel.id, asked.args.ts);
  if (!message) return refused('message_not_found');
  return message.user === asked.team.botUser ? message : refused(cannot);
}

function post(asked: Asked): Json {
  const { state, team, args } = asked;
  const channel = writable(asked);
  if (isRefused(channel)) return channel;
  const wrong = judged(asked);
  if (wrong) return wrong;
  const thread = args.thread_ts ?? null;
  if (thread && !messageAt(state, channel.id, thread)) return refused('thread_not_found');
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
  if (isRefused(message)) return message;
  const wrong = judged(asked);
  if (wrong) return wrong;
  const { state, args } = asked;
  changeMessage(state, message, args);
  did(asked, { kind: 'update', channel: message.channel, thread: message.thread, message });
  const { channel, ts, text } = message;
  return { channel, ts, text, message: shownMessage(state, message) };
}

function remove(asked: Asked): Json {
  const message = own(asked, 'cant_delete_message');
  if (isRefused(message)) return message;
  message.deleted = true;
  did(asked, { kind: 'delete', channel: message.channel, thread: message.thread, message });
  return { channel: message.channel, ts: message.ts };
}

function ephemeral(asked: Asked): Json {
  const { state, team, args } = asked;
  const channel = channelIn(asked, args.channel);
  if (isRefused(channel)) return channel;
  if (channel.archived) return refused('is_archived');
  if (!channel.members.has(args.user)) return refused('user_not_in_channel');
  if (!channel.members.has(team.botUser)) return refused('not_in_channel');
  const wrong = judged(asked);
  if (wrong) return wrong;
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
