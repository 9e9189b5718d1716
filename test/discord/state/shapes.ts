/** The shapes Discord sends and takes, as far as this server keeps them. Ids are snowflakes as strings. */
export type Id = string;

/** Any JSON object of a request or an event. */
export type Json = Record<string, unknown>;

/** A person or a bot. */
export interface User {
  readonly id: Id;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: string | null;
  readonly bot: boolean;
}

/**
 * 0 a guild's text channel, 1 a direct message with the bot, 3 a private channel the bot is not in,
 * 11 a thread.
 */
type ChannelType = 0 | 1 | 3 | 11;

/** A channel, a thread or a direct message. */
export interface Channel {
  readonly id: Id;
  readonly type: ChannelType;
  readonly guildId: Id | null;
  readonly name: string;
  /** Who is in a direct message or private channel, without the bot. */
  readonly recipients: readonly User[];
  /**
   * What the bot lacks here: `view` is refused with 50001, `send` and `threads` (to make one) with 50013,
   * without `history` a reply with 160002.
   */
  lacks: 'view' | 'send' | 'threads' | 'history' | null;
}

/** A server of people, with its channels. */
export interface Guild {
  readonly id: Id;
  readonly name: string;
  readonly owner: User;
  readonly members: User[];
  readonly channels: Channel[];
}

/** A message as it stands now. */
export interface Message {
  readonly id: Id;
  readonly channel_id: Id;
  readonly author: User;
  readonly timestamp: string;
  edited_timestamp: string | null;
  content: string;
  embeds: readonly Json[];
  components: readonly Json[];
  flags: number;
  readonly mentions: readonly User[];
  readonly nonce: string | number | null;
  /** The message this one answers, if any. */
  readonly answers: Id | null;
  /** The only user who sees it, if it is private. */
  readonly onlyFor: Id | null;
  /** The interaction it came from, if any. */
  readonly interaction: Id | null;
  /** How it stood before each edit, oldest first. */
  readonly earlier: Pick<Message, 'content' | 'embeds' | 'components' | 'flags'>[];
}

/** A command as the bot registered it, with what Discord adds. */
export interface Command extends Json {
  readonly id: Id;
  readonly type: 1 | 2 | 3;
  readonly name: string;
  readonly options?: readonly Option[];
}

/** An option of a command, or one of its subcommands. */
export interface Option extends Json {
  readonly type: number;
  readonly name: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly options?: readonly Option[];
}

/** A choice that completes an option. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** Message flags: https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const FLAGS = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  silent: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/**
 * Gateway intents; the last three need approval:
 * https://docs.discord.com/developers/events/gateway#gateway-intents
 */
export const INTENTS = {
  guilds: 1 << 0,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  messageContent: 1 << 15,
} as const;

/** The intents that close the connection with 4014 unless the application was granted them. */
export const PRIVILEGED = INTENTS.guildMembers | INTENTS.guildPresences | INTENTS.messageContent;
