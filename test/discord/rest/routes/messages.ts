import { objectsOf } from '../../judging/rules/checks.ts';
import type { Kind, Subject } from '../../judging/rules/rule.ts';
import { memberPayload, messagePayload } from '../../state/payloads.ts';
import { type Channel, FLAGS, INTENTS, type Json, type Message } from '../../state/shapes.ts';
import { addMessage, type World } from '../../state/world.ts';
import { refuse } from '../refusals.ts';
import { type Call, type House, NO_CONTENT, type Route } from './route.ts';

/** A channel the bot may see, and send to when it wants to. */
export function channelFor({ world }: House, { params }: Call, wants: 'view' | 'send'): Channel {
  const channel = world.channels.get(params.channel ?? '') ?? refuse('unknownChannel');
  if (channel.lacks === 'view' || channel.type === 3) refuse('missingAccess');
  if (wants === 'send' && channel.lacks === 'send') refuse('missingPermissions');
  const [recipient] = channel.recipients;
  if (wants === 'send' && recipient && world.closed.has(recipient.id)) refuse('closedUser');
  return channel;
}

/** A message of a channel that the bot can see: a private answer is not among them. */
export function messageOf(house: House, call: Call): Message {
  const channel = channelFor(house, call, 'view');
  const message = house.world.messages.get(call.params.message ?? '');
  return message?.channel_id === channel.id && message.onlyFor === null
    ? message
    : refuse('unknownMessage');
}

/** The parts of a body that make a message. */
export function partsOf(body: Json): Partial<Message> {
  const parts: Partial<Message> = {};
  if (body.content !== undefined) parts.content = String(body.content ?? '');
  if (body.embeds !== undefined) parts.embeds = objectsOf(body.embeds);
  if (body.components !== undefined) parts.components = objectsOf(body.components);
  return parts;
}

/** What a body's change makes of a message; flags can only be added to, but for suppressing embeds. */
export const changeOf = (message: Message, body: Json): Partial<Message> => ({
  ...partsOf(body),
  flags: (message.flags & ~(FLAGS.loading | FLAGS.suppressEmbeds)) | (Number(body.flags) || 0),
});

/** Tells the gateway about a message, as it would reach the bot. */
export function announce(house: House, t: string, message: Message, times = 1): void {
  if (message.onlyFor !== null) return;
  const { world, gateway } = house;
  const channel = world.channels.get(message.channel_id);
  const guildId = channel?.guildId ?? null;
  const place = guildId === null ? {} : { guild_id: guildId, member: memberPayload() };
  const event = { ...messagePayload(message), channel_type: channel?.type, ...place };
  const intents = guildId === null ? INTENTS.directMessages : INTENTS.guildMessages;
  gateway.dispatch(
    t,
    hidden(world, message, guildId) ? bare(event) : event,
    { guildId, intents },
    times,
  );
}

/** Without the message content intent words come only from direct messages, mentions and itself. */
const hidden = (world: World, message: Message, guildId: string | null): boolean =>
  guildId !== null &&
  message.author.id !== world.bot.id &&
  !message.mentions.some(({ id }) => id === world.bot.id);

const bare = (event: Json): Json => ({
  ...event,
  content: '',
  embeds: [],
  components: [],
  attachments: [],
});

/** A message as it is fetched: its nonce is gone, as discord.js says of `Message#nonce`. */
const fetched = (message: Message): Json => messagePayload({ ...message, nonce: null });

/** Messages of a channel as a page of them is asked for, newest first. */
function pageOf({ world }: House, { id }: Channel, query: URLSearchParams): readonly Message[] {
  const most = Math.min(100, Number(query.get('limit') ?? 50));
  const after = query.get('after');
  const all = [...world.messages.values()].filter(
    ({ channel_id, onlyFor, id: one }) =>
      channel_id === id && onlyFor === null && (after === null || BigInt(one) > BigInt(after)),
  );
  return (after === null ? all.slice(-most) : all.slice(0, most)).reverse();
}

/** A message the bot sent a few minutes ago with the same nonce. */
const sameNonce = ({ world, nonceMs }: House, channel: Channel, { nonce, enforce_nonce }: Json) =>
  enforce_nonce
    ? [...world.messages.values()].find(
        (message) =>
          message.nonce === nonce &&
          message.channel_id === channel.id &&
          message.author.id === world.bot.id &&
          world.clock.now() - Date.parse(message.timestamp) < nonceMs,
      )
    : undefined;

const subject = (kind: Kind, value: Json, before: Message | null): readonly Subject[] => [
  { kind, value, at: [], before },
];

/** Messages in channels and direct messages. */
export const MESSAGE_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/:channel/messages',
    schema: () => 'MessageCreateRequest',
    subjects: (_house, { body }) => subject('message', body, null),
    answer: (house, call) => {
      const { world } = house;
      const { body } = call;
      const channel = channelFor(house, call, 'send');
      const known = sameNonce(house, channel, body);
      if (known) return { status: 200, body: messagePayload(known) };
      const message = addMessage(world, {
        ...partsOf(body),
        channel_id: channel.id,
        author: world.bot,
        flags: Number(body.flags) || 0,
        nonce: (body.nonce as string | number | undefined) ?? null,
        answers: answered(house, channel, body),
      });
      announce(house, 'MESSAGE_CREATE', message);
      return { status: 200, body: messagePayload(message) };
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel/messages',
    answer: (house, call) => {
      const channel = channelFor(house, call, 'view');
      return { status: 200, body: pageOf(house, channel, call.query).map(fetched) };
    },
  },
  {
    method: 'POST',
    path: '/channels/:channel/typing',
    answer: (house, call) => {
      channelFor(house, call, 'send');
      return NO_CONTENT;
    },
  },
];

function answered(
  house: House,
  channel: Channel,
  { message_reference: reference }: Json,
): string | null {
  if (!reference) return null;
  if (channel.lacks === 'history') refuse('noHistory');
  const { message_id: id, fail_if_not_exists: must } = reference as Json;
  const known = house.world.messages.get(String(id))?.channel_id === channel.id;
  return known ? String(id) : must === false ? null : refuse('unknownMessage');
}
