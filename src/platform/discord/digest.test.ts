import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { displayed } from '../../../test/discord/displayed.ts';
import type { DiscordServer } from '../../../test/discord/server.ts';
import { type Live, startLive } from './bot.fixture.ts';

describe('digests on Discord', () => {
  let live: Live;
  let discord: DiscordServer;

  beforeAll(async () => {
    live = await startLive();
    await live.connect();
    discord = live.discord;
  });
  afterEach(async () => {
    const { ledger } = live.store;
    for (const { id } of await ledger.list({}, 999)) await ledger.remove(id);
    expect(discord.faults).toEqual([]);
  });
  afterAll(() => live.end());

  const ask = async (line: string, values = {}, user = discord.user, channel = discord.channel) => {
    const { reply } = await discord.slash(user, channel, line, values);
    if (!reply) throw new Error(`${line} is not answered`);
    return { reply, shown: displayed(reply) };
  };
  const only = async () => (await live.store.ledger.list({}, 9))[0] as { readonly id: string };

  it('are made and listed, for the asker alone', async () => {
    const made = await ask('digest create', { when: 'weekdays 8:00', topic: 'ferry' });
    expect(made.shown).toContain('The digest is set up.');
    expect(made.shown).toContain('Times are those of UTC');
    expect(made.reply.onlyFor).toBe(discord.user.id);
    const { id } = await only();
    const { shown } = await ask('digest list');
    expect(shown).toContain(`Digest ${id}: ferry`);
    expect(shown).toContain('weekdays at 8:00 (UTC)');
    expect(await live.store.ledger.find(id)).toMatchObject({
      platform: 'discord',
      workspace: discord.guild.id,
      channel: discord.channel.id,
      maker: discord.user.id,
      mark: 0,
    });
  });
});
