import { describe, expect, it } from 'vitest';
import { displayed } from '../../../test/discord/displayed.ts';
import type { Exchange } from '../../../test/discord/exchange.ts';
import type { Message } from '../../../test/discord/state/shapes.ts';
import { sharedLive } from './bot.fixture.ts';

describe('buttons on Discord', () => {
  const live = sharedLive();

  const shownBy = ({ reply }: Exchange): Message => {
    if (!reply) throw new Error('there is no reply');
    return reply;
  };
  const who = async (values: Record<string, string | number | boolean> = {}): Promise<Message> => {
    const { user, channel } = live.discord;
    return shownBy(
      await live.discord.slash(user, channel, 'who', { name: 'Byron', size: 2, ...values }),
    );
  };
  const press = (message: Message, button: string) =>
    live.discord.press(live.discord.user, message, button);

  it('go on to the next page until there is none, and leave the first as it was', async () => {
    const first = await who();
    const before = displayed(first);
    const second = shownBy(await press(first, 'More'));
    expect(displayed(first)).toBe(before);
    expect(second.id).not.toBe(first.id);
    let page = second;
    const pages = [before];
    while (displayed(page).includes('[More]')) {
      pages.push(displayed(page));
      page = shownBy(await press(page, 'More'));
    }
    pages.push(displayed(page));
    expect(pages.length).toBeGreaterThan(3);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('list the sources in full, to the one who asks for them', async () => {
    const { ephemeral, reply } = await press(await who(), 'Sources');
    expect(ephemeral).toBe(true);
    expect(displayed(reply)).toContain('Sources: Who: Byron');
    expect(displayed(reply)).toContain('ferry.txt');
  });

  it('show the paragraphs round the claims', async () => {
    const { user, channel } = live.discord;
    const asked = await live.discord.slash(user, channel, 'ask', {
      question: 'when will divers return?',
    });
    const { ephemeral, reply } = await press(shownBy(asked), 'Context');
    expect(ephemeral).toBe(true);
    expect(displayed(reply)).toContain('The ferry had carried cars since 1988.');
  });

  it('show to all what was for one alone, on their word', async () => {
    const hidden = await who({ private: true });
    const shared = await press(hidden, 'Share');
    expect(shared.ephemeral).toBe(false);
    expect(shared.reply?.onlyFor).toBeNull();
    expect(displayed(shared.reply)).toContain('Who: Byron');
    expect(displayed(shared.reply)).not.toContain('[Share]');
  });

  it('stay hidden under what is hidden', async () => {
    const { ephemeral } = await press(await who({ private: true }), 'More');
    expect(ephemeral).toBe(true);
  });

  it('work after a restart, and for anybody who sees them', async () => {
    const long = `Byron ${'and the ferry of Port Sander '.repeat(12)}`.trim();
    const { user, channel } = live.discord;
    const asked = await live.discord.slash(user, channel, 'ask', { question: long });
    await live.restart();
    const other = live.discord.addUser('grace');
    const { reply } = await live.discord.press(other, shownBy(asked), 'Sources');
    expect(displayed(reply)).toContain('Hill Times');
  });

  it('are answered once when they are delivered twice', async () => {
    const { user } = live.discord;
    const { followups, refused } = await live.discord.press(user, await who(), 'More', {
      times: 2,
    });
    expect([followups, refused]).toEqual([[], []]);
  });
});
