import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boltByHttp } from './bot/bolt.ts';
import { type SlackServer, startSlack } from './server.ts';

let slack: SlackServer;
let app: App;
const heard: string[] = [];

beforeEach(async () => {
  heard.length = 0;
  slack = await startSlack();
  app = await boltByHttp(slack, (made) => {
    made.command('/who', async ({ ack, respond, command }) => {
      await ack();
      heard.push(command.text);
      await respond({ text: `Found ${command.text}` });
    });
    made.event('app_mention', async ({ event, context, say }) => {
      heard.push(`${event.ts} ${context.retryNum ?? 0}`);
      await say({ text: 'Yes?', unfurl_links: false, unfurl_media: false });
    });
    made.action('more', async ({ ack, respond }) => {
      await ack();
      await respond({ delete_original: true });
    });
  });
});

afterEach(async () => {
  await app.stop();
  await slack.stop();
});

describe('the local Slack over signed HTTP', () => {
  it('signs what it sends, and what it sends is answered', async () => {
    const { people, channels } = slack.team;
    const asked = await slack.slash(people.ada, channels.general, '/who', 'Mira');
    expect(asked.ack).toMatchObject({ status: 200 });
    expect(await asked.reply()).toMatchObject({ text: 'Found Mira', only: people.ada });
    const called = await slack.mention(people.ben, channels.news, 'hello');
    expect(await called.reply()).toMatchObject({ text: 'Yes?', only: null });
    expect(slack.faults).toEqual([]);
  });

  it('forges, ages and leaves out signatures, which Bolt turns away', async () => {
    const { people, channels } = slack.team;
    for (const signature of ['forged', 'stale', 'missing'] as const) {
      const asked = await slack.slash(people.ada, channels.general, '/who', 'x', { signature });
      expect(asked.ack?.status, signature).toBe(401);
    }
    expect(heard).toEqual([]);
  });

  it('tries the same event again with the number and reason of the attempt', async () => {
    const { people, channels } = slack.team;
    const first = await slack.mention(people.ada, channels.general, 'hello');
    const retry = { num: 1, reason: 'http_timeout' };
    const second = await slack.again(first, { retry });
    expect(second.parcel.payload.event_id).toBe(first.parcel.payload.event_id);
    await second.next(['post']);
    const [ts] = heard[0]?.split(' ') ?? [];
    expect(heard).toEqual([`${ts} 0`, `${ts} 1`]);
  });

  it('lets a response_url be used five times, and within half an hour', async () => {
    const { people, channels } = slack.team;
    const asked = await slack.slash(people.ada, channels.general, '/who', 'Mira');
    await asked.reply();
    const send = async (): Promise<string> => {
      const body = JSON.stringify({ text: 'again' });
      return (await fetch(asked.responseUrl ?? '', { method: 'POST', body })).text();
    };
    const json = { headers: { 'content-type': 'application/json' } };
    for (let use = 2; use <= 5; use++)
      await fetch(asked.responseUrl ?? '', { method: 'POST', body: '{"text":"more"}', ...json });
    expect(await send()).toContain('used_url');
    expect(asked.deeds()).toHaveLength(5);
  });

  it('counts silence for more than three seconds as no acknowledgement', async () => {
    app.command('/slow', async () => {});
    const { people, channels } = slack.team;
    const asked = await slack.slash(people.ada, channels.general, '/slow', '');
    expect(asked.ack).toBeNull();
  });
});
