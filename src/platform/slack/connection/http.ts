import type { Server } from 'node:http';
import { type App, HTTPReceiver, type InstallationStore } from '@slack/bolt';
import type { Logger } from 'pino';
import { Refusal } from '../../../refusal.ts';
import { ENDPOINT } from '../app/manifest.ts';
import { ALL_SCOPES } from '../app/scopes.ts';
import { clientOptions } from '../calls/client.ts';
import { boltLogger } from '../calls/log.ts';
import { byOAuth, type SlackSettings } from './settings.ts';

/** HTTP mode: signed requests at one address; with a store, workspaces install the app there too. */
export function httpReceiver(
  settings: SlackSettings,
  store: InstallationStore | null,
  log: Logger,
): HTTPReceiver {
  const { signingSecret, port, apiUrl, clientId, clientSecret, stateSecret } = settings;
  const oauth =
    store && byOAuth(settings)
      ? { clientId, clientSecret, stateSecret, installationStore: store, scopes: [...ALL_SCOPES] }
      : {};
  return new HTTPReceiver({
    signingSecret,
    port,
    endpoints: ENDPOINT,
    logger: boltLogger(log),
    processEventErrorHandler: async () => false,
    ...oauth,
    installerOptions: {
      clientOptions: clientOptions(apiUrl),
      authorizationUrl: new URL('../oauth/v2/authorize', apiUrl).href,
    },
  });
}

/** Listens. Throws a Refusal when the port is not to be had. */
export async function listenOn(app: App, port: number): Promise<Server> {
  try {
    return (await app.start(port)) as unknown as Server;
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw thrown;
    throw new Refusal(
      'setting',
      `Port ${port} is ${code === 'EACCES' ? 'not allowed' : 'taken by another program'}.`,
      'Set PORT to another one, and Slack’s request URL with it.',
    );
  }
}
