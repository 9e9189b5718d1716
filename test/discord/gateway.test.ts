import { ActivityType, type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { connect, newClient } from './bot/client.ts';
import { type DiscordOptions, type DiscordServer, startDiscord } from './server.ts';
import { INTENTS } from './state/shapes.ts';

/** No wait between two identifies: what is tested here is not discord.js's own throttle. */
const AT_ONCE = {
  ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
};

describe('the gateway', () => {
  const open: { discord: DiscordServer; client: Client }[] = [];

  afterEach(async () => {
    for (const { discord, client } of open.splice(0)) {
      await client.destroy();
      await discord.stop();
    }
  });

  async function started(options: DiscordOptions = {}) {
    const discord = await startDiscord(options);
    const heard: string[] = [];
    const refused: number[] = [];
    const client = await connect(
      discord,
      {
        onMessage: async ({ content }) => heard.push(content),
        onInteraction: async (one) =>
          one.isRepliable() && one.reply('here').catch(({ code }) => refused.push(code)),
      },
      AT_ONCE,
    );
    await client.application.commands.set([{ name: 'ping', description: 'Answers' }]);
    open.push({ discord, client });
    const say = (text: string) =>
      discord.say(discord.user, discord.dm(discord.user), text, { waitMs: 0 });
    return { discord, client, heard, refused, say };
  }

  it('closes with 4004 on a token it does not know', async () => {
    const discord = await startDiscord();
    const client = newClient(discord, {}, AT_ONCE);
    open.push({ discord, client });
    await expect(client.login('another.token')).rejects.toMatchObject({ code: 'TokenInvalid' });
    expect(discord.requests).toMatchObject([{ path: '/gateway/bot', status: 401 }]);
  });

  it('closes with 4014 when a privileged intent was not granted', async () => {
    const discord = await startDiscord();
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];
    const client = newClient(discord, {}, { ...AT_ONCE, intents });
    open.push({ discord, client });
    const failed = new Promise((go) => client.once(Events.ShardDisconnect, ({ code }) => go(code)));
    client.on(Events.Error, () => {});
    void client.login(discord.token).catch(() => {});
    expect(await failed).toBe(4014);
    expect(await discord.until(() => discord.gateway.log.includes('close 4014'))).toBe(true);
    expect(discord.gateway.log).toEqual(['identify refused 4014', 'close 4014']);
  });

  it('takes a privileged intent that was granted', async () => {
    const discord = await startDiscord({ granted: INTENTS.messageContent });
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];
    open.push({ discord, client: await connect(discord, {}, { intents }) });
    expect(discord.gateway.log).toEqual(['identify']);
  });

  it('tells of guilds at the start and of new ones', async () => {
    const { discord, client } = await started();
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Newsroom']);
    discord.addGuild('Another', discord.user);
    expect(await discord.until(() => client.guilds.cache.size === 2)).toBe(true);
  });

  it('resumes after a lost connection and replays what was missed', async () => {
    const { discord, heard, say } = await started();
    discord.gateway.drop();
    await discord.until(() => !discord.isReady());
    await say('while away');
    expect(await discord.until(() => heard.length === 1)).toBe(true);
    expect(discord.gateway.log).toEqual(['identify', 'close 1006', 'resume']);
    await say('after');
    expect(await discord.until(() => heard.includes('after'))).toBe(true);
    expect(heard).toEqual(['while away', 'after']);
  });

  it('resumes when told to reconnect', async () => {
    const { discord, heard, say } = await started();
    discord.gateway.askToReconnect();
    await discord.until(() => discord.gateway.log.includes('resume'));
    await say('again');
    expect(await discord.until(() => heard.includes('again'))).toBe(true);
    expect(discord.gateway.log.filter((line) => line === 'identify')).toHaveLength(1);
  });

  it('identifies anew after a session that is over, and resumes one that is not', async () => {
    const { discord, client } = await started();
    const resumed = new Promise((go) => client.once(Events.ShardResume, go));
    discord.gateway.invalidate(true);
    await resumed;
    expect(discord.gateway.log).toEqual(['identify', 'resume']);
    discord.gateway.invalidate(false);
    const identified = () => discord.gateway.log.filter((line) => line === 'identify').length === 2;
    expect(await discord.until(identified)).toBe(true);
    expect(await discord.until(() => discord.isReady())).toBe(true);
    expect((await discord.slash(discord.user, discord.channel, 'ping')).reply?.content).toBe(
      'here',
    );
  });

  it('is left by a client whose heartbeats it does not answer', async () => {
    const { discord, client } = await started({ heartbeatMs: 100 });
    discord.gateway.heartbeats = false;
    expect(await discord.until(() => discord.gateway.log.includes('resume'))).toBe(true);
    discord.gateway.heartbeats = true;
    expect(client.isReady()).toBe(true);
  });

  it('can be gone for a while; the client then identifies anew and has missed what was said', async () => {
    const { discord, heard, say } = await started();
    await discord.goDown();
    await say('into the dark');
    await new Promise((go) => setTimeout(go, 700));
    await discord.comeBack();
    expect(await discord.until(() => discord.isReady())).toBe(true);
    await say('here again');
    expect(await discord.until(() => heard.includes('here again'))).toBe(true);
    expect(heard).toEqual(['here again']);
    expect(discord.gateway.log.filter((line) => line === 'identify')).toHaveLength(2);
  });

  it('delivers an interaction twice when asked to, and refuses the second answer', async () => {
    const { discord, refused } = await started();
    const exchange = await discord.slash(discord.user, discord.channel, 'ping', {}, { times: 2 });
    expect(await discord.until(() => refused.length > 0)).toBe(true);
    expect([exchange.refused, refused]).toEqual([[40060], [40060]]);
  });

  it('delivers a message twice, which discord.js hands on once', async () => {
    const { discord, heard, say } = await started();
    await discord.say(discord.user, discord.dm(discord.user), 'twice', { times: 2, waitMs: 0 });
    await say('after');
    expect(await discord.until(() => heard.includes('after'))).toBe(true);
    expect(heard).toEqual(['twice', 'after']);
  });

  it('closes with 4011 when one shard has more than 2,500 guilds', async () => {
    const discord = await startDiscord();
    for (let n = 0; n < 2500; n++) discord.addGuild(`Guild ${n}`, discord.user);
    const client = newClient(discord, {}, { ...AT_ONCE, shards: [0], shardCount: 1 });
    open.push({ discord, client });
    const failed = new Promise((go) => client.once(Events.ShardDisconnect, ({ code }) => go(code)));
    client.on(Events.Error, () => {});
    void client.login(discord.token).catch(() => {});
    expect(await failed).toBe(4011);
    expect(await client.rest.get('/gateway/bot')).toMatchObject({ shards: 3 });
  });

  it('spreads guilds over shards', async () => {
    const discord = await startDiscord({ shards: 2 });
    for (const name of ['B', 'C', 'D', 'E']) {
      await new Promise((go) => setTimeout(go, 2));
      discord.addGuild(name, discord.user);
    }
    const client = await connect(discord, {}, { ...AT_ONCE, shards: 'auto' });
    open.push({ discord, client });
    expect(discord.gateway.sessions.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(client.guilds.cache.size).toBe(5);
    client.user.setPresence({ activities: [{ name: 'news', type: ActivityType.Watching }] });
  });
});
