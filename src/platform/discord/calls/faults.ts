import { DiscordAPIError, HTTPError } from 'discord.js';
import { Refusal } from '../../../refusal.ts';

/**
 * Codes a request may be refused with:
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
export const CODES = {
  unknownChannel: 10003,
  unknownGuild: 10004,
  alreadyAcknowledged: 40060,
  missingAccess: 50001,
  closedUser: 50007,
  missingPermissions: 50013,
  wrongChannelType: 50024,
  noHistoryToAnswer: 160_002,
  threadExists: 160_004,
} as const;

/** A fault without the words and tokens that errors of discord.js carry. */
interface Loggable {
  readonly name: string;
  readonly message: string;
  readonly code?: string | number;
  readonly status?: number;
}

/** What may be logged of a fault. */
export function loggable(fault: unknown): Loggable {
  if (!(fault instanceof Error)) return { name: typeof fault, message: '' };
  const { name, message, code, status } = fault as Error & Partial<Loggable>;
  return {
    name,
    message,
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
  };
}

/** The code Discord refused a request with; null when it did not. */
export const codeOf = (fault: unknown): number | null =>
  fault instanceof DiscordAPIError ? Number(fault.code) : null;

/* Codes of Node's and undici's errors of a connection: ECONNREFUSED, UND_ERR_SOCKET. */
const CONNECTION = /^(?:E(?!RR_)[A-Z_]+|UND_ERR_[A-Z_]+)$/;

/** Whether the same request may do later: the connection failed, or Discord did. */
export function isPassing(fault: unknown): boolean {
  if (fault instanceof DiscordAPIError) return false;
  if (fault instanceof HTTPError) return fault.status >= 500;
  const { name, code } = loggable(fault);
  return name === 'AbortError' || CONNECTION.test(String(code));
}

const PORTAL = 'https://discord.com/developers/applications';

const setting = (sentence: string, hint: string): Refusal => new Refusal('setting', sentence, hint);

/** Said when Discord does not take the token. */
export const wrongToken = (): Refusal =>
  setting(
    'Discord does not accept DISCORD_TOKEN.',
    `Copy the bot's token again from ${PORTAL} (Bot, Reset Token) into .env.`,
  );

/** Said when nothing at the address speaks as Discord does. */
export const wrongAddress = (): Refusal =>
  setting('There is no Discord at DISCORD_API_URL.', 'Remove the setting to use Discord itself.');

/**
 * What a close of the gateway means that no reconnect mends:
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export function refusalOfClose(code: number): Refusal {
  if (code === 4004) return wrongToken();
  if (code === 4013 || code === 4014)
    return setting(
      'Discord does not let this bot connect with the intents it asks for.',
      `Verbatim needs no privileged intent; look at the bot's page on ${PORTAL}.`,
    );
  return setting(`Discord ended the connection for good (code ${code}).`, `See ${PORTAL}.`);
}
