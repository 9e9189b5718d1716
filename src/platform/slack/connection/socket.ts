import { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { within } from '../../within.ts';
import { clientOptions, QUIET } from '../calls/client.ts';
import { inShort, withoutSecrets } from '../calls/log.ts';
import { refusedSetting } from './check.ts';
import type { Connecting } from './supervise.ts';

/** Longest a socket may take to open, in milliseconds. */
const OPENING_MS = 20_000;

/** Socket Mode without Bolt's own reconnecting: it waits five seconds and gives up on some faults. */
export const socketReceiver = (appToken: string, apiUrl: string, log: Logger): SocketModeReceiver =>
  new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: QUIET,
    installerOptions: { clientOptions: clientOptions(apiUrl) },
    processEventErrorHandler: async ({ error }) => {
      log.warn(
        { fault: withoutSecrets(inShort(error)) },
        'Something that Slack sent was not answered',
      );
      return false;
    },
  });

/** Opens the socket; it is lost when Slack ends it, too. */
export async function openSocket({ client }: SocketModeReceiver): ReturnType<Connecting['open']> {
  const opening = client.start().catch((thrown: unknown) => {
    throw refusedSetting('SLACK_APP_TOKEN', thrown) ?? thrown ?? new Error('no socket');
  });
  if ((await within(OPENING_MS, opening, 'late')) === 'late') {
    opening.catch(() => undefined);
    await client.disconnect();
    throw new Error('the socket did not open in time');
  }
  return { lost: new Promise((settle) => client.once('disconnected', settle)) };
}
