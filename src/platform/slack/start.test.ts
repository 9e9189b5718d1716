import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sharedTrial } from '../../../test/slack/bot/shared.ts';
import { displayed } from '../../../test/slack/displayed.ts';
import { type SlackServer, startSlack } from '../../../test/slack/server.ts';
import { Refusal } from '../../refusal.ts';
import type { Platform } from '../platform.ts';
import type { SlackSettings } from './connection/settings.ts';
import { setUpSlack } from './setup.ts';

const trial = sharedTrial();
let slack: SlackServer;
let bot: Platform | null;

beforeEach(async () => {
  slack = await startSlack();
  bot = null;
});
afterEach(async () => {
  await bot?.stop();
  await slack.stop();
  expect(slack.faults).toEqual([]);
});

const refusal = async (settings: Partial<SlackSettings>): Promise<Refusal> => {
  const thrown = await trial()
    .connect(slack, settings)
    .catch((fault: unknown) => fault);
  if (!(thrown instanceof Refusal)) throw new Error(`no refusal but ${thrown}`);
  return thrown;
};

describe('starting on Slack', () => {
  it.each([
    [
      'a wrong bot token',
      { botToken: 'xoxb-wrong' },
      'SLACK_BOT_TOKEN does not work: Slack does not know the token.',
    ],
    [
      'a wrong app token',
      { appToken: 'xapp-wrong' },
      'SLACK_APP_TOKEN does not work: Slack does not know the token.',
    ],
  ])('with %s says what is wrong', async (_, settings, sentence) => {
    const { code, message, hint } = await refusal(settings);
    expect(message).toBe(sentence);
    expect(code).toBe('setting');
    expect(hint.length).toBeGreaterThan(20);
  });

  it('with an address that is not Slack’s says so', async () => {
    const { message } = await refusal({ apiUrl: slack.apiUrl.replace('/api/', '/nowhere/api/') });
    expect(message).toBe(
      'SLACK_API_URL does not lead to Slack’s methods: it answers unknown_method.',
    );
  });

  it('with the two tokens mixed up says so', async () => {
    const { message } = await refusal({ botToken: slack.appToken, appToken: slack.botToken });
    expect(message).toBe('SLACK_BOT_TOKEN holds the app-level token.');
    const { message: other } = await refusal({ appToken: slack.botToken });
    expect(other).toBe('SLACK_APP_TOKEN holds the bot token.');
    const { appToken: botToken, botToken: appToken, apiUrl } = slack;
    const { checks } = await setUpSlack({ botToken, appToken, apiUrl, prefix: '' });
    expect(checks).toEqual([
      { sound: false, text: expect.stringContaining(`${message} It takes`) },
    ]);
  });

  it('names its command with the prefix when it is set up', async () => {
    const none = { botToken: '', appToken: '', apiUrl: slack.apiUrl, prefix: 'news-' };
    expect((await setUpSlack(none)).steps.at(-1)).toContain('/news-verbatim help');
  });

  it('without a scope it needs says which, and what for', async () => {
    await slack.stop();
    slack = await startSlack({ scopes: ['chat:write', 'app_mentions:read', 'commands'] });
    const { message, hint } = await refusal({});
    expect(message).toBe('The Slack app lacks im:history (to hear direct messages).');
    expect(hint).toContain('manifest');
  });

  it('without a scope it only misses goes on, and says so in the log', async () => {
    await slack.stop();
    slack = await startSlack({
      scopes: ['chat:write', 'app_mentions:read', 'commands', 'im:history'],
    });
    bot = await trial().connect(slack);
    await slack.connected();
    expect(trial().log.join('')).toContain('lacks the scope assistant:write (to suggest prompts');
    const { people } = slack.team;
    expect(displayed(await (await slack.dm(people.ada, 'help')).reply())).toContain(
      '/verbatim-who',
    );
  });

  it('while Slack is away waits for it', { timeout: 20_000 }, async () => {
    await slack.down();
    bot = await trial().connect(slack);
    expect(trial().log.join('')).toContain('Slack cannot be reached.');
    await slack.up();
    await slack.connected();
    const { people } = slack.team;
    expect(displayed(await (await slack.dm(people.ada, 'help')).reply())).toContain(
      '/verbatim-who',
    );
  });
});

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((settle) => server.once('listening', settle));
  const { port } = server.address() as AddressInfo;
  await new Promise((settle) => server.close(settle));
  return port;
}

const http = async (): Promise<Partial<SlackSettings>> => ({
  appToken: '',
  signingSecret: slack.signingSecret,
  port: await freePort(),
});

describe('HTTP mode', () => {
  const start = async (more: Partial<SlackSettings> = {}): Promise<string> => {
    const settings = { ...(await http()), ...more };
    bot = await trial().connect(slack, settings);
    slack.sendTo(`http://127.0.0.1:${settings.port}/slack/events`);
    return `http://127.0.0.1:${settings.port}`;
  };

  it('answers commands, messages, buttons and forms, as Socket Mode does', async () => {
    await start();
    const { people, channels } = slack.team;
    const [ada, general] = [people.ada, channels.general];
    const asked = await slack.slash(ada, general, '/who', 'Mira Lund');
    expect(asked.ack).toMatchObject({ status: 200 });
    const answer = await asked.reply();
    expect(displayed(answer)).toContain('Mira Lund, the mayor of Elmport [1]');
    const pressed = await slack.press(ada, answer, 'Sources');
    expect(displayed(await pressed.reply())).toContain('by Jo Hart');
    expect(displayed(await (await slack.dm(ada, 'help')).reply())).toContain('/verbatim-who');
    const form = (await (await slack.slash(ada, general, '/quotes', '')).next(['open'])).view;
    if (!form) throw new Error('no form was opened');
    const { ack } = await slack.suggest(ada, form, 'name', 'Ines');
    expect(ack?.body.options[1].value).toBe('Ines Vale');
    await slack.submitView(ada, form, { name: 'Ines Vale' });
    await expect
      .poll(() => slack.state.messages.map(displayed).join('\n'))
      .toContain('It was never only 12 days');
  });

  it.each(['forged', 'stale', 'missing'] as const)('refuses a %s signature', async (signature) => {
    await start();
    const { people, channels } = slack.team;
    const asked = await slack.slash(people.ada, channels.general, '/who', 'Mira Lund', {
      signature,
    });
    expect(asked.ack?.status).toBe(401);
    await new Promise((settle) => setTimeout(settle, 200));
    expect(slack.deeds).toEqual([]);
  });

  it('on a port that is taken says so', async () => {
    const settings = await http();
    const server = createServer().listen(settings.port);
    const { message } = await refusal(settings);
    server.close();
    expect(message).toBe(`Port ${settings.port} is taken by another program.`);
  });

  it('installs in several workspaces by OAuth, over a restart, until it is taken out', async () => {
    const oauth = {
      botToken: '',
      clientId: '1111.2222',
      clientSecret: 'a-local-client-secret',
      stateSecret: 'long random words',
    };
    const base = await start(oauth);
    const team = slack.addTeam('Second Desk', { installed: false });
    expect((await slack.approve(team, `${base}/slack/install`)).status).toBe(200);
    await bot?.stop();
    await start(oauth);
    const ask = () => slack.slash(team.people.ada, team.channels.general, '/who', 'Mira Lund');
    expect(displayed(await (await ask()).reply())).toContain('Mira Lund');
    expect(await trial().opened.store.kept(`slack:installation:${team.id}`)).toContain(
      team.botToken,
    );
    await slack.uninstall(team);
    await expect.poll(() => trial().opened.store.kept(`slack:installation:${team.id}`)).toBeNull();
    const before = slack.deeds.length;
    await ask();
    await new Promise((settle) => setTimeout(settle, 200));
    expect(slack.deeds.length).toBe(before);
  });
});
