import type { Channel, Guild, Json, Message, User } from './shapes.ts';
import { FLAGS } from './shapes.ts';
import type { World } from './world.ts';

/** Every permission a member needs, as Discord writes it: a decimal bit set in a string. */
export const ALL_PERMISSIONS = ((1n << 50n) - 1n).toString();

/** What everybody may do: view channels, send messages, use application commands. */
export const EVERYONE = ((1n << 10n) | (1n << 11n) | (1n << 31n)).toString();

/** A user as Discord sends it. */
export const userPayload = (user: User): Json => ({
  id: user.id,
  username: user.username,
  global_name: user.global_name,
  discriminator: user.discriminator,
  avatar: user.avatar,
  bot: user.bot,
  public_flags: 0,
});

/** A channel as Discord sends it. */
export const channelPayload = (world: World, channel: Channel): Json =>
  channel.guildId === null
    ? {
        id: channel.id,
        type: channel.type,
        last_message_id: null,
        recipients: channel.recipients.map(userPayload),
        flags: 0,
      }
    : {
        id: channel.id,
        type: channel.type,
        guild_id: channel.guildId,
        name: channel.name,
        position: 0,
        permission_overwrites: overwrites(world, channel),
        topic: null,
        nsfw: false,
        last_message_id: null,
        parent_id: null,
        rate_limit_per_user: 0,
        flags: 0,
      };

const DENIES = {
  view: (1n << 10n).toString(),
  send: (1n << 11n).toString(),
  threads: (1n << 35n).toString(),
  history: (1n << 16n).toString(),
} as const;

const overwrites = (world: World, { lacks }: Channel): Json[] =>
  lacks === null ? [] : [{ id: world.bot.id, type: 1, allow: '0', deny: DENIES[lacks] }];

/** A member as Discord sends it, with or without the user inside. */
export const memberPayload = (user?: User): Json => ({
  ...(user && { user: userPayload(user) }),
  nick: null,
  avatar: null,
  roles: [],
  joined_at: '2024-01-01T00:00:00.000000+00:00',
  premium_since: null,
  deaf: false,
  mute: false,
  flags: 0,
  pending: false,
});

/** A guild as GUILD_CREATE sends it. */
export const guildPayload = (world: World, guild: Guild): Json => ({
  id: guild.id,
  name: guild.name,
  icon: null,
  owner_id: guild.owner.id,
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  roles: [
    {
      id: guild.id,
      name: '@everyone',
      color: 0,
      hoist: false,
      position: 0,
      permissions: EVERYONE,
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  emojis: [],
  features: [],
  mfa_level: 0,
  system_channel_flags: 0,
  premium_tier: 0,
  preferred_locale: 'en-US',
  nsfw_level: 0,
  stickers: [],
  joined_at: '2024-01-01T00:00:00.000000+00:00',
  large: false,
  unavailable: false,
  member_count: guild.members.length,
  voice_states: [],
  members: guild.members.map(memberPayload),
  channels: guild.channels.map((channel) => channelPayload(world, channel)),
  threads: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
});

/** A message as Discord sends it. */
export const messagePayload = (message: Message): Json => ({
  id: message.id,
  channel_id: message.channel_id,
  author: userPayload(message.author),
  content: message.content,
  timestamp: message.timestamp,
  edited_timestamp: message.edited_timestamp,
  tts: false,
  mention_everyone: false,
  mentions: message.mentions.map(userPayload),
  mention_roles: [],
  attachments: [],
  embeds: message.embeds,
  components: message.components,
  pinned: false,
  type: message.interaction ? 20 : message.answers ? 19 : 0,
  flags: message.flags | (message.onlyFor ? FLAGS.ephemeral : 0),
  ...(message.nonce !== null && { nonce: message.nonce }),
  ...(message.interaction && { webhook_id: message.author.id, application_id: message.author.id }),
  ...(message.answers && {
    message_reference: { type: 0, message_id: message.answers, channel_id: message.channel_id },
  }),
});
