/** Where and by whom a command is called in a chat. */
export interface Place {
  readonly platform: 'discord' | 'slack';
  /** Discord's guild or Slack's team; in a direct message on Discord the channel itself. */
  readonly workspace: string;
  readonly channel: string;
  readonly user: string;
  /** Whether it is a direct message with the bot. */
  readonly direct: boolean;
  /** Whether the user may decide what is posted in a channel, this one or another. */
  readonly mayDecide: (channel: string) => Promise<boolean>;
  /** The id of the workspace's channel with a name; null when there is none that is known. */
  readonly channelNamed: (name: string) => Promise<string | null>;
  /** Channels near at hand that posts may go to, as they are typed: #news. */
  readonly channels: () => Promise<readonly string[]>;
  /** The channel of the direct message with the user. */
  readonly directChannel: () => Promise<string>;
  /** The user's IANA time zone; null where the platform does not tell it. */
  readonly zone: () => Promise<string | null>;
}
