import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  Partials,
} from 'discord.js';
import type { DiscordServer } from '../server.ts';

/** What a small bot does. */
export interface Bot {
  readonly onInteraction?: (interaction: Interaction) => Promise<unknown>;
  readonly onMessage?: (message: Message) => Promise<unknown>;
}

/** The real discord.js, set up as a bot without privileged intents is, for a server's address. */
export function newClient(
  { api }: Pick<DiscordServer, 'api'>,
  { onInteraction, onMessage }: Bot = {},
  options: Partial<ClientOptions> = {},
): Client {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    ...options,
    rest: { api, ...options.rest },
  });
  if (onInteraction) client.on(Events.InteractionCreate, (one) => void onInteraction(one));
  if (onMessage) client.on(Events.MessageCreate, (one) => void (one.author.bot || onMessage(one)));
  return client;
}

/** The same, logged in and ready. */
export async function connect(
  discord: DiscordServer,
  bot: Bot = {},
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = newClient(discord, bot, options);
  const ready = new Promise<Client<true>>((go) => client.once(Events.ClientReady, go));
  await client.login(discord.token);
  return ready;
}
