import { Refusal } from '../../../refusal.ts';

/** How Slack is reached; '' for what is not set. */
export interface SlackSettings {
  /** The bot's token; '' when several workspaces install the app by OAuth. */
  readonly botToken: string;
  /** The app-level token: with it Socket Mode, without it HTTP mode. */
  readonly appToken: string;
  readonly signingSecret: string;
  /** Where HTTP mode listens. */
  readonly port: number;
  /** Ends in /api/. */
  readonly apiUrl: string;
  readonly prefix: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
}

/** Whether workspaces install the app by OAuth: in place of one bot token. */
export const byOAuth = (settings: SlackSettings): boolean =>
  settings.botToken === '' &&
  settings.clientId !== '' &&
  settings.clientSecret !== '' &&
  settings.stateSecret !== '';

/** Throws a Refusal when one token stands in the place of the other. */
export function refuseMixedUp({
  botToken,
  appToken,
}: Pick<SlackSettings, 'botToken' | 'appToken'>): void {
  if (botToken.startsWith('xapp-')) throw mixedUp('SLACK_BOT_TOKEN', 'app-level', 'xoxb-');
  if (appToken.startsWith('xoxb-')) throw mixedUp('SLACK_APP_TOKEN', 'bot', 'xapp-');
}

const mixedUp = (setting: string, kind: string, begins: string): Refusal =>
  new Refusal(
    'setting',
    `${setting} holds the ${kind} token.`,
    `It takes the one that begins with ${begins}.`,
  );
