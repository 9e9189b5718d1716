import { describe, expect, it } from 'vitest';
import { displayed } from '../../../test/discord/displayed.ts';
import type { Channel, User } from '../../../test/discord/state/shapes.ts';
import { own } from '../../answer/words.ts';
import { type Live, sharedLive } from './bot.fixture.ts';

/** Long enough for an answer that will not come. */
const NOTHING_MS = 300;

describe('talking on Discord', () => {
  const live = sharedLive();
  let people = 0;

  /** Somebody with whom nothing was talked of yet. */
  const somebody = (): User => live.discord.addUser(`reader${++people}`);

  /** What the bot says to words; '' when it says nothing. */
  const told = async (
    user: User,
    channel: Channel,
    text: string,
    saying: Parameters<Live['discord']['say']>[3] = {},
  ): Promise<string> => {
    const { replies } = await live.discord.say(user, channel, text, saying);
    expect(replies.length).toBeLessThanOrEqual(1);
    return displayed(replies[0] ?? null);
  };

  it('answers plain words in a direct message, and goes on from them', async () => {
    const user = somebody();
    const dm = live.discord.dm(user);
    expect(await told(user, dm, 'who is byron?')).toContain('Ada Byron: person');
    expect(await told(user, dm, 'what did she say?')).toContain('We will find out why it sank');
    expect(await told(user, dm, 'how many people?')).toContain('Fourteen people');
    expect(await told(user, dm, 'and people rescued?')).toContain('more than 40 people');
    expect(await told(user, dm, '/who Reed --size 1')).toContain('Jonas Reed: person');
  });

  it('answers a mention under the message, each person on their own thread of thought', async () => {
    const { discord } = live;
    const [one, other] = [somebody(), somebody()];
    const { message, replies } = await discord.say(one, discord.channel, 'who is Byron?', {
      mention: true,
    });
    expect(replies[0]?.answers).toBe(message.id);
    expect(await told(other, discord.channel, 'who is Reed?', { mention: true })).toContain(
      'Jonas Reed',
    );
    expect(await told(one, discord.channel, 'and the quotes?', { mention: true })).toContain(
      'Quotes: Byron',
    );
  });

  it('answers beside a mention where it may not read what was said', async () => {
    const { discord } = live;
    const closed = discord.addChannel(discord.guild, 'closed');
    closed.lacks = 'history';
    await discord.say(somebody(), closed, 'who is Byron?', { mention: true }).catch(() => null);
    await expect
      .poll(() => discord.messagesIn(closed).map(displayed).join())
      .toContain('Ada Byron: person');
  });

  it('says what it can do to a bare mention and to a message without words', async () => {
    const user = somebody();
    expect(await told(user, live.discord.dm(user), ' ')).toContain('/who <name>');
  });

  it('says nothing to what is not for it, to bots and to itself', async () => {
    const { discord } = live;
    const quiet = { waitMs: NOTHING_MS };
    expect(await told(somebody(), discord.channel, 'who is Byron?', quiet)).toBe('');
    const bot = discord.addUser('other-bot', true);
    expect(await told(bot, discord.channel, 'who is Byron?', { ...quiet, mention: true })).toBe('');
    expect(await told(bot, discord.dm(bot), 'who is Byron?', quiet)).toBe('');
    expect(
      await told(discord.world.bot, discord.channel, 'who is Byron?', { ...quiet, mention: true }),
    ).toBe('');
  });

  it('sends what is for the asker alone to them, and tells the channel only that', async () => {
    const { discord } = live;
    const user = somebody();
    const words = await told(user, discord.channel, 'who Byron --private', { mention: true });
    expect(words).toBe(own.sentDirectly);
    await discord.until(() => discord.messagesIn(discord.dm(user)).length > 0);
    expect(discord.messagesIn(discord.dm(user)).map(displayed).join()).toContain(
      'Ada Byron: person',
    );
  });

  it('says so when it may not write to the asker', async () => {
    const { discord } = live;
    const user = somebody();
    discord.world.closed.add(user.id);
    expect(await told(user, discord.channel, 'help', { mention: true })).toBe(own.directClosed);
  });

  it('answers a message that is gone by then', async () => {
    const { discord } = live;
    const user = somebody();
    const saying = discord.say(user, discord.channel, 'who is Byron?', { mention: true });
    const [gone] = discord.messagesIn(discord.channel).filter(({ author }) => author === user);
    discord.world.messages.delete(gone?.id ?? '');
    expect(displayed((await saying).replies[0] ?? null)).toContain('Ada Byron');
  });

  it('answers a message once, however often it is delivered', async () => {
    const user = somebody();
    const dm = live.discord.dm(user);
    expect(await told(user, dm, 'who is Reed?', { times: 3 })).toContain('Jonas Reed');
    expect(live.discord.messagesIn(dm)).toHaveLength(2);
  });

  it('keeps away from a channel it may not write to', async () => {
    const { discord } = live;
    const user = somebody();
    const guild = discord.addGuild('Elsewhere', user);
    const [channel] = guild.channels;
    if (!channel) throw new Error('no channel');
    channel.lacks = 'send';
    const posts = () => discord.requests.filter(({ path }) => path.includes(channel.id)).length;
    await told(user, channel, 'who is Byron?', { mention: true, waitMs: NOTHING_MS });
    expect(posts()).toBe(1);
    await told(user, channel, 'who is Reed?', { mention: true, waitMs: NOTHING_MS });
    expect(posts()).toBe(1);
    expect(live.logged.join('')).toContain('50013');
    expect(live.logged.join('')).not.toContain('Byron');
  });

  it('refuses politely when it is asked too much at once', async () => {
    const { discord } = live;
    const user = somebody();
    const dm = discord.dm(user);
    const said = await Promise.all(Array.from({ length: 32 }, () => discord.say(user, dm, 'help')));
    const words = said.flatMap(({ replies }) => replies.map(displayed)).join();
    expect(words).toContain('That was a lot at once.');
  });
});
