import { describe, expect, it } from 'vitest';
import { displayed } from '../../../test/discord/displayed.ts';
import type { Message } from '../../../test/discord/state/shapes.ts';
import { own } from '../../answer/words.ts';
import { sharedLive } from './bot.fixture.ts';

describe('commands on Discord', () => {
  const live = sharedLive();

  const slash = (name: string, values: Record<string, string | number | boolean> = {}) =>
    live.discord.slash(live.discord.user, live.discord.channel, name, values);

  it('are acknowledged before there is an answer, and answered to all', async () => {
    const { ack, ephemeral, reply } = await slash('who', { name: 'Byron' });
    expect([ack, ephemeral]).toEqual(['deferred', false]);
    expect(displayed(reply)).toContain('Ada Byron: person');
  });

  it('answer a number that is no text, and a flag', async () => {
    const { reply, ephemeral } = await slash('who', { name: 'Byron', size: 1, private: true });
    expect(ephemeral).toBe(true);
    expect(reply?.onlyFor).toBe(live.discord.user.id);
    expect(displayed(reply)).toContain('Who: Byron');
  });

  it('show help to the asker alone, and a refusal too', async () => {
    expect((await slash('help')).ephemeral).toBe(true);
    const { ephemeral, reply } = await slash('who', { name: 'Byron', since: 'no day at all' });
    expect(ephemeral).toBe(true);
    expect(displayed(reply)).toContain('no day at all');
  });

  it('hide nothing in a direct message, where nobody reads along', async () => {
    const { user } = live.discord;
    const asked = { name: 'Byron', private: true };
    const { ephemeral } = await live.discord.slash(user, live.discord.dm(user), 'who', asked);
    expect(ephemeral).toBe(false);
  });

  it('work where only a user has installed the bot', async () => {
    const { discord } = live;
    const place = discord.privateChannel([discord.user, discord.addUser('grace')]);
    const { reply } = await discord.slash(discord.user, place, 'who', { name: 'Byron' });
    expect(displayed(reply)).toContain('Ada Byron: person');
  });

  it('say what was searched when nothing is found', async () => {
    const { reply } = await slash('who', { name: 'Zzyx' });
    expect(displayed(reply)).toContain(own.nothing);
    expect(displayed(reply)).toContain('3 articles');
  });

  it('say that something went wrong when the news cannot be asked, and write it down without the words', async () => {
    const { desk } = live.house;
    const { searched } = desk;
    Object.assign(desk, { searched: () => Promise.reject(new Error('the disk is gone')) });
    try {
      const { reply } = await slash('who', { name: 'Quux' });
      expect(displayed(reply)).toBe(own.broken);
    } finally {
      Object.assign(desk, { searched });
    }
    expect(live.logged.join('')).not.toContain('Quux');
  });

  it('say that something went wrong when a button cannot be kept', async () => {
    const keep = live.store.keep;
    live.store.keep = () => Promise.reject(new Error('the disk is full'));
    try {
      const question = `why did the ferry ${'Elm of Port Sander '.repeat(10)}sink`;
      expect(displayed((await slash('ask', { question })).reply)).toBe(own.broken);
    } finally {
      live.store.keep = keep;
    }
  });

  describe('half typed', () => {
    const typed = (name: string, option: string, value: string) =>
      live.discord.autocomplete(
        live.discord.user,
        live.discord.channel,
        name,
        { [option]: value },
        option,
      );

    it('are completed to names of the corpus', async () => {
      const { ack, choices } = await typed('who', 'name', 'Ada');
      expect(ack).toBe('choices');
      expect(choices).toContainEqual({ name: 'Ada Byron', value: 'Ada Byron' });
    });

    it('are completed to outlets', async () => {
      const { choices } = await typed('compare', 'a', 'bay');
      expect(choices?.map(({ value }) => value)).toContain('Bay Post');
    });

    it('are completed to nothing when names cannot be looked up', async () => {
      const { suggest } = live.house.desk;
      live.house.desk.suggest = () => Promise.reject(new Error('the disk is gone'));
      try {
        const { ack, choices } = await typed('who', 'name', 'Ada');
        expect([ack, choices]).toEqual(['choices', []]);
      } finally {
        live.house.desk.suggest = suggest;
      }
    });

    it('take any characters', async () => {
      const { choices } = await typed('who', 'name', '@everyone "*" \u202E%_');
      expect(choices).toEqual([]);
    });
  });

  describe('of a message', () => {
    const said = async (text: string): Promise<Message> =>
      (await live.discord.say(live.discord.user, live.discord.channel, text, { waitMs: 0 }))
        .message;
    const briefed = async (text: string) =>
      live.discord.messageCommand(live.discord.user, await said(text), 'Brief this');

    it('brief its link', async () => {
      const { ephemeral, reply } = await briefed('look (https://hill.example/news/ferry_sinks)!');
      expect(ephemeral).toBe(true);
      expect(displayed(reply)).toContain('The ferry Elm sank');
      expect(displayed(reply)).not.toContain('Fourteen');
    });

    it('brief its words', async () => {
      const { reply } = await briefed('the ferry Elm');
      expect(displayed(reply)).toContain('The ferry Elm sank');
    });

    it('brief an answer of the bot by the first source it links', async () => {
      const { reply } = await slash('ask', { question: 'when will divers return?' });
      if (!reply) throw new Error('there is no reply');
      const again = await live.discord.messageCommand(live.discord.user, reply, 'Brief this');
      expect(displayed(again.reply)).toContain('The ferry Elm sank');
    });

    it('say so when they know nothing of it', async () => {
      expect(displayed((await briefed('zebra quilts')).reply)).toContain(own.nothing);
      expect(displayed((await briefed(' ')).reply)).toContain('has no words');
    });
  });
});
