import type { Channel, Command, Guild, Id, Message, User } from './shapes.ts';

/** Milliseconds since 1970; a test may pass a clock of its own and move it. */
export interface Clock {
  readonly now: () => number;
}

/** Everything the server knows. Plain data, changed by routes and by a test's verbs. */
export interface World {
  readonly clock: Clock;
  readonly bot: User;
  readonly applicationId: Id;
  readonly users: Map<Id, User>;
  readonly guilds: Map<Id, Guild>;
  readonly channels: Map<Id, Channel>;
  readonly messages: Map<Id, Message>;
  /** Users who take no direct messages from the bot: refused with 50007. */
  readonly closed: Set<Id>;
  /** Commands that a guild's admins have opened to everybody, under Integrations. */
  readonly opened: Set<string>;
  /** Commands as they are registered, for all guilds. */
  commands: readonly Command[];
  readonly newId: () => Id;
}

const EPOCH = 1_420_070_400_000n;

/** Snowflakes in rising order: https://docs.discord.com/developers/reference#snowflakes */
function snowflakes(clock: Clock): () => Id {
  let last = 0n;
  return () => {
    const next = (BigInt(clock.now()) - EPOCH) << 22n;
    last = next > last ? next : last + 1n;
    return last.toString();
  };
}

/** An empty world with the bot and its application. */
export function newWorld(clock: Clock): World {
  const newId = snowflakes(clock);
  const bot = userNamed(newId(), 'verbatim', true);
  return {
    clock,
    bot,
    applicationId: bot.id,
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    closed: new Set(),
    opened: new Set(),
    commands: [],
    newId,
  };
}

/** A user as one begins. */
export const userNamed = (id: Id, username: string, bot: boolean): User => ({
  id,
  username,
  global_name: bot ? null : username,
  discriminator: '0',
  avatar: null,
  bot,
});

/** Adds a person, or another bot. */
export function addUser(world: World, username: string, bot = false): User {
  const user = userNamed(world.newId(), username, bot);
  world.users.set(user.id, user);
  return user;
}

/** Adds a guild the bot is in, with one text channel "general". */
export function addGuild(world: World, name: string, owner: User): Guild {
  const guild: Guild = {
    id: world.newId(),
    name,
    owner,
    members: [owner, world.bot],
    channels: [],
  };
  world.guilds.set(guild.id, guild);
  addChannel(world, guild, 'general');
  return guild;
}

/** Adds a text channel to a guild. */
export function addChannel(world: World, guild: Guild, name: string): Channel {
  const channel = keep(world, { type: 0, guildId: guild.id, name, recipients: [] });
  guild.channels.push(channel);
  return channel;
}

/** Adds a thread under a message of a channel, which gives it its id. */
export function addThread(world: World, { guildId }: Channel, message: Id, name: string): Channel {
  const thread: Channel = { id: message, type: 11, guildId, name, recipients: [], lacks: null };
  world.channels.set(thread.id, thread);
  return thread;
}

/** The direct message between the bot and a user; the same one each time. */
export function dmWith(world: World, user: User): Channel {
  const known = [...world.channels.values()].find(
    ({ type, recipients }) => type === 1 && recipients[0]?.id === user.id,
  );
  return known ?? keep(world, { type: 1, guildId: null, name: '', recipients: [user] });
}

/** A private channel between people, where the bot is not: only user-installed commands reach it. */
export const addPrivate = (world: World, people: readonly User[]): Channel =>
  keep(world, { type: 3, guildId: null, name: '', recipients: people });

function keep(world: World, channel: Omit<Channel, 'id' | 'lacks'>): Channel {
  const whole: Channel = { ...channel, id: world.newId(), lacks: null };
  world.channels.set(whole.id, whole);
  return whole;
}

/** A message's own fields; the rest has Discord's defaults. */
export type Draft = Pick<Message, 'channel_id' | 'author'> & Partial<Omit<Message, 'id'>>;

/** What a message has where nothing is said. */
export const blank = (): Omit<Message, 'id' | 'channel_id' | 'author' | 'timestamp'> => ({
  content: '',
  embeds: [],
  components: [],
  flags: 0,
  mentions: [],
  nonce: null,
  answers: null,
  onlyFor: null,
  interaction: null,
  edited_timestamp: null,
  earlier: [],
});

/** Adds a message to a channel. */
export function addMessage(world: World, draft: Draft): Message {
  const message: Message = {
    ...blank(),
    ...draft,
    id: world.newId(),
    timestamp: new Date(world.clock.now()).toISOString(),
  };
  world.messages.set(message.id, message);
  return message;
}

/** Changes a message as an edit does: what is not named stays. */
export function editMessage(
  world: World,
  message: Message,
  change: Partial<Pick<Message, 'content' | 'embeds' | 'components' | 'flags'>>,
): Message {
  const { content, embeds, components, flags } = message;
  message.earlier.push({ content, embeds, components, flags });
  Object.assign(message, change);
  message.edited_timestamp = new Date(world.clock.now()).toISOString();
  return message;
}
