import { shownMessage } from '../state/messages.ts';
import type { Deed, Json, Message } from '../state/shapes.ts';
import { channelOf, type State } from '../state/state.ts';
import { eventParcel } from './exchange.ts';
import type { Parcel } from './wire.ts';

const KINDS = { public: 'channel', private: 'group', im: 'im' } as const;
const SUBSCRIBED = {
  public: 'message.channels',
  private: 'message.groups',
  im: 'message.im',
} as const;

/** Whether the app is told of messages in a channel: subscribed to its kind, and a member. */
export function hearsOf(state: State, channel: string, hears: readonly string[]): boolean {
  const { kind, team, members } = channelOf(state, channel);
  const bot = state.teams.get(team)?.botUser ?? '';
  return hears.includes(SUBSCRIBED[kind]) && members.has(bot);
}

/** The event of a message in a channel. */
export function messageEvent(state: State, message: Message, type = 'message'): Json {
  const { kind } = channelOf(state, message.channel);
  return {
    ...shownMessage(state, message),
    type,
    channel: message.channel,
    event_ts: message.ts,
    ...(type === 'message' ? { channel_type: KINDS[kind] } : {}),
  };
}

/** The event of a message with new words; it names nobody at its top level. */
export const changedEvent = (state: State, message: Message, before: Json): Json => ({
  ...outside(state, message),
  subtype: 'message_changed',
  message: shownMessage(state, message),
  previous_message: before,
});

/** What Slack tells a subscribed app of its own deeds: posts, and what it edits or deletes. */
export function echoOf(state: State, deed: Deed, hears: readonly string[]): Parcel | null {
  const { message, kind } = deed;
  if (!message || message.only !== null || !hearsOf(state, message.channel, hears)) return null;
  const shown = shownMessage(state, message);
  const events: Partial<Record<Deed['kind'], Json>> = {
    post: messageEvent(state, message),
    update: changedEvent(state, message, shown),
    delete: {
      ...outside(state, message),
      subtype: 'message_deleted',
      deleted_ts: message.ts,
      previous_message: shown,
    },
  };
  return events[kind] ? eventParcel(state, message.team, events[kind]) : null;
}

const outside = (state: State, { channel }: Message): Json => ({
  type: 'message',
  hidden: true,
  channel,
  channel_type: KINDS[channelOf(state, channel).kind],
  ts: state.ts(),
});
