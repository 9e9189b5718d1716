import { type Client, DiscordAPIError, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Chat } from '../../chat/chat.ts';
import type { Refusal } from '../../refusal.ts';
import type { DiscordPage } from '../../render/discord/render.ts';
import type { Platform } from '../platform.ts';
import { within } from '../within.ts';
import { definitionsOf } from './app/definitions.ts';
import { register } from './app/register.ts';
import { toldOf, wrongToken } from './calls/faults.ts';
import { requestsOf } from './calls/requests.ts';
import { logIn, newClient, refused } from './connection/client.ts';
import { supervise } from './connection/supervise.ts';
import { watch } from './connection/watch.ts';
import { onInteraction } from './hearing/interactions.ts';
import { isMeant, messagesOf } from './hearing/messages.ts';
import { type Work, workOf } from './hearing/work.ts';
import { postOnDiscord } from './sending/post.ts';

/** What the bot on Discord is given. */
interface Given {
  readonly token: string;
  /** Without a version. */
  readonly apiUrl: string;
  readonly chat: Chat<DiscordPage>;
  readonly log: Logger;
  /** Ends the wait for a Discord that is down. */
  readonly signal: AbortSignal;
}

/** Milliseconds in which what is under way may be finished, and in which Discord may say goodbye. */
const FINISH_MS = 4_000;
const GOODBYE_MS = 400;

/**
 * Connects to Discord, however long it is down, and answers until it is stopped. Rejects with a
 * Refusal when Discord refuses the bot; refused later on, it says so and goes on trying.
 */
export async function connectDiscord(given: Given): Promise<Platform> {
  const { log } = given;
  const [stopped, over] = [new AbortController(), new AbortController()];
  const signal = AbortSignal.any([given.signal, stopped.signal]);
  const work = workOf(log);
  const start = async (): Promise<Client<true>> => {
    const { client: begun, gone } = await begin({ ...given, signal, over: over.signal }, work);
    gone.catch(lost);
    return begun;
  };
  let client = await supervise(start, { log, signal, refused: false });

  function lost({ message, hint }: Refusal): void {
    log.error(`${message} ${hint}`);
    revive().catch((fault) => {
      if (!signal.aborted) log.error({ fault: toldOf(fault) }, 'Discord is given up');
    });
  }

  async function revive(): Promise<void> {
    await leave(client);
    client = await supervise(start, { log, signal, refused: true });
  }

  return {
    name: 'Discord',
    post: (post, answer, ending) =>
      postOnDiscord({ rest: client.rest, post, signal: ending }, answer),
    stop: async () => {
      stopped.abort();
      await work.finish(FINISH_MS);
      over.abort();
      const goodbye = leave(client).catch((fault) =>
        log.warn({ fault: toldOf(fault) }, 'Discord was not left in order'),
      );
      await within(GOODBYE_MS, goodbye, undefined);
    },
  };
}

/** A client that is ready, and what rejects with a Refusal when Discord refuses it later on. */
interface Begun {
  readonly client: Client<true>;
  readonly gone: Promise<never>;
}

/** One client, from the login to the commands being known; destroyed when that fails. */
async function begin(
  { token, apiUrl, chat, log, signal, over }: Given & { readonly over: AbortSignal },
  work: Work,
): Promise<Begun> {
  const client = newClient(apiUrl);
  const gone = refused(client);
  const bot = { chat, requests: requestsOf(client.rest, over), log };
  const onMessage = messagesOf(bot);
  client.on(Events.InteractionCreate, (one) => work.take(one.id, () => onInteraction(bot, one)));
  client.on(Events.MessageCreate, (one) => {
    const me = one.client.user.id;
    if (isMeant(one, me)) work.take(one.id, () => onMessage(one, me));
  });
  watch(client, log);
  try {
    const ready = await Promise.race([logIn(client, token, signal), gone]);
    const told = () => tellCommands(ready, chat, log, signal);
    await Promise.race([supervise(told, { log, signal, refused: false }), gone]);
    signal.throwIfAborted();
    log.info({ shards: ready.ws.shards.size }, 'Connected to Discord');
    return { client: ready, gone };
  } catch (fault) {
    await leave(client);
    throw fault;
  }
}

/**
 * Ends a client. A shard that is about to try again outlives `destroy`, and shall not answer beside
 * the next one.
 */
async function leave(client: Client): Promise<void> {
  client.removeAllListeners(Events.InteractionCreate).removeAllListeners(Events.MessageCreate);
  await client.destroy();
}

/** Commands that Discord does not take are no reason to answer nothing. */
async function tellCommands(
  { rest, application }: Client<true>,
  { commands }: Chat<unknown>,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  try {
    const changed = await register(rest, application.id, definitionsOf(commands), signal);
    log.info({ changed }, 'Discord knows the commands');
  } catch (fault) {
    if (!(fault instanceof DiscordAPIError)) throw fault;
    if (fault.status === 401) throw wrongToken();
    log.error({ fault: toldOf(fault) }, 'Discord did not take the commands');
  }
}
