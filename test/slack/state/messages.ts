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
    ...(message.thread ? threadPart(state, message.channel, message.thread) : {}),
    ...(replies.length ? { thread_ts: message.ts, reply_count: replies.length } : {}),
    ...(message.blocks.length ? { blocks: message.blocks } : {}),
    ...(message.metadata ? { metadata: message.metadata } : {}),
    ...(message.edited ? { edited: { user: message.user, ts: `${message.ts}` } } : {}),
  };
}

const threadPart = (state: State, channel: string, thread_ts: string): Json => ({
  thread_ts,
  parent_user_id: messageAt(state, channel, thread_ts)?.user,
});

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
  blocks.map((block) => spelledOut({ ...block, block_id: block.block_id ?? state.id('b') }));

/** What Slack writes into text objects that leave it open. */
const OPEN: Readonly<Record<string, Json>> = {
  plain_text: { emoji: true },
  mrkdwn: { verbatim: false },
};

/** Text objects with all their fields, however deep they stand. */
export function spelledOut(thing: Json): Json {
  if (Array.isArray(thing)) return thing.map(spelledOut);
  if (thing === null || typeof thing !== 'object') return thing;
  const inner = Object.entries(thing).map(([name, value]) => [name, spelledOut(value)]);
  return { ...OPEN[thing.type], ...Object.fromEntries(inner) };
}
