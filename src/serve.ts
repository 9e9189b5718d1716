import type { Logger } from 'pino';
import type { House } from './ask.ts';
import { openChat } from './chat/open.ts';
import type { Config } from './config.ts';
import { connectDiscord } from './platform/discord/connect.ts';
import type { Platform } from './platform/platform.ts';
import { connectSlack } from './platform/slack/connect.ts';
import type { SlackSettings } from './platform/slack/connection/settings.ts';
import { within } from './platform/within.ts';
import { discordMedium } from './render/discord/render.ts';
import { slackMedium } from './render/slack/render.ts';
import type { Store } from './store/store.ts';

/** What can be ended. */
interface Stoppable {
  /** Takes on no more, and ends what is under way. */
  stop(): Promise<void>;
}

/** What works while the bot serves: begun when the first platform is connected. */
export type Begin = (platforms: () => readonly Platform[]) => Stoppable;

/**
 * Connects to a platform, however long it is down, until the signal. Rejects with a Refusal when it
 * refuses the bot.
 */
export type Connect = (signal: AbortSignal) => Promise<Platform>;

/** What the platforms are given. */
interface Given {
  readonly config: Config;
  readonly house: House;
  readonly store: Store;
  readonly log: Logger;
}

/** How to connect to every platform whose settings are there. */
export function connectionsOf({ config, house, store, log }: Given): readonly Connect[] {
  const discord: Connect = (signal) =>
    connectDiscord({
      token: config.DISCORD_TOKEN,
      apiUrl: config.DISCORD_API_URL,
      chat: openChat(house, store, discordMedium),
      log,
      signal,
    });
  const slack: Connect = () =>
    connectSlack(slackSettings(config), {
      chat: openChat(house, store, slackMedium),
      knows: () => store.totals({}),
      keeping: store,
      log,
    });
  return [
    ...(config.DISCORD_TOKEN === '' ? [] : [discord]),
    ...(config.SLACK_BOT_TOKEN === '' && config.SLACK_CLIENT_ID === '' ? [] : [slack]),
  ];
}

const slackSettings = (config: Config): SlackSettings => ({
  botToken: config.SLACK_BOT_TOKEN,
  appToken: config.SLACK_APP_TOKEN,
  signingSecret: config.SLACK_SIGNING_SECRET,
  port: config.PORT,
  apiUrl: config.SLACK_API_URL,
  prefix: config.SLACK_COMMAND_PREFIX,
  clientId: config.SLACK_CLIENT_ID,
  clientSecret: config.SLACK_CLIENT_SECRET,
  stateSecret: config.SLACK_STATE_SECRET,
});

/** Milliseconds the platforms have to finish what is under way. */
const MOST_STOPPING_MS = 4_500;

/** Milliseconds of them for posts under way; what is not sent by then is left to the next start. */
const MOST_POSTING_MS = 2_000;

/**
 * Serves on every platform, and works beside it, until the program is told to stop. Rejects when a
 * platform refuses the bot.
 */
export async function serve(connections: readonly Connect[], begin: Begin): Promise<void> {
  const stop = new AbortController();
  const told = new Promise<void>((done) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => done());
  });
  const platforms: Platform[] = [];
  const works: Stoppable[] = [];
  const connected = Promise.all(
    connections.map(async (connect) => {
      const platform = await connect(stop.signal);
      platforms.push(platform);
      if (works.length === 0 && !stop.signal.aborted) works.push(begin(() => platforms));
    }),
  );
  try {
    await Promise.race([told, connected]);
    await told;
  } finally {
    stop.abort();
    connected.catch(() => {});
    await within(MOST_STOPPING_MS, stopAll(works, platforms), undefined);
  }
}

/** Ends the posts first, for they go out by the platforms. */
async function stopAll(works: readonly Stoppable[], platforms: readonly Stoppable[]) {
  await within(MOST_POSTING_MS, Promise.all(works.map((work) => work.stop())), undefined);
  await Promise.all(platforms.map((platform) => platform.stop()));
}
