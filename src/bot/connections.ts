import type { Logger } from 'pino';
import type { House } from '../ask.ts';
import { openChat } from '../chat/open.ts';
import type { Config } from '../config.ts';
import { connectDiscord } from '../platform/discord/connect.ts';
import { mediumFor } from '../platform/slack/app/medium.ts';
import { connectSlack } from '../platform/slack/connect.ts';
import type { SlackSettings } from '../platform/slack/connection/settings.ts';
import { discordMedium } from '../render/discord/render.ts';
import type { Store } from '../store/store.ts';
import type { Connect } from './serve.ts';

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
      chat: openChat(house, store, mediumFor(house.commands, config.SLACK_COMMAND_PREFIX)),
      knows: () => store.totals({}),
      keeping: store,
      log,
    });
  return [
    ...(config.DISCORD_TOKEN === '' ? [] : [discord]),
    ...(config.SLACK_BOT_TOKEN === '' && config.SLACK_CLIENT_ID === '' ? [] : [slack]),
  ];
}

/** What Slack is reached with. */
export const slackSettings = (config: Config): SlackSettings => ({
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
