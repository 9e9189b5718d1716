import { webApi } from '@slack/bolt';

/** What calls Slack for the bot, with the token of one workspace. */
export type Client = webApi.WebClient;

/** Longest a call may take, in milliseconds. */
const TIMEOUT_MS = 30_000;

/** How Slack is called: never tried again by the client itself, which would hold up other channels. */
export const clientOptions = (apiUrl: string) => ({
  slackApiUrl: apiUrl,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: TIMEOUT_MS,
  logger: QUIET,
});

/** What calls Slack with a token. */
export const clientFor = (token: string, apiUrl: string, timeout = TIMEOUT_MS): Client =>
  new webApi.WebClient(token, { ...clientOptions(apiUrl), timeout });

const silent = (): void => undefined;

/** For what would only warn of things that are handled here. */
export const QUIET: webApi.Logger = {
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  setLevel: silent,
  setName: silent,
  getLevel: () => webApi.LogLevel.ERROR,
};
