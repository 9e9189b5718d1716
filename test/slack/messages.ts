import type { Json, Message, Team } from './shapes.ts';
import type { State } from './state.ts';

/** Puts a message into the memory; blocks get ids, as Slack gives them. */
export function addMessage(
  state: State,
  message: Pick<Message, 'channel' | 'team' | 'user'> & { body: Json; byBot: boolean },
  { only = null, thread = null }: { only?: string | null; thread?: string | null } = {},
): Message {
  const { body, ...of } = message;
  const made: Message = {
    ...of,
    ts: state.ts(),
    only,
    thread,
    text: body.text ?? '',
    blocks: withIds(state, body.blocks ?? []),
    metadata: body.metadata ?? null,
    mrkdwn: body.mrkdwn !== false,
    edited: 0,
    deleted: false,
  };
  state.messages.push(made);
  return made;
}

/** Writes new words over a message; what is not given stays, as `chat.update` has it. */
export function changeMessage(state: State, message: Message, body: Json): void {
  if (body.text !== undefined || body.blocks !== undefined) {
    message.text = body.text ?? '';
    message.blocks = withIds(state, body.blocks ?? []);
  }
  if (body.metadata !== undefined) message.metadata = body.metadata;
  message.edited += 1;
}

/** The standing message with a timestamp that everybody sees. */
export const messageAt = (state: State, channel: string, ts: string): Message | undefined =>
  state.messages.find(
    (one) => one.channel === channel && one.ts === ts && one.only === null && !one.deleted,
  );

/** A message as the Web API and payloads show it. */
export function shownMessage(state: State, message: Message): Json {
  const team = state.teams.get(message.team);
  const replies = state.messages.filter(
    (one) =>
      one.channel === message.channel && one.thread === message.ts && !one.deleted && !one.only,
  );
  return {
    type: 'message',
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: message.team,
    ...(message.byBot && team ? botPart(state, team) : { client_msg_id: `local-${message.ts}` }),
    ...(message.thread ? { thread_ts: message.thread } : {}),
    ...(replies.length ? { thread_ts: message.ts, reply_count: replies.length } : {}),
    ...(message.blocks.length ? { blocks: message.blocks } : {}),
    ...(message.metadata ? { metadata: message.metadata } : {}),
    ...(message.edited ? { edited: { user: message.user, ts: `${message.ts}` } } : {}),
  };
}

const botPart = (state: State, team: Team): Json => ({
  bot_id: team.botId,
  app_id: state.appId,
  bot_profile: {
    id: team.botId,
    deleted: false,
    name: 'Verbatim',
    updated: 1_700_000_000,
    app_id: state.appId,
    team_id: team.id,
  },
});

/** Blocks with an id each, as Slack stores them. */
export const withIds = (state: State, blocks: readonly Json[]): readonly Json[] =>
  blocks.map((block) => ({ ...block, block_id: block.block_id ?? state.id('b') }));
