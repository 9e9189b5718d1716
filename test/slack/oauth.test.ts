import { App, HTTPReceiver, type InstallationStore } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLIENT } from './methods/people.ts';
import { type SlackServer, startSlack } from './server.ts';

let slack: SlackServer;
let receiver: HTTPReceiver;
let base: string;
const installed = new Map<string, Parameters<InstallationStore['storeInstallation']>[0]>();

beforeEach(async () => {
  installed.clear();
  slack = await startSlack();
  receiver = new HTTPReceiver({
    signingSecret: slack.signingSecret,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    stateSecret: 'a-secret-for-states',
    scopes: ['chat:write', 'commands'],
    installationStore: {
      storeInstallation: async (made) => void installed.set(made.team?.id ?? '', made),
      fetchInstallation: async ({ teamId }) => installed.get(teamId ?? '') as never,
    },
    installerOptions: {
      clientOptions: { slackApiUrl: slack.apiUrl },
      authorizationUrl: new URL('../oauth/v2/authorize', slack.apiUrl).href,
    },
  });
  const app = new App({ receiver, clientOptions: { slackApiUrl: slack.apiUrl } });
  app.command('/who', async ({ ack, client, command }) => {
    await ack();
    const { channel_id: channel } = command;
    const text = `In ${command.team_domain}`;
    await client.chat.postMessage({ channel, text, unfurl_links: false, unfurl_media: false });
  });
  const address = (await app.start({ port: 0, host: '127.0.0.1' })).address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  base = `http://127.0.0.1:${address.port}`;
  slack.sendTo(`${base}/slack/events`);
});

afterEach(async () => {
  await receiver.stop();
  await slack.stop();
});

describe('installing an app by OAuth in the local Slack', () => {
  it('gives each workspace a token of its own, with the scopes that were asked for', async () => {
    const mill = slack.addTeam('Mill Street', { installed: false });
    const quay = slack.addTeam('Old Quay', { installed: false });
    for (const team of [mill, quay]) {
      expect((await slack.approve(team, `${base}/slack/install`)).status).toBe(200);
      expect(installed.get(team.id)?.bot?.token).toBe(team.botToken);
      expect(slack.state.tokens.get(team.botToken)?.scopes).toEqual(['chat:write', 'commands']);
      const asked = await slack.slash(team.people.ada, team.channels.general, '/who', '');
      expect(await asked.reply()).toMatchObject({ text: `In ${team.domain}`, team: team.id });
    }
    expect(slack.faults).toEqual([]);
  });
});
