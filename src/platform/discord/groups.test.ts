import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayed } from '../../../test/discord/displayed.ts';
import { openChat } from '../../chat/open.ts';
import { discordMedium } from '../../render/discord/render.ts';
import { type Live, startLive } from './bot.fixture.ts';

describe('commands of a group on Discord', () => {
  let live: Live;

  beforeAll(async () => {
    live = await startLive();
    const renamed = ['who', 'quotes'].flatMap((name) =>
      live.house.commands
        .filter((one) => one.name === name)
        .map((one) => ({ ...one, name: `tell ${name}` })),
    );
    const commands = [...live.house.commands, ...renamed];
    await live.connect({ chat: openChat({ ...live.house, commands }, live.store, discordMedium) });
  });
  afterAll(() => live.end());

  it('are asked by both their words, completed and gone on from', async () => {
    const { discord } = live;
    const { user, channel } = discord;
    const { reply } = await discord.slash(user, channel, 'tell quotes', { name: 'Ada Byron' });
    expect(displayed(reply)).toContain('Quotes: Ada Byron');
    const typed = await discord.autocomplete(user, channel, 'tell who', { name: 'Ada' }, 'name');
    expect(typed.choices?.map(({ value }) => value)).toContain('Ada Byron');
    if (!reply) throw new Error('there is no reply');
    const pressed = await discord.press(user, reply, 'Sources');
    expect(displayed(pressed.reply)).toContain('Sources: Quotes: Ada Byron');
    expect(discord.faults).toEqual([]);
  });
});
