import { App, SocketModeReceiver } from '@slack/bolt';
import { QUIET } from '../../../src/platform/slack/calls/client.ts';
import type { SlackServer } from '../server.ts';

/**
 * The real client in Socket Mode, its token checked and its socket not yet open. It reconnects after
 * a fifth of a second, where Bolt by itself waits five.
 */
export async function boltBySocket(slack: SlackServer): Promise<App> {
  const { apiUrl: slackApiUrl } = slack;
  // A socket whose retries are used up is never opened again, and says so to nobody.
  const patient = { retries: 100, minTimeout: 10, maxTimeout: 200 };
  const app = new App({
    token: slack.botToken,
    receiver: new SocketModeReceiver({
      appToken: slack.appToken,
      clientPingTimeout: 200,
      installerOptions: { clientOptions: { slackApiUrl, retryConfig: patient } },
      logger: QUIET,
    }),
    deferInitialization: true,
    clientOptions: { slackApiUrl, retryConfig: { retries: 2, minTimeout: 10 } },
    logger: QUIET,
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
    logger: QUIET,
  });
  ready(app);
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  slack.sendTo(`http://127.0.0.1:${address.port}/slack/events`);
  return app;
}
