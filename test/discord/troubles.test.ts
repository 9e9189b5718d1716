import { type Client, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from './bot/client.ts';
import { type DiscordOptions, type DiscordServer, startDiscord } from './server.ts';

const MINUTE = 60_000;

describe('troubles', () => {
  let discord: DiscordServer;
  let client: Client<true>;
  let ahead = 0;

  const start = async (options: DiscordOptions = {}) => {
    discord = await startDiscord({
      clock: { now: () => Date.now() + ahead },
      patience: { ackMs: 400 },
      ...options,
    });
    client = await connect(discord, {
      onInteraction: async (one) => one.isRepliable() && one.reply('here').catch(() => {}),
    });
    await client.application.commands.set([{ name: 'ping', description: 'Answers' }]);
  };
  const stop = async () => {
    await client.destroy();
    await discord.stop();
  };

  beforeEach(async () => {
    ahead = 0;
    await start();
  });
  afterEach(stop);

  const post = (body: object) =>
    client.rest.post(Routes.channelMessages(discord.channel.id), {
      body: { allowed_mentions: { parse: [] }, ...body },
    });
  const posted = () => discord.messagesIn(discord.channel).map(({ content }) => content);

  it('lose a request before it was seen', async () => {
    discord.play({ kind: 'drop', when: 'before', method: 'POST', path: /messages$/ });
    await expect(post({ content: 'a' })).rejects.toThrow();
    expect(posted()).toEqual([]);
  });

  it('lose the reply of a message that stands, and a nonce finds it again', async () => {
    const body = { content: 'once', nonce: 'digest:1', enforce_nonce: true };
    discord.play({ kind: 'drop', when: 'after', method: 'POST', path: /messages$/ });
    await expect(post(body)).rejects.toThrow();
    expect(posted()).toEqual(['once']);
    await post(body);
    expect(posted()).toEqual(['once']);
    ahead = 6 * MINUTE;
    await post(body);
    expect(posted()).toEqual(['once', 'once']);
  });

  it('limit one route, and discord.js waits', async () => {
    discord.play({ kind: 'limited', retryAfterSeconds: 0.2, scope: 'user', path: /messages$/ });
    await post({ content: 'late' });
    expect(posted()).toEqual(['late']);
    expect(discord.requests.slice(-2).map(({ status }) => status)).toEqual([429, 200]);
  });

  it('limit everything', async () => {
    const waited: boolean[] = [];
    client.rest.on('rateLimited', ({ global }) => waited.push(global));
    discord.play({ kind: 'limited', retryAfterSeconds: 0.2, scope: 'global', path: /messages$/ });
    await post({ content: 'late' });
    expect(waited).toContain(true);
    expect(posted()).toEqual(['late']);
  });

  it('say how many requests are left, and refuse more', async () => {
    await stop();
    await start({ limit: { requests: 2, perMs: 800 } });
    const limits: boolean[] = [];
    client.rest.on('rateLimited', ({ global }) => limits.push(global));
    for (const content of ['1', '2', '3']) await post({ content });
    expect(posted()).toEqual(['1', '2', '3']);
    expect(limits).toEqual([false]);
    expect(discord.requests.every(({ status }) => status !== 429)).toBe(true);
  });

  it('answer 503 a few times, and discord.js tries again', async () => {
    discord.play({ kind: 'status', status: 503, times: 3, path: /messages$/ });
    await post({ content: 'at last' });
    expect(posted()).toEqual(['at last']);
    discord.play({ kind: 'status', status: 502, times: 4, path: /messages$/ });
    await expect(post({ content: 'never' })).rejects.toMatchObject({ status: 502 });
  });

  it('answer late', async () => {
    discord.play({ kind: 'late', ms: 120, path: /messages$/ });
    const before = performance.now();
    await post({ content: 'slow' });
    expect(performance.now() - before).toBeGreaterThanOrEqual(115);
  });

  it.each([
    ['view', 50001],
    ['send', 50013],
  ] as const)('refuse a bot that lacks %s with %i', async (lacks, code) => {
    discord.channel.lacks = lacks;
    await expect(post({ content: 'a' })).rejects.toMatchObject({ code, status: 403 });
  });

  it('refuse to write to a user who takes no messages with 50007', async () => {
    discord.world.closed.add(discord.user.id);
    const user = await client.users.fetch(discord.user.id);
    await expect(user.send('hello')).rejects.toMatchObject({ code: 50007 });
  });

  it('forget an interaction after 3 seconds', async () => {
    client.removeAllListeners('interactionCreate');
    const codes: unknown[] = [];
    client.on('interactionCreate', (one) => {
      ahead = 3500;
      if (one.isRepliable()) void one.reply('too late').catch(({ code }) => codes.push(code));
    });
    await discord.slash(discord.user, discord.channel, 'ping').catch(() => {});
    await discord.until(() => codes.length > 0);
    expect(codes).toEqual([10062]);
  });

  it("forget an interaction's token after 15 minutes", async () => {
    const { token } = await discord.slash(discord.user, discord.channel, 'ping');
    const followUp = () =>
      client.rest.post(Routes.webhook(client.application.id, token), {
        body: { content: 'more', allowed_mentions: { parse: [] } },
        auth: false,
      });
    await followUp();
    ahead = 16 * MINUTE;
    await expect(followUp()).rejects.toMatchObject({ code: 50027, status: 401 });
  });

  it('refuse a body that breaks a rule, and write it down with its page', async () => {
    await expect(post({ content: 'x'.repeat(2001) })).rejects.toMatchObject({ code: 50035 });
    await expect(post({ content: '' })).rejects.toMatchObject({ code: 50006 });
    await expect(post({ content: 'a', allowed_mentions: undefined })).rejects.toMatchObject({
      code: 50035,
    });
    expect(discord.faults.map(({ rule }) => rule)).toContain('content has at most 2000 characters');
    expect(discord.faults[0]).toMatchObject({ at: ['content'], method: 'POST' });
    expect(discord.faults[0]?.page).toMatch(/^https:\/\/docs\.discord\.com\//);
    expect(posted()).toEqual([]);
  });

  it('take no more than 200 new commands a day', async () => {
    const named = (n: number) => ({ name: `c${n}`, description: 'a' });
    const put = (commands: object[]) =>
      client.rest.put(Routes.applicationCommands(client.application.id), { body: commands });
    await put(Array.from({ length: 100 }, (_, n) => named(n)));
    await put(Array.from({ length: 99 }, (_, n) => named(n + 100)));
    await expect(put([named(300)])).rejects.toMatchObject({ code: 30034 });
  });
});
