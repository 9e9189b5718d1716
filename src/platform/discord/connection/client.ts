import { Client, DiscordAPIError, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import { refusalOfClose, wrongAddress, wrongToken } from '../calls/faults.ts';
import { tellDirect } from './direct.ts';

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;

/** A client that asks for no privileged intent, pings nobody and remembers no message. */
export function newClient(apiUrl: string): Client {
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    // Without it a direct message's channel is not known, and the message is not told.
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    // As many as Discord recommends (from 2,500 servers on more than one), all in this process.
    shards: 'auto',
    waitGuildTimeout: 5_000,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      ReactionManager: 0,
      PresenceManager: 0,
      UserManager: { maxSize: 1_000, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
    rest: { api: apiUrl },
  });
  client.on(Events.Raw, tellDirect);
  return client;
}

/** Rejects with a Refusal when the gateway closes for good. */
export function closedForGood(client: Client): Promise<never> {
  const closed = new Promise<never>((_, fail) =>
    client.once(Events.ShardDisconnect, ({ code }) => fail(refusalOfClose(code))),
  );
  // Whoever waits for it hears of it; that nobody does is no fault.
  closed.catch(() => {});
  return closed;
}

/**
 * Logs in and waits until every shard is ready; discord.js tries a gateway that is down every half
 * second. Rejects with a Refusal when Discord refuses the token, and when `signal` says so.
 */
export async function logIn(
  client: Client,
  token: string,
  signal: AbortSignal,
): Promise<Client<true>> {
  let stop = (): void => {};
  try {
    return await new Promise<Client<true>>((ready, fail) => {
      stop = () => fail(signal.reason);
      signal.addEventListener('abort', stop);
      client.once(Events.ClientReady, ready);
      client.login(token).catch((fault: unknown) => fail(refusalOf(fault) ?? fault));
    });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** What a fault at the start says of the settings; null when it says nothing of them. */
function refusalOf(fault: unknown) {
  const { code, status } = fault as { readonly code?: unknown; readonly status?: unknown };
  if (code === 'TokenInvalid' || status === 401) return wrongToken();
  return fault instanceof DiscordAPIError && status === 404 ? wrongAddress() : null;
}
