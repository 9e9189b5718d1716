import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boltBySocket } from './bot/bolt.ts';
import { displayed, spoken } from './displayed.ts';
import { type SlackServer, startSlack } from './server.ts';

let slack: SlackServer;
let app: App;

const say = (text: string) => ({ text, unfurl_links: false, unfurl_media: false });
const quiet = { unfurl_links: false, unfurl_media: false };

beforeEach(async () => {
  slack = await startSlack({ hears: ['message.im', 'message.channels'] });
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

describe('the local Slack in Socket Mode', () => {
  it('carries a slash command, its answers by response_url, and a button', async () => {
    app.command('/who', async ({ ack, respond, command }) => {
      await ack();
      await respond({
        response_type: 'in_channel',
        text: `Found ${command.text}`,
        blocks: [
          { type: 'section', text: { type: 'plain_text', text: `Found ${command.text}` } },
          {
            type: 'actions',
            elements: [
              { type: 'button', action_id: 'more', text: { type: 'plain_text', text: 'More' } },
            ],
          },
        ],
      });
    });
    app.action('more', async ({ ack, respond }) => {
      await ack();
      await respond({ replace_original: true, text: 'All of it' });
    });
    await start();
    const { people, channels } = slack.team;
    const asked = await slack.slash(people.ada, channels.general, '/who', 'Mira & Co');
    expect(asked.ack).toMatchObject({ status: 200 });
    const answer = await asked.reply();
    expect(displayed(answer)).toBe('Found Mira & Co\n[More]');
    expect(spoken(answer)).toBe('Found Mira & Co');
    const pressed = await slack.press(people.ben, answer, 'More');
    const { message } = await pressed.next(['update']);
    expect(message && displayed(message)).toBe('All of it');
    expect(slack.faults).toEqual([]);
  });

  it('carries mentions, messages, direct messages and their threads', async () => {
    app.event('app_mention', async ({ event, say: reply }) => {
      await reply({ ...say('You called'), thread_ts: event.thread_ts ?? event.ts });
    });
    app.message(async ({ message, client }) => {
      if (message.channel_type !== 'im') return;
      await client.chat.postMessage({ channel: message.channel, ...say('Yes?') });
    });
    await start();
    const { people, channels } = slack.team;
    const called = await slack.mention(people.ada, channels.general, 'who is Ines');
    expect(await called.reply()).toMatchObject({ text: 'You called', only: null });
    const wrote = await slack.dm(people.ben, 'hello');
    expect(await wrote.reply()).toMatchObject({ text: 'Yes?', thread: null });
    expect(slack.faults).toEqual([]);
  });

  it('leads a modal from its trigger over suggestions to its end', async () => {
    const view = {
      type: 'modal' as const,
      callback_id: 'ask',
      notify_on_close: true,
      title: { type: 'plain_text' as const, text: 'Ask' },
      submit: { type: 'plain_text' as const, text: 'Ask' },
      blocks: [
        {
          type: 'input' as const,
          block_id: 'name',
          label: { type: 'plain_text' as const, text: 'Name' },
          element: { type: 'external_select' as const, action_id: 'name', min_query_length: 1 },
        },
      ],
    };
    app.command('/who', async ({ ack, client, command }) => {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view });
    });
    app.options('name', async ({ ack, options }) => {
      const text = `${options.value} Lund`;
      await ack({ options: [{ text: { type: 'plain_text', text }, value: text }] });
    });
    app.view('ask', async ({ ack, view: sent, client, body }) => {
      const picked = sent.state.values.name?.name?.selected_option?.value ?? '';
      if (picked === 'Nobody')
        return ack({ response_action: 'errors', errors: { name: 'Nobody is called that' } });
      await ack();
      await client.chat.postMessage({ channel: body.user.id, ...say(picked) });
    });
    await start();
    const { people, channels } = slack.team;
    const { ada } = people;
    const asked = await slack.slash(ada, channels.general, '/who', '');
    const opened = (await asked.next(['open'])).view;
    if (!opened) throw new Error('no view was opened');
    const { ack } = await slack.suggest(ada, opened, 'name', 'Mi');
    expect(ack?.body.options).toEqual([
      { text: { type: 'plain_text', text: 'Mi Lund' }, value: 'Mi Lund' },
    ]);
    await expect(slack.submitView(ada, opened)).rejects.toThrow('name is required');
    const wrong = await slack.submitView(ada, opened, { name: 'Nobody' });
    expect(wrong.deeds().map(({ kind }) => kind)).toEqual(['errors']);
    const sent = await slack.submitView(ada, opened, { name: 'Mira Lund' });
    expect(opened.open).toBe(false);
    expect(await sent.reply()).toMatchObject({ text: 'Mira Lund' });
    await expect(slack.submitView(ada, opened, {})).rejects.toThrow('closed');
    expect(slack.faults).toEqual([]);
  });

  it('publishes the App Home, sets prompts in the agent, and runs a message shortcut', async () => {
    app.event('app_home_opened', async ({ event, client }) => {
      if (event.tab === 'messages') {
        const prompts = [{ title: 'Who?', message: 'who is Ines Vale' }];
        await client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, prompts });
        return;
      }
      const text = { type: 'plain_text' as const, text: 'Ask me anything' };
      const view = { type: 'home' as const, blocks: [{ type: 'header' as const, text }] };
      await client.views.publish({ user_id: event.user, view });
    });
    app.shortcut('brief', async ({ ack, respond, shortcut }) => {
      await ack();
      if (shortcut.type === 'message_action')
        await respond({ text: `About: ${shortcut.message.text}` });
    });
    await start();
    const { people, channels } = slack.team;
    const { ada } = people;
    const { view } = await (await slack.openHome(ada)).next(['publish']);
    expect(displayed(view?.body)).toBe('Ask me anything');
    const { body } = await (await slack.openHome(ada, 'messages')).next(['prompts']);
    expect(body.prompts).toHaveLength(1);
    const said = await slack.say(ada, channels.general, 'see https://news.example/a?b=1&c=2');
    const [first] = slack.state.messages;
    expect(first?.text).toBe('see <https://news.example/a?b=1&amp;c=2>');
    expect(said.ack).not.toBeNull();
    if (!first) throw new Error('nothing was said');
    const asked = await slack.shortcut(ada, first, 'brief');
    expect(await asked.reply()).toMatchObject({ only: ada });
  });

  it('tells the bot of its own posts and edits, as Slack does', async () => {
    const seen: string[] = [];
    app.message(async ({ message, client }) => {
      seen.push(message.subtype ?? 'asked');
      if (message.subtype || 'bot_id' in message) return;
      const { channel } = message;
      const { ts = '' } = await client.chat.postMessage({ channel, ...say('one') });
      await client.chat.update({ channel, ts, text: 'two' });
    });
    await start();
    const asked = await slack.dm(slack.team.people.ada, 'hello');
    await asked.next(['update']);
    // Its own plain post does not get past Bolt; the edit, which names nobody, does.
    await expect.poll(() => seen).toEqual(['asked', 'message_changed']);
    const [mine] = slack.state.messages;
    if (mine) await slack.edit(mine, 'hello there');
    expect(seen).toEqual(['asked', 'message_changed', 'message_changed']);
    expect(slack.faults).toEqual([]);
  });

  it('keeps twenty people apart who ask at once', async () => {
    app.command('/who', async ({ ack, respond, command }) => {
      await ack();
      await respond({ text: command.text });
    });
    app.event('app_mention', async ({ event, say: reply }) => {
      await reply({ ...say(event.text.replace(/<[^>]+> /, '')), thread_ts: event.ts });
    });
    await start();
    const { people, channels } = slack.team;
    const words = Array.from({ length: 10 }, (_, i) => `name ${i}`);
    const asked = words.flatMap((text) => [
      slack.slash(people.ada, channels.general, '/who', text),
      slack.mention(people.ben, channels.general, text),
    ]);
    const replies = await Promise.all(asked.map(async (one) => (await (await one).reply()).text));
    expect(replies).toEqual(words.flatMap((text) => [text, text]));
  });

  it('reconnects when asked to, and when cut', { timeout: 40_000 }, async () => {
    app.command('/who', async ({ ack }) => ack(say('here')));
    await start();
    const { people, channels } = slack.team;
    const here = () => slack.slash(people.ada, channels.general, '/who', 'x');
    slack.disconnect('warning');
    await slack.connected();
    slack.disconnect('refresh_requested');
    await slack.connected();
    expect((await here()).ack?.body).toMatchObject({ text: 'here' });
    slack.cut();
    await slack.connected();
    expect((await here()).ack?.body).toMatchObject({ text: 'here', ...quiet });
  });
});
