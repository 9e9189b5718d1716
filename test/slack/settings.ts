import type { SlackSettings } from '../../src/platform/slack/connection/settings.ts';
import type { SlackServer } from './server.ts';

/** What a bot is given that reaches a server by Socket Mode. */
export const settingsFor = ({
  botToken,
  appToken,
  apiUrl,
}: Pick<SlackServer, 'botToken' | 'appToken' | 'apiUrl'>): SlackSettings => ({
  ...{ botToken, appToken, apiUrl, signingSecret: '', port: 0, prefix: '' },
  ...{ clientId: '', clientSecret: '', stateSecret: '' },
});
