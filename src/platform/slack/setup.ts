import { CALL } from '../../program/program.ts';
import { Refusal } from '../../refusal.ts';
import { type Check, missing, type SetUp, sound } from '../setup.ts';
import { ALL, slackName } from './app/names.ts';
import { SCOPES } from './app/scopes.ts';
import { clientFor } from './calls/client.ts';
import { checkBotToken, refusedSetting } from './connection/check.ts';
import { refuseMixedUp, type SlackSettings } from './connection/settings.ts';

const stepsFor = (prefix: string): readonly string[] => [
  `Run ${CALL} manifest and copy what it prints.`,
  'Open https://api.slack.com/apps, choose Create New App, From a manifest, and paste it.',
  'Choose Install to Workspace, and write the bot token into .env as SLACK_BOT_TOKEN.',
  'Under Basic Information, make an app-level token with connections:write and write it into .env as SLACK_APP_TOKEN. Run this again: it checks both.',
  `Run npm start, and type /${slackName(ALL, prefix)} help in Slack.`,
];

/** How to set up Slack, and what the tokens say when there are any. */
export async function setUpSlack({
  botToken,
  appToken,
  apiUrl,
  prefix,
}: Pick<SlackSettings, 'botToken' | 'appToken' | 'apiUrl' | 'prefix'>): Promise<SetUp> {
  const checks = await asked(async () => {
    refuseMixedUp({ botToken, appToken });
    return [
      ...(botToken === '' ? [] : await asked(() => botChecks(botToken, apiUrl))),
      ...(appToken === '' ? [] : await asked(() => appChecks(appToken, apiUrl))),
    ];
  });
  return { platform: 'Slack', steps: stepsFor(prefix), checks };
}

async function asked(check: () => Promise<Check[]>): Promise<Check[]> {
  try {
    return await check();
  } catch (fault) {
    return [
      fault instanceof Refusal
        ? missing(`${fault.message} ${fault.hint}`)
        : missing(
            'Slack cannot be reached. Check the network, or SLACK_API_URL, and run this again.',
          ),
    ];
  }
}

async function botChecks(token: string, apiUrl: string): Promise<Check[]> {
  const { teamName, missed } = await checkBotToken(token, apiUrl);
  return [
    sound(`The bot token is right: it is for the workspace ${teamName}.`),
    ...missed.map((scope) =>
      missing(
        `The app lacks the scope ${scope} (${SCOPES[scope].why}). Reinstall it with the manifest.`,
      ),
    ),
  ];
}

async function appChecks(token: string, apiUrl: string): Promise<Check[]> {
  const client = clientFor(token, apiUrl);
  try {
    await client.apps.connections.open({});
  } catch (fault) {
    throw refusedSetting('SLACK_APP_TOKEN', fault) ?? fault;
  }
  return [sound('The app-level token is right: Socket Mode can be opened.')];
}
