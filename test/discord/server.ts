/**
 * A Discord of one's own on loopback, which the real discord.js talks to: REST and gateway, version 10.
 *
 * ```ts
 * const discord = await startDiscord();
 * const client = new Client({ intents, partials: [Partials.Channel], rest: { api: discord.api } });
 * await client.login(discord.token);                  // or DISCORD_API_URL=discord.api for the program
 * await discord.until(() => discord.isReady());
 * const { ack, ackMs, reply } = await discord.slash(discord.user, discord.channel, 'who', { name: 'ada' });
 * expect(displayed(reply)).toContain('…');            // displayed.ts; effects.ts for hostile text
 * await discord.press(discord.user, reply, 'More');   // by custom id or label
 * await discord.say(discord.user, discord.dm(discord.user), 'who is ada');
 * discord.play({ kind: 'drop', when: 'after', method: 'POST', path: /messages$/ });
 * expect(discord.faults).toEqual([]);                 // every rule a body broke, with its page
 * await discord.stop();
 * ```
 *
 * Every verb (people/verbs.ts) throws where Discord's client would not let a user do it, and gives an
 * Exchange (exchange.ts) that goes on changing while the bot does. Troubles are in rest/trouble.ts;
 * `discord.gateway` plays op 7 (`askToReconnect`), op 9 (`invalidate`), `drop` and unanswered
 * `heartbeats`; `channel.lacks` and `world.closed` refuse with 50001, 50013 and 50007. `revoke`
 * takes the token away (401, close 4004) until `allow`; `gateway.refuses` refuses sessions,
 * `gateway.open = false` connections.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Exchange } from './exchange.ts';
import { type Gateway, newGateway } from './gateway/gateway.ts';
import type { Fault } from './judging/validate.ts';
import { newVerbs, type Verbs } from './people/verbs.ts';
import type { Limit } from './rest/limits.ts';
import { type Asked, newRest } from './rest/rest.ts';
import type { House } from './rest/routes/route.ts';
import { newTroubles, type Trouble } from './rest/trouble.ts';
import { type Patience, until } from './settle.ts';
import { guildPayload } from './state/payloads.ts';
import { type Channel, type Guild, INTENTS, type Message, type User } from './state/shapes.ts';
import {
  addChannel,
  addGuild,
  addPrivate,
  addUser,
  type Clock,
  dmWith,
  newWorld,
  type World,
} from './state/world.ts';

/** How a server differs from the usual one. */
export interface DiscordOptions {
  readonly token?: string;
  /** The clock of ids, ack windows, tokens, nonces and rate limits. */
  readonly clock?: Clock;
  /** Privileged intents (INTENTS) the application was granted. */
  readonly granted?: number;
  readonly heartbeatMs?: number;
  /** Requests of one route and channel, guild or token; generous unless said. */
  readonly limit?: Limit;
  /** How long a nonce is remembered: "the past few minutes". */
  readonly nonceMs?: number;
  readonly patience?: Partial<Patience>;
  /** The least number of shards that is recommended; more guilds make it more. */
  readonly shards?: number;
}

/** A Discord of a test's own. */
export interface DiscordServer extends Verbs {
  /** For `rest.api` and DISCORD_API_URL, without a version. */
  readonly api: string;
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  /** A guild, its owner and its channel to begin with. */
  readonly guild: Guild;
  readonly user: User;
  readonly channel: Channel;
  /** Every rule that a request's body broke, in order. */
  readonly faults: Fault[];
  /** Every request, in order. */
  readonly requests: Asked[];
  readonly exchanges: ReadonlyMap<string, Exchange>;
  readonly addUser: (name: string, bot?: boolean) => User;
  /** Adds a guild; a bot that is connected is told. */
  readonly addGuild: (name: string, owner: User) => Guild;
  readonly addChannel: (guild: Guild, name: string) => Channel;
  readonly dm: (user: User) => Channel;
  readonly privateChannel: (people: readonly User[]) => Channel;
  readonly messagesIn: (channel: Channel) => readonly Message[];
  readonly play: (trouble: Trouble) => void;
  /** Whether a bot is connected. */
  readonly isReady: () => boolean;
  readonly until: (condition: () => boolean, ms?: number) => Promise<boolean>;
  /** Closes the port and every connection; sessions are kept. */
  readonly goDown: () => Promise<void>;
  /** Takes the token away from the bot: 401, and 4004 for its connections. */
  readonly revoke: () => void;
  /** Takes the token again. */
  readonly allow: () => void;
  /** Opens the same port again. */
  readonly comeBack: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const PATIENCE: Patience = { ackMs: 3200, doneMs: 10_000, quietMs: 60 };
const ROOMY: Limit = { requests: 50, perMs: 1000 };

/** Starts a server on a free port of loopback. */
export async function startDiscord(options: DiscordOptions = {}): Promise<DiscordServer> {
  const { token = 'local.token.of-no-bot', clock = { now: Date.now } } = options;
  const world = newWorld(clock);
  const user = addUser(world, 'ada');
  const guild = addGuild(world, 'Newsroom', user);
  let port = 0;
  const url = () => `ws://127.0.0.1:${port}`;
  const accepted: { token: string | null } = { token };
  const gateway = newGateway(world, {
    isToken: (given) => given === accepted.token,
    url,
    granted: options.granted ?? 0,
    heartbeatMs: options.heartbeatMs ?? 41_250,
  });
  const house: House = {
    world,
    gateway,
    url,
    exchanges: new Map(),
    nonceMs: options.nonceMs ?? 5 * 60_000,
    recommendedShards: options.shards ?? 1,
    created: 0,
  };
  const faults: Fault[] = [];
  const requests: Asked[] = [];
  const troubles = newTroubles();
  const rest = newRest(house, {
    isToken: (given) => given === accepted.token,
    troubles,
    faults,
    requests,
    limit: options.limit ?? ROOMY,
  });
  const server = createServer((request, response) => void rest(request, response));
  gateway.attach(server);
  const open = () =>
    new Promise<void>((opened, failed) => {
      server.once('error', failed);
      server.listen(port, '127.0.0.1', () => {
        port = (server.address() as AddressInfo).port;
        opened();
      });
    });
  const close = async () => {
    gateway.drop();
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeAllConnections();
    await closed;
  };
  await open();
  return {
    ...newVerbs(house, { ...PATIENCE, ...options.patience }),
    api: `http://127.0.0.1:${port}/api`,
    token,
    world,
    gateway,
    guild,
    user,
    channel: guild.channels[0] as Channel,
    faults,
    requests,
    exchanges: house.exchanges,
    addUser: (name, bot) => addUser(world, name, bot),
    addGuild: (name, owner) => {
      const added = addGuild(world, name, owner);
      const event = { guildId: added.id, intents: INTENTS.guilds };
      gateway.dispatch('GUILD_CREATE', guildPayload(world, added), event);
      return added;
    },
    addChannel: (where, name) => addChannel(world, where, name),
    dm: (person) => dmWith(world, person),
    privateChannel: (people) => addPrivate(world, people),
    messagesIn: ({ id }) => [...world.messages.values()].filter((one) => one.channel_id === id),
    play: troubles.play,
    isReady: () => gateway.sessions.some(({ socket }) => socket !== null),
    until: (condition, ms = 5000) => until(condition, ms),
    revoke: () => {
      accepted.token = null;
      gateway.close(4004);
    },
    allow: () => {
      accepted.token = token;
    },
    goDown: close,
    comeBack: open,
    stop: close,
  };
}
