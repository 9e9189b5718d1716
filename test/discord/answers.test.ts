import type { Client } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, COMMANDS } from './bot/bot.ts';
import { connect } from './bot/client.ts';
import { type DiscordServer, startDiscord } from './server.ts';

describe('what comes back from the real discord.js', () => {
  let discord: DiscordServer;
  let client: Client<true>;

  beforeAll(async () => {
    discord = await startDiscord();
    client = await connect(discord, {
      onInteraction: answer,
      onMessage: (message) => message.reply(`You said ${message.content}`),
    });
    await client.application.commands.set(COMMANDS);
  });

  afterAll(async () => {
    await client.destroy();
    await discord.stop();
  });

  it('shows a deferred answer, its edit and what follows', async () => {
    const exchange = await discord.slash(discord.user, discord.channel, 'who', { name: 'Mara' });
    expect(exchange).toMatchObject({ ack: 'deferred', ephemeral: false, refused: [] });
    expect(exchange.reply?.content).toBe('It is Mara.');
    expect(exchange.followups.map(({ content }) => content)).toEqual(['And more.']);
    expect(exchange.ackMs).toBeLessThan(exchange.doneMs ?? 0);
    expect(discord.faults).toEqual([]);
  });

  it('keeps a private answer from everybody else', async () => {
    const asked = { name: 'Mara', private: true };
    const { ephemeral, reply } = await discord.slash(discord.user, discord.channel, 'who', asked);
    expect(ephemeral).toBe(true);
    expect(reply?.onlyFor).toBe(discord.user.id);
    const other = discord.addUser('brontë');
    if (!reply) throw new Error('no reply');
    await expect(discord.press(other, reply, 'More')).rejects.toThrow('does not see');
  });

  it('presses a button by its label and shows the message as it changed', async () => {
    const { reply } = await discord.slash(discord.user, discord.channel, 'who', { name: 'Mara' });
    if (!reply) throw new Error('no reply');
    const pressed = await discord.press(discord.user, reply, 'More');
    expect(pressed).toMatchObject({ ack: 'update', refused: [] });
    expect(reply).toMatchObject({ content: 'more of it', components: [] });
    await expect(discord.press(discord.user, reply, 'More')).rejects.toThrow('no button');
  });

  it('gives the choices of autocomplete', async () => {
    const { ack, choices } = await discord.autocomplete(
      discord.user,
      discord.channel,
      'who',
      { name: 'Ma' },
      'name',
    );
    expect(ack).toBe('choices');
    expect(choices).toEqual([{ name: 'Ma!', value: 'suggested' }]);
  });

  it('chooses from a menu and shows the message as it changed', async () => {
    const { reply } = await discord.slash(discord.user, discord.channel, 'pick');
    if (!reply) throw new Error('no reply');
    const { ack } = await discord.choose(discord.user, reply, 'pick', ['b']);
    expect(ack).toBe('deferred update');
    expect(reply).toMatchObject({ content: 'b', components: [] });
    await expect(discord.choose(discord.user, reply, 'pick', ['c'])).rejects.toThrow('no menu');
  });

  it('takes five followups where only the user installed the application', async () => {
    const room = discord.privateChannel([discord.user]);
    const { followups, refused } = await discord.slash(discord.user, room, 'pick');
    expect(followups.at(-1)?.content).toBe('Pick one. 5');
    expect(refused).toEqual([40094]);
  });

  it('answers many at once, each to its own asker', async () => {
    const people = Array.from({ length: 20 }, (_, n) => discord.addUser(`reader${n}`));
    const answers = await Promise.all(
      people.map((user) => discord.slash(user, discord.channel, 'who', { name: user.username })),
    );
    expect(answers.map(({ reply }) => reply?.content)).toEqual(
      people.map(({ username }) => `It is ${username}.`),
    );
    expect(discord.faults).toEqual([]);
  });

  it('opens a modal and takes what is filled in', async () => {
    const opened = await discord.slash(discord.user, discord.channel, 'ask');
    expect(opened.ack).toBe('modal');
    const { reply } = await discord.submitModal(opened, { question: 'How many?' });
    expect(reply?.content).toBe('How many?');
  });

  it('hands a message to a command of its menu', async () => {
    const { message } = await discord.say(discord.user, discord.channel, 'some words', {
      mention: true,
    });
    const { reply } = await discord.messageCommand(discord.user, message, 'Brief this');
    expect(reply?.content).toBe(`Brief of <@${discord.world.bot.id}> some words`);
  });

  it('hears direct messages and mentions, and replies to them', async () => {
    const dm = await discord.say(discord.user, discord.dm(discord.user), 'hello');
    expect(dm.replies.map(({ content }) => content)).toEqual(['You said hello']);
    const mentioned = await discord.say(discord.user, discord.channel, 'hello', { mention: true });
    expect(mentioned.replies).toHaveLength(1);
  });

  it('keeps the words of a guild from a bot without the intent for them', async () => {
    const { replies } = await discord.say(discord.user, discord.channel, 'a secret');
    expect(replies.map(({ content }) => content)).toEqual(['You said ']);
  });

  it('offers commands by subcommand, place and permission only', async () => {
    const { user, channel } = discord;
    const made = await discord.slash(user, channel, 'digest create', { topic: 'rain' });
    expect(made.reply?.content).toBe('About rain');
    const member = discord.addUser('cem');
    await expect(discord.slash(member, channel, 'digest create')).rejects.toThrow('this member');
    await expect(discord.slash(user, discord.dm(user), 'digest create')).rejects.toThrow('kind');
    await expect(discord.slash(user, channel, 'digest')).rejects.toThrow('subcommand');
    await expect(discord.slash(user, channel, 'who')).rejects.toThrow('name');
    await expect(discord.slash(user, channel, 'whom')).rejects.toThrow('no command');
  });

  it('reaches a private channel through the user who installed the application', async () => {
    const room = discord.privateChannel([discord.user, discord.addUser('dia')]);
    const exchange = await discord.slash(discord.user, room, 'who', { name: 'Mara' });
    expect(exchange.userInstall).toBe(true);
    expect(exchange.reply?.content).toBe('It is Mara.');
    const sent = client.rest.post(`/channels/${room.id}/messages`, {
      body: { content: 'x', allowed_mentions: { parse: [] } },
    });
    await expect(sent).rejects.toMatchObject({ code: 50001 });
  });

  it('gives registered commands back without what is false by default', async () => {
    const fetched = await client.rest.get(`/applications/${client.application.id}/commands`);
    expect(fetched).toMatchObject([
      { name: 'who', options: [{ name: 'name', required: true }, { name: 'private' }] },
      { name: 'digest', contexts: [0], default_member_permissions: '32' },
      { name: 'ask' },
      { name: 'pick' },
      { name: 'Brief this', type: 3 },
    ]);
    expect(JSON.stringify(fetched)).not.toContain('"required":false');
    expect(discord.faults).toEqual([]);
  });
});
