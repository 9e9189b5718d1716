import type { Place } from '../../place.ts';

/** A channel of a server in which Ada may decide about all, but for what a test says of it. */
export const placeOf = (terms: Partial<Place> = {}): Place => ({
  platform: 'discord',
  workspace: 'guild',
  channel: 'general',
  user: 'ada',
  direct: false,
  mayDecide: async () => true,
  channelNamed: async (name) => (name === 'news' ? 'news' : null),
  channels: async () => ['#news'],
  directChannel: async () => 'ada-direct',
  zone: async () => null,
  ...terms,
});
