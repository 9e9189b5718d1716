import { afterEach, describe, expect, it } from 'vitest';
import { displayed } from '../../../test/discord/displayed.ts';
import type { DiscordOptions } from '../../../test/discord/server.ts';
import { Refusal } from '../../refusal.ts';
import { type Live, startLive } from './bot.fixture.ts';
import { setUpDiscord } from './setup.ts';

describe('connecting to Discord', () => {
  let live: Live;

  /** A Discord, and a bot without articles that is not connected yet. */
  const open = async (options: DiscordOptions = {}): Promise<Live> => {
    live = await startLive(options, {});
    return live;
  };
  afterEach(async () => {
    expect(live.discord.faults).toEqual([]);
    await live.end();
  });

  const refusalOf = async (connecting: Promise<unknown>): Promise<Refusal> => {
    const fault = await connecting.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (fault instanceof Refusal) return fault;
    throw new Error(`no refusal but ${fault}`);
  };
  const help = () => live.discord.slash(live.discord.user, live.discord.channel, 'help');

  it('tells Discord of the commands once, and again when it knows them otherwise', async () => {
    const { discord, connect, restart } = await open();
    const puts = () => discord.requests.filter(({ method }) => method === 'PUT').length;
    await connect();
    expect(puts()).toBe(1);
    await restart();
    expect(puts()).toBe(1);
    const known = discord.world.commands;
    discord.world.commands = known.slice(1);
    await restart();
    expect(puts()).toBe(2);
    expect(discord.world.commands).toHaveLength(known.length);
    const toAll = known.map((one) => ({ ...one, default_member_permissions: null }));
    discord.world.commands = toAll;
    await restart();
    expect(puts()).toBe(3);
    expect(discord.world.commands).toContainEqual(
      expect.objectContaining({ name: 'digest', default_member_permissions: '16' }),
    );
  });

  it('counts the servers it is in as far as Discord lists them', async () => {
    const { discord } = await open();
    const said = async () =>
      (await setUpDiscord(discord.token, discord.api)).checks.map(({ text }) => text);
    expect(await said()).toContain('The bot is in 1 server.');
    for (let n = 0; n < 250; n++) discord.addGuild(`Guild ${n}`, discord.user);
    expect(await said()).toContain('The bot is in 200 servers or more.');
  });

  it('says in a sentence that the token is wrong', async () => {
    const { connect } = await open();
    const refusal = await refusalOf(connect({ token: 'not-the-token' }));
    expect(refusal.code).toBe('setting');
    expect(refusal.message).toBe('Discord does not accept DISCORD_TOKEN.');
    expect(refusal.hint).toContain('Reset Token');
    expect(live.discord.isReady()).toBe(false);
  });

  it.each([
    [4014, 'intents'],
    [4004, 'DISCORD_TOKEN'],
  ])('says in a sentence why the gateway closes with %s', async (code, word) => {
    const { discord, connect } = await open();
    discord.gateway.refuses = code;
    expect((await refusalOf(connect())).message).toContain(word);
    expect(discord.isReady()).toBe(false);
  });

  it('says in a sentence that there is no Discord at the address', async () => {
    const { discord, connect } = await open();
    const refusal = await refusalOf(connect({ apiUrl: `${discord.api}/elsewhere` }));
    expect(refusal.message).toContain('DISCORD_API_URL');
  });

  it('waits for a Discord that is down, says so, and then answers', async () => {
    const { discord, connect, logged } = await open();
    await discord.goDown();
    const connecting = connect();
    await discord.until(() => logged.length >= 2);
    expect(logged.join()).toContain('Discord cannot be reached. Trying again in 1 s.');
    expect(logged.join()).not.toMatch(/\bat .*\.[jt]s:\d/);
    await discord.comeBack();
    await connecting;
    expect(displayed((await help()).reply)).toContain('/who');
  });

  it('waits for a gateway that is down alone, and says when it is back', async () => {
    const { discord, connect, logged } = await open();
    discord.gateway.open = false;
    const connecting = connect();
    await discord.until(() => logged.length > 0);
    expect(logged.join()).toContain('Discord cannot be reached.');
    discord.gateway.open = true;
    await connecting;
    expect(logged.join()).toContain('Discord is back.');
    expect(displayed((await help()).reply)).toContain('/who');
  });

  it('waits for a gateway that fails, and for commands that are not taken', async () => {
    const { discord, connect } = await open();
    discord.play({ kind: 'status', status: 503, path: /gateway/, times: 4 });
    discord.play({ kind: 'status', status: 502, path: /commands/, times: 5 });
    await connect();
    expect(displayed((await help()).reply)).toContain('/who');
  });

  it('stops waiting when it is told to', async () => {
    const { discord, connect, logged } = await open();
    await discord.goDown();
    const told = new AbortController();
    const connecting = connect({ signal: told.signal });
    await discord.until(() => logged.length > 0);
    told.abort();
    await expect(connecting).rejects.toThrow();
  });

  it('goes on trying when its token is taken away, and says so', async () => {
    const { discord, connect, logged } = await open();
    await connect();
    discord.revoke();
    await discord.until(() => logged.join().includes('Trying again'));
    expect(logged.join()).toContain('Discord does not accept DISCORD_TOKEN.');
    discord.allow();
    expect(await discord.until(discord.isReady, 10_000)).toBe(true);
    await discord.until(() => discord.world.commands.length > 0);
    expect(displayed((await help()).reply)).toContain('/who');
  });

  it('serves as many shards as Discord recommends, in one process', async () => {
    const { discord, connect } = await open({ shards: 2 });
    const guilds = Array.from({ length: 4 }, (_, i) => discord.addGuild(`Desk ${i}`, discord.user));
    await connect();
    expect(discord.gateway.sessions.map(({ shard }) => shard).sort()).toEqual([
      [0, 2],
      [1, 2],
    ]);
    for (const { channels } of guilds) {
      const [channel] = channels;
      if (!channel) throw new Error('no channel');
      const { reply } = await discord.slash(discord.user, channel, 'help');
      expect(displayed(reply)).toContain('/who');
    }
    const { replies } = await discord.say(discord.user, discord.dm(discord.user), 'help');
    expect(replies).toHaveLength(1);
  }, 20_000);

  it('finishes what is under way when it stops, and takes no more', async () => {
    const { discord, connect, house } = await open();
    const platform = await connect();
    const { searched } = house.desk;
    house.desk.searched = async (scope) => {
      await new Promise((go) => setTimeout(go, 300));
      return searched(scope);
    };
    const asked = discord.slash(discord.user, discord.channel, 'who', { name: 'Byron' });
    await discord.until(() =>
      [...discord.exchanges.values()].some(({ ack }) => ack === 'deferred'),
    );
    const stopping = platform.stop();
    const late = discord.say(discord.user, discord.dm(discord.user), 'help', { waitMs: 500 });
    await stopping;
    expect(displayed((await asked).reply)).toContain('Who: Byron');
    expect((await late).replies).toEqual([]);
    expect(discord.isReady()).toBe(false);
  });

  it('stops a login that hangs', async () => {
    const { discord, connect } = await open();
    discord.gateway.heartbeats = false;
    discord.play({ kind: 'late', ms: 2_000, path: /gateway/ });
    const told = new AbortController();
    const connecting = connect({ signal: told.signal });
    await discord.until(() => discord.requests.length > 0);
    told.abort();
    await expect(connecting).rejects.toThrow();
  });
});
