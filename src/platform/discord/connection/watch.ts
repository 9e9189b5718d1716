import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import { loggable } from '../calls/faults.ts';

/** Tries of the gateway, one every half second, before it counts as down, and between two notes of it. */
const DOWN_TRIES = 4;
const NOTED_TRIES = 120;

/** Writes down how the connection fares: once when it is gone and stays so, once when it is back. */
export function watch(client: Client, log: Logger): void {
  let tries = 0;
  const back = (): void => {
    if (tries >= DOWN_TRIES) log.warn('Discord is back.');
    tries = 0;
  };
  client.on(Events.ShardReconnecting, () => {
    tries += 1;
    if (tries % NOTED_TRIES === DOWN_TRIES)
      log.warn('Discord cannot be reached. Trying again every half second.');
  });
  client.on(Events.ShardReady, back).on(Events.ShardResume, back);
  client.on(Events.ShardError, (fault) =>
    log.warn({ fault: loggable(fault) }, 'The connection to Discord failed'),
  );
  client.on(Events.Error, (fault) => log.error({ fault: loggable(fault) }, 'discord.js failed'));
}
