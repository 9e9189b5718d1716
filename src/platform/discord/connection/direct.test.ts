import { ChannelType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { tellDirect } from './direct.ts';

const told = (t: string, d: { guild_id?: string; channel_type?: number }) => {
  tellDirect({ t, d });
  return d.channel_type;
};

describe('a message whose channel has no type', () => {
  it('is a direct message outside a server, and left alone anywhere else', () => {
    expect(told('MESSAGE_CREATE', {})).toBe(ChannelType.DM);
    expect(told('MESSAGE_CREATE', { guild_id: '1' })).toBeUndefined();
    expect(told('MESSAGE_CREATE', { channel_type: 3 })).toBe(3);
    expect(told('MESSAGE_UPDATE', {})).toBeUndefined();
    expect(() => tellDirect({ t: 'RESUMED', d: null })).not.toThrow();
  });
});
