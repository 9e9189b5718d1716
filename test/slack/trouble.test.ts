import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boltBySocket } from './bot/bolt.ts';
import { type SlackServer, startSlack } from './server.ts';

let slack: SlackServer;
let app: App;
let clock: number;

beforeEach(async () => {
  clock = Date.UTC(2026, 4, 1);
  slack = await startSlack({ now: () => clock });
  app = await boltBySocket(slack);
});

afterEach(async () => {
  await app.stop();
  await slack.stop();
});

const post = (channel = slack.team.channels.news) =>
  app.client.chat.postMessage({ channel, text: 'x', unfurl_links: false, unfurl_media: false });

const errors = () => slack.calls.map(({ error }) => error).filter(Boolean);

describe('the faults the local Slack plays', () => {
  it('drops connections before and after a post took effect, so that a retry posts twice', async () => {
    slack.play({ on: 'chat.postMessage', kind: 'drop', when: 'before' });
    await post();
    expect(slack.deeds).toHaveLength(1);
    slack.play({ on: 'chat.postMessage', kind: 'drop', when: 'after' });
    await post();
    expect(slack.deeds).toHaveLength(3);
    expect(errors()).toEqual(['dropped', 'dropped']);
  });

  it('limits a method, and a channel to one post a second', async () => {
    await slack.stop();
    slack = await startSlack({ now: () => clock, paced: true });
    app = await boltBySocket(slack);
    slack.play({ on: 'chat.postMessage', kind: 'limit', seconds: 1 });
    await post();
    expect(slack.calls.at(-2)).toMatchObject({ status: 429, error: 'ratelimited' });
    const second = post();
    await expect.poll(() => slack.calls.at(-1)?.status).toBe(429);
    expect((await post(slack.team.channels.general)).ok).toBe(true);
    clock += 1000;
    await second;
    expect(slack.deeds).toHaveLength(3);
  });

  it('answers late, by a status, or by an error for as often as it is told', async () => {
    slack.play({ on: 'auth.test', kind: 'status', status: 503, times: 3 });
    await expect(app.client.auth.test()).rejects.toThrow('503');
    slack.play({ on: '*', kind: 'error', error: 'internal_error' });
    await expect(app.client.auth.test()).rejects.toThrow('internal_error');
    slack.play({ on: 'auth.test', kind: 'late', ms: 50 });
    expect((await app.client.auth.test()).ok).toBe(true);
  });

  it('goes down and comes back on the same port, and the bot with it', {
    timeout: 40_000,
  }, async () => {
    app.command('/who', async ({ ack }) => ack('here'));
    await app.start();
    await slack.connected();
    await slack.down();
    const { people, channels } = slack.team;
    expect((await slack.slash(people.ada, channels.general, '/who', '')).ack).toBeNull();
    await slack.up();
    await slack.connected();
    const asked = await slack.slash(people.ada, channels.general, '/who', '');
    expect(await asked.reply()).toMatchObject({ text: 'here', only: people.ada });
  });

  it('sends the same event twice, and refuses a token that was revoked midway', async () => {
    const seen: string[] = [];
    app.event('app_mention', async ({ body, client, event }) => {
      seen.push(body.event_id);
      await client.chat
        .postMessage({
          channel: event.channel,
          text: 'x',
          unfurl_links: false,
          unfurl_media: false,
        })
        .catch(({ data }) => seen.push(data.error));
    });
    await app.start();
    await slack.connected();
    const { people, channels } = slack.team;
    const once = await slack.mention(people.ada, channels.general, 'hello');
    await once.reply();
    await slack.revoke(slack.team);
    await slack.again(once, { retry: { num: 1, reason: 'timeout' } });
    await expect.poll(() => seen).toEqual([seen[0], seen[0], 'token_revoked']);
  });
});
