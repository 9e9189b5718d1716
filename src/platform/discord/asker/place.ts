import {
  ChannelType,
  type Client,
  type Guild,
  type GuildBasedChannel,
  GuildMember,
  type Interaction,
  InteractionContextType,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import type { Place } from '../../../place.ts';
import { codeOf } from '../calls/faults.ts';
import type { Requests } from '../calls/requests.ts';

/** Who does something, and where. */
export interface Caller {
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  /** Whether it is a direct message with the bot. */
  readonly direct: boolean;
  /** What the user may do in the channel, where Discord said so. */
  readonly permissions: Readonly<PermissionsBitField> | null;
}

const BOT_DM = InteractionContextType.BotDM;

/** Who made an interaction, and where. */
export function callerOf({
  user,
  channelId,
  guildId,
  context,
  memberPermissions,
}: Interaction): Caller {
  const direct = guildId === null && (context ?? BOT_DM) === BOT_DM;
  const permissions = memberPermissions ?? null;
  return { userId: user.id, channelId: channelId ?? user.id, guildId, direct, permissions };
}

/** Kinds of channels that take messages of a bot. */
const WRITABLE: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

const { ManageChannels, ViewChannel } = PermissionFlagsBits;

/** Where somebody asks, and what they may decide there: whoever may manage a channel of this server. */
export function placeOf(
  client: Client,
  requests: Pick<Requests, 'directChannel'>,
  { userId, channelId, guildId, direct, permissions }: Caller,
): Place {
  const guild = guildId === null ? undefined : client.guilds.cache.get(guildId);
  return {
    platform: 'discord',
    workspace: guildId ?? channelId,
    channel: channelId,
    user: userId,
    direct,
    mayDecide: async (channel) => {
      if (!guild) return false;
      if (channel === channelId && permissions) return permissions.has(ManageChannels);
      return mayManage(guild, channel, userId);
    },
    channelNamed: async (name) => {
      const wanted = name.toLowerCase();
      return writable(guild).find((one) => one.name.toLowerCase() === wanted)?.id ?? null;
    },
    channels: async () => {
      const member = guild && (await memberOf(guild, userId));
      const seen = writable(guild).filter(
        (one) => member && one.permissionsFor(member).has([ViewChannel, ManageChannels]),
      );
      return seen.map(({ name }) => `#${name}`);
    },
    directChannel: () => requests.directChannel(userId),
    zone: async () => null,
  };
}

const writable = (guild: Guild | undefined): GuildBasedChannel[] =>
  [...(guild?.channels.cache.values() ?? [])].filter(({ type }) => WRITABLE.has(type));

async function mayManage(guild: Guild, channelId: string, userId: string): Promise<boolean> {
  const channel =
    guild.channels.cache.get(channelId) ?? (await known(guild.channels.fetch(channelId)));
  if (!channel || !WRITABLE.has(channel.type)) return false;
  const member = await memberOf(guild, userId);
  return member?.permissionsIn(channel).has([ViewChannel, ManageChannels]) ?? false;
}

async function memberOf(guild: Guild, userId: string): Promise<GuildMember | null> {
  const member = await known(guild.members.fetch({ user: userId, force: true }));
  return member instanceof GuildMember ? member : null;
}

/** What Discord gives; null for what it does not know or does not let the bot see. */
const known = <T>(found: Promise<T>): Promise<T | null> =>
  found.catch((fault: unknown) => {
    if (codeOf(fault) === null) throw fault;
    return null;
  });
