import { App, LogLevel } from '@slack/bolt';
import type { SlackServer } from './server.ts';

/** Says nothing: what Bolt logs at the end of a socket is no news to a test. */
const SILENT = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

/** The real client in Socket Mode, its token checked and its socket not yet open. */
export async function boltBySocket(slack: SlackServer): Promise<App> {
  const app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    deferInitialization: true,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 2, minTimeout: 10 } },
    logger: SILENT,
  });
  await app.init();
  return app;
}

/** The real client taking signed requests; the local Slack sends to it once this is done. */
export async function boltByHttp(slack: SlackServer, ready: (app: App) => void): Promise<App> {
  const app = new App({
    token: slack.botToken,
    signingSecret: slack.signingSecret,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logger: SILENT,
  });
  ready(app);
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  slack.sendTo(`http://127.0.0.1:${address.port}/slack/events`);
  return app;
}
