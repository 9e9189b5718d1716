import type { Logger as BoltLogger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';
import { QUIET } from './client.ts';

/* Tokens, sockets' tickets and response_urls: whoever has one may speak for the bot. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\bx(?:ox[a-z]|app|wfp)-[\w.-]+/g, 'xox…'],
  [/\b(wss?:\/\/[^\s/]+)\/\S*/g, '$1/…'],
  [/\/(hooks|commands|actions|services)\/[^\s"']+/g, '/$1/…'],
];

/** A text without what only Slack and the bot may know. */
export const withoutSecrets = (text: string): string =>
  SECRETS.reduce((told, [secret, shown]) => told.replace(secret, shown), text);

/** Bolt's own log as part of ours: warnings and errors, without secrets, never a message's text. */
export function boltLogger(log: Logger): BoltLogger {
  const told =
    (level: 'warn' | 'error') =>
    (...said: readonly unknown[]): void =>
      log[level]({ by: 'bolt' }, withoutSecrets(said.map(inShort).join(' ')));
  // Below "warn" Bolt writes whole payloads.
  return { ...QUIET, warn: told('warn'), error: told('error'), getLevel: () => LogLevel.WARN };
}

/** What was thrown or said, in one line: of an error its name and sentence, of other things their kind. */
export const inShort = (said: unknown): string => {
  if (said instanceof Error) return `${said.name}: ${said.message}`;
  return typeof said === 'string' ? said : typeof said;
};
