import type { Asker } from '../../chat/chat.ts';

/** Where and by whom something was done. */
interface Doing {
  readonly userId: string;
  readonly channelId: string;
  /** Whether it is a direct message with the bot. */
  readonly direct: boolean;
}

/** Who asks, by keys that no other platform has; a thread is a channel of its own. */
export const askerOf = ({ userId, channelId, direct }: Doing): Asker => ({
  user: `discord:${userId}`,
  channel: `discord:${channelId}`,
  conversation: direct ? `discord:${channelId}` : `discord:${channelId}:${userId}`,
  alone: direct,
  place: null,
});
