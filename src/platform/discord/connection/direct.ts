import { ChannelType } from 'discord.js';

/** A message as the gateway dispatches it, as far as its channel goes. */
interface Dispatch {
  readonly t?: string | null;
  readonly d?: { readonly guild_id?: string; channel_type?: number } | null;
}

/**
 * Says of a message outside a server that its channel is a direct message, where the gateway does
 * not: discord.js passes over messages of channels whose type it is not told.
 */
export function tellDirect({ t, d }: Dispatch): void {
  if (t === 'MESSAGE_CREATE' && d && d.guild_id === undefined && d.channel_type === undefined)
    d.channel_type = ChannelType.DM;
}
