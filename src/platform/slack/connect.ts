import { App, type SocketModeReceiver } from '@slack/bolt';
import type { Platform } from '../platform.ts';
import { within } from '../within.ts';
import { SCOPES } from './app/scopes.ts';
import { type Bot, type BotParts, createBot } from './bot.ts';
import { clientOptions } from './calls/client.ts';
import { boltLogger } from './calls/log.ts';
import { checkBotToken, type Identity } from './connection/check.ts';
import { httpReceiver, listenOn } from './connection/http.ts';
import { type InstallationKeeping, installations } from './connection/installations.ts';
import { byOAuth, refuseMixedUp, type SlackSettings } from './connection/settings.ts';
import { openSocket, socketReceiver } from './connection/socket.ts';
import { type Connecting, supervise } from './connection/supervise.ts';
import { clientsOf } from './connection/workspaces.ts';
import { listen } from './hearing/listen.ts';
import { postOnSlack } from './sending/post.ts';

/** What the bot on Slack works with. */
export interface SlackHouse extends Omit<BotParts, 'prefix'> {
  readonly keeping: InstallationKeeping;
}

/** Longest that answers under way are waited for at the end, and Bolt after that, in milliseconds. */
const FINISH_MS = 4000;
const CLOSE_MS = 400;

/**
 * Connects to Slack: by Socket Mode with an app-level token, else by HTTP mode. Throws a Refusal for
 * a setting that Slack does not take; an unreachable Slack is waited for in the background.
 */
export async function connectSlack(settings: SlackSettings, house: SlackHouse): Promise<Platform> {
  refuseMixedUp(settings);
  const bot = createBot({ ...house, prefix: settings.prefix });
  const end = new AbortController();
  const { open, close } = settings.appToken
    ? bySocket(settings, bot)
    : byHttp(settings, bot, house.keeping);
  await supervise({ open }, house.log, end.signal);
  const posting = { clientOf: clientsOf(settings, house.keeping), lanes: bot.posts };
  return {
    name: 'Slack',
    post: (post, answer, signal) => postOnSlack(posting, post, answer, signal),
    stop: async () => {
      end.abort();
      await bot.finish(FINISH_MS);
      const closing = close().catch(() => undefined);
      await within(CLOSE_MS, closing, undefined);
    },
  };
}

interface Mode extends Connecting {
  close(): Promise<void>;
}

function bySocket(settings: SlackSettings, bot: Bot): Mode {
  const { appToken, apiUrl } = settings;
  let receiver: SocketModeReceiver | null = null;
  return {
    open: async () => {
      if (!receiver) {
        const made = socketReceiver(appToken, apiUrl, bot.log);
        const app = appOn(made, settings, bot, await identify(settings, bot));
        await app.init();
        listen(app, bot, null);
        receiver = made;
      }
      return openSocket(receiver);
    },
    close: async () => {
      await receiver?.client.disconnect();
    },
  };
}

function byHttp(settings: SlackSettings, bot: Bot, keeping: InstallationKeeping): Mode {
  let stop = async (): Promise<void> => undefined;
  return {
    open: async () => {
      const store = byOAuth(settings) ? installations(keeping, (id) => bot.gone.delete(id)) : null;
      const identity = settings.botToken ? await identify(settings, bot) : null;
      const app = appOn(httpReceiver(settings, store, bot.log), settings, bot, identity);
      await app.init();
      listen(app, bot, store);
      const server = await listenOn(app, settings.port);
      stop = async () => {
        const closed = app.stop();
        server.closeAllConnections();
        await closed;
      };
      return { lost: new Promise(() => undefined) };
    },
    close: () => stop(),
  };
}

/** Checks the bot's token, and says in the log what the bot will miss. */
async function identify({ botToken, apiUrl }: SlackSettings, { log }: Bot): Promise<Identity> {
  const identity = await checkBotToken(botToken, apiUrl);
  for (const scope of identity.missed)
    log.warn(`The Slack app lacks the scope ${scope} (${SCOPES[scope].why}).`);
  log.info({ team: identity.team }, 'Slack knows the bot token.');
  return identity;
}

/** Bolt's app; with an identity it is of one workspace, else each event's workspace is looked up. */
const appOn = (
  receiver: NonNullable<ConstructorParameters<typeof App>[0]>['receiver'],
  { botToken, apiUrl }: SlackSettings,
  { log }: Bot,
  identity: Identity | null,
): App =>
  new App({
    ...(receiver ? { receiver } : {}),
    ...(identity
      ? {
          authorize: async ({ teamId }) => ({
            botToken,
            botId: identity.botId,
            botUserId: identity.botUserId,
            ...(teamId === undefined ? {} : { teamId }),
          }),
        }
      : {}),
    clientOptions: clientOptions(apiUrl),
    logger: boltLogger(log),
    convoStore: false,
    deferInitialization: true,
  });
