import { Refusal } from '../../refusal.ts';

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

/** Whether workspaces install the app by OAuth. */
export const byOAuth = ({ clientId, clientSecret, stateSecret }: SlackSettings): boolean =>
  clientId !== '' && clientSecret !== '' && stateSecret !== '';

/** Throws a Refusal that names what is missing. */
export function requireSettings(settings: SlackSettings): void {
  const { botToken, appToken, signingSecret } = settings;
  if (botToken === '' && !byOAuth(settings))
    throw lacking(
      'SLACK_BOT_TOKEN',
      'For several workspaces set SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET in its place.',
    );
  if (appToken === '' && signingSecret === '')
    throw lacking(
      'SLACK_APP_TOKEN',
      'It is for Socket Mode; for HTTP mode set SLACK_SIGNING_SECRET and PORT in its place.',
    );
  if (botToken === '' && signingSecret === '')
    throw lacking('SLACK_SIGNING_SECRET', 'Several workspaces need HTTP mode.');
  if (botToken.startsWith('xapp-')) throw mixedUp('SLACK_BOT_TOKEN', 'app-level', 'xoxb-');
  if (appToken.startsWith('xoxb-')) throw mixedUp('SLACK_APP_TOKEN', 'bot', 'xapp-');
}

const mixedUp = (setting: string, kind: string, begins: string): Refusal =>
  new Refusal(
    'setting',
    `${setting} holds the ${kind} token.`,
    `It takes the one that begins with ${begins}.`,
  );

const lacking = (setting: string, hint: string): Refusal =>
  new Refusal('setting', `${setting} is missing.`, hint);
