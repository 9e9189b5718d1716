import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boltBySocket } from './bolt.ts';
import { type SlackServer, startSlack } from './server.ts';

let slack: SlackServer;
let app: App;
let heard: string[];

beforeEach(async () => {
  heard = [];
  slack = await startSlack();
  app = await boltBySocket(slack);
});

afterEach(async () => {
  await app.stop();
  await slack.stop();
});

const start = async () => {
  await app.start();
  await slack.connected();
};

const title = { type: 'plain_text' as const, text: 'Ask' };
const modal = (more: object = {}) => ({
  type: 'modal' as const,
  callback_id: 'ask',
  title,
  submit: title,
  blocks: [{ type: 'divider' as const }],
  ...more,
});

describe('what happens round the bot', () => {
  it('tells of members, of the agent’s pane, of other bots and of the end', async () => {
    for (const name of [
      'member_joined_channel',
      'member_left_channel',
      'app_context_changed',
      'assistant_thread_started',
      'app_uninstalled',
      'tokens_revoked',
    ] as const)
      app.event(name, async ({ event }) => void heard.push(event.type));
    app.event('app_mention', async ({ event }) => void heard.push(event.bot_id ?? 'a person'));
    await start();
    const { team } = slack;
    const { ada } = team.people;
    await slack.join(team.botUser, team.channels.elsewhere);
    await slack.leave(team.botUser, team.channels.elsewhere);
    await slack.look(ada, team.channels.news);
    await slack.startThread(ada);
    await slack.botSays(team.channels.general, 'who is Ines & Co');
    await slack.uninstall(team);
    expect(heard).toEqual([
      'member_joined_channel',
      'member_left_channel',
      'app_context_changed',
      'assistant_thread_started',
      'B0OTHERBOT',
      'tokens_revoked',
      'app_uninstalled',
    ]);
  });

  it('keeps a stack of modals: pushed, written over, cleared and closed', async () => {
    app.command('/who', async ({ ack, client, command }) => {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view: modal() });
    });
    app.view('ask', async ({ ack, view }) => {
      const { private_metadata: step } = view;
      if (step === 'two') await ack({ response_action: 'clear' });
      else
        await ack({
          response_action: 'push',
          view: modal({ private_metadata: 'two', notify_on_close: true }),
        });
    });
    app.view({ type: 'view_closed', callback_id: 'ask' }, async ({ ack, body }) => {
      await ack();
      heard.push(`closed ${'is_cleared' in body && body.is_cleared}`);
    });
    await start();
    const { people, channels } = slack.team;
    const { ada } = people;
    const asked = await slack.slash(ada, channels.general, '/who', '');
    const root = (await asked.next(['open'])).view;
    if (!root) throw new Error('no view was opened');
    const second = (await slack.submitView(ada, root)).deeds().at(-1)?.view;
    expect(second).toMatchObject({ root: root.id, previous: root.id, open: true });
    if (!second) throw new Error('no view was pushed');
    expect(await slack.closeView(ada, second)).toMatchObject({ ack: { status: 200 } });
    expect([heard, root.open, second.open]).toEqual([['closed false'], true, false]);
    const third = (await slack.submitView(ada, root)).deeds().at(-1)?.view;
    if (!third) throw new Error('no view was pushed');
    await slack.submitView(ada, third);
    expect([root.open, third.open]).toEqual([false, false]);
    expect(slack.faults).toEqual([]);
  });

  it('does not tell of a channel’s talk when the app is not subscribed to it', async () => {
    await start();
    const { people, channels } = slack.team;
    const said = await slack.say(people.ada, channels.general, 'nobody asks the bot');
    expect([said.ack, said.deeds()]).toEqual([null, []]);
  });
});
