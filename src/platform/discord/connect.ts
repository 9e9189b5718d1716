import { type Client, DiscordAPIError, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Chat } from '../../chat/chat.ts';
import type { Refusal } from '../../refusal.ts';
import type { DiscordPage } from '../../render/discord/render.ts';
import type { Platform } from '../platform.ts';
import { within } from '../within.ts';
import { definitionsOf } from './app/definitions.ts';
import { register } from './app/register.ts';
import { loggable, wrongToken } from './calls/faults.ts';
import { requestsOf } from './calls/requests.ts';
import { closedForGood, logIn, newClient } from './connection/client.ts';
import { keepTrying } from './connection/keep-trying.ts';
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
  const [stopping, finished] = [new AbortController(), new AbortController()];
  const signal = AbortSignal.any([given.signal, stopping.signal]);
  const work = workOf(log);
  const start = async (): Promise<Client<true>> => {
    const { client: ready, closed } = await begin({ ...given, signal }, work, finished.signal);
    closed.catch(lost);
    return ready;
  };
  let client = await keepTrying(start, { log, signal, ranBefore: false });

  function lost({ message, hint }: Refusal): void {
    log.error(`${message} ${hint}`);
    revive().catch((fault) => {
      if (!signal.aborted) log.error({ fault: loggable(fault) }, 'Discord is given up');
    });
  }

  async function revive(): Promise<void> {
    await leave(client);
    client = await keepTrying(start, { log, signal, ranBefore: true });
  }

  return {
    name: 'Discord',
    post: (post, answer, ending) =>
      postOnDiscord({ rest: client.rest, post, signal: ending }, answer),
    stop: async () => {
      stopping.abort();
      await work.finish(FINISH_MS);
      finished.abort();
      const goodbye = leave(client).catch((fault) =>
        log.warn({ fault: loggable(fault) }, 'Discord was not left in order'),
      );
      await within(GOODBYE_MS, goodbye, undefined);
    },
  };
}

/** A client that is ready, and what rejects with a Refusal when Discord refuses it later on. */
interface Begun {
  readonly client: Client<true>;
  readonly closed: Promise<never>;
}

/**
 * One client, from the login to the commands being known; destroyed when that fails. Its requests go
 * on until `finished`.
 */
async function begin(
  { token, apiUrl, chat, log, signal }: Given,
  work: Work,
  finished: AbortSignal,
): Promise<Begun> {
  const client = newClient(apiUrl);
  const closed = closedForGood(client);
  const bot = { chat, requests: requestsOf(client.rest, finished), log };
  const onMessage = messagesOf(bot);
  client.on(Events.InteractionCreate, (one) => work.take(one.id, () => onInteraction(bot, one)));
  client.on(Events.MessageCreate, (one) => {
    const me = one.client.user.id;
    if (isMeant(one, me)) work.take(one.id, () => onMessage(one, me));
  });
  watch(client, log);
  try {
    const ready = await Promise.race([logIn(client, token, signal), closed]);
    const told = () => tellCommands(ready, chat, log, signal);
    await Promise.race([keepTrying(told, { log, signal, ranBefore: false }), closed]);
    signal.throwIfAborted();
    log.info({ shards: ready.ws.shards.size }, 'Connected to Discord');
    return { client: ready, closed };
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
    log.error({ fault: loggable(fault) }, 'Discord did not take the commands');
  }
}
