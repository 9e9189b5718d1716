import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLIENT } from './calls/methods/people.ts';
import { type SlackServer, startSlack } from './server.ts';

let slack: SlackServer;
let clock: number;

beforeEach(async () => {
  clock = Date.UTC(2026, 4, 1);
  slack = await startSlack({ now: () => clock });
});

afterEach(() => slack.stop());

const client = (token: string | undefined = slack.botToken): webApi.WebClient =>
  new webApi.WebClient(token, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });

const post = (channel: string, text = 'x') =>
  client().chat.postMessage({ channel, text, unfurl_links: false, unfurl_media: false });

/** What Slack said when it refused. */
async function refusedWith(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'taken',
    ({ data }) => data,
  );
}

describe('the local Web API', () => {
  it('refuses tokens as Slack does', async () => {
    const test = (token: string) => refusedWith(client(token).auth.test());
    expect(await test('')).toMatchObject({ error: 'not_authed' });
    expect(await test('xoxb-nobody')).toMatchObject({ error: 'invalid_auth' });
    await slack.revoke(slack.team);
    expect(await test(slack.botToken)).toMatchObject({ error: 'token_revoked' });
    await slack.uninstall(slack.team);
    expect(await test(slack.botToken)).toMatchObject({ error: 'account_inactive' });
    const app = client(slack.appToken);
    expect(await refusedWith(app.users.info({ user: slack.team.people.ada }))).toMatchObject({
      error: 'not_allowed_token_type',
    });
  });

  it('says which scope is missing and which are there', async () => {
    await slack.stop();
    slack = await startSlack({ scopes: ['chat:write'] });
    expect((await client().auth.test()).response_metadata?.scopes).toEqual(['chat:write']);
    const asked = client().users.info({ user: slack.team.people.ada });
    expect(await refusedWith(asked)).toMatchObject({
      error: 'missing_scope',
      needed: 'users:read',
      provided: 'chat:write',
    });
  });

  it('refuses channels that are unknown, closed, or not the bot’s', async () => {
    const { elsewhere, secret, old, general } = slack.team.channels;
    expect(await refusedWith(post('C0NOWHERE'))).toMatchObject({ error: 'channel_not_found' });
    expect(await refusedWith(post(secret))).toMatchObject({ error: 'channel_not_found' });
    expect(await refusedWith(post(old))).toMatchObject({ error: 'is_archived' });
    const bare = await startSlack({ scopes: ['chat:write', 'channels:join'] });
    const there = new webApi.WebClient(bare.botToken, { slackApiUrl: bare.apiUrl });
    const channel = bare.team.channels.elsewhere;
    const say = { channel, text: 'x', unfurl_links: false, unfurl_media: false };
    expect(await refusedWith(there.chat.postMessage(say))).toMatchObject({
      error: 'not_in_channel',
    });
    await there.conversations.join({ channel });
    expect(await there.chat.postMessage(say)).toMatchObject({ ok: true });
    await bare.stop();
    expect(await post(elsewhere)).toMatchObject({ ok: true });
    const ephemeral = client().chat.postEphemeral({ channel: general, user: 'U0NO', text: 'x' });
    expect(await refusedWith(ephemeral)).toMatchObject({ error: 'user_not_in_channel' });
  });

  it('keeps messages with their threads and metadata, and finds them again', async () => {
    const channel = slack.team.channels.news;
    const metadata = { event_type: 'digest', event_payload: { key: 'a' } };
    const unfurl = { unfurl_links: false, unfurl_media: false };
    const { ts = '' } = await client().chat.postMessage({
      channel,
      text: '1',
      metadata,
      ...unfurl,
    });
    await client().chat.postMessage({ channel, text: '2', thread_ts: ts, ...unfurl });
    await client().chat.update({ channel, ts, text: '3' });
    const { messages } = await client().conversations.history({
      channel,
      include_all_metadata: true,
    });
    expect(messages).toMatchObject([{ text: '3', reply_count: 1, metadata }]);
    const replies = await client().conversations.replies({ channel, ts });
    expect(replies.messages?.map(({ text }) => text)).toEqual(['3', '2']);
    await client().chat.delete({ channel, ts });
    expect(await refusedWith(client().chat.update({ channel, ts, text: '4' }))).toMatchObject({
      error: 'message_not_found',
    });
    expect(slack.faults).toEqual([]);
  });

  it('says what is missing, and survives what makes no sense', async () => {
    const call = async (method: string, body: string, type: string): Promise<unknown> => {
      const headers = { 'content-type': type, authorization: `Bearer ${slack.botToken}` };
      return (await fetch(`${slack.apiUrl}${method}`, { method: 'POST', body, headers })).json();
    };
    const form = 'application/x-www-form-urlencoded';
    expect(await call('chat.postMessage', 'text=x', form)).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: { messages: ['[ERROR] missing required field: channel'] },
    });
    expect(await call('chat.nothing', '', form)).toMatchObject({ error: 'unknown_method' });
    expect(await call('chat.postMessage', '{', 'application/json')).toMatchObject({
      error: 'invalid_json',
    });
    const odd = JSON.stringify({ channel: slack.team.channels.general, text: 'x', blocks: [null] });
    expect(await call('chat.postMessage', odd, 'application/json')).toMatchObject({
      error: 'invalid_blocks',
    });
  });

  it('lets a trigger open one view, within three seconds', async () => {
    const { people, channels } = slack.team;
    const asked = await slack.slash(people.ada, channels.general, '/who', '');
    const title = { type: 'plain_text' as const, text: 'Ask' };
    const view = { type: 'modal' as const, title, blocks: [{ type: 'divider' as const }] };
    const open = (trigger_id: string) => client().views.open({ trigger_id, view });
    const { view: opened } = await open(asked.triggerId ?? '');
    expect(await refusedWith(open(asked.triggerId ?? ''))).toMatchObject({
      error: 'exchanged_trigger_id',
    });
    expect(await refusedWith(open('1.2.3'))).toMatchObject({ error: 'invalid_trigger_id' });
    const late = await slack.slash(people.ada, channels.general, '/who', '');
    clock += 3001;
    expect(await refusedWith(open(late.triggerId ?? ''))).toMatchObject({
      error: 'expired_trigger_id',
    });
    const update = client().views.update({ view_id: opened?.id ?? '', hash: 'old', view });
    expect(await refusedWith(update)).toMatchObject({ error: 'hash_conflict' });
  });

  it('installs another workspace by OAuth, once for each code', async () => {
    const other = slack.addTeam('Mill Street', { installed: false });
    const grant = { client_id: CLIENT.id, client_secret: CLIENT.secret, code: slack.code(other) };
    const got = await client('').oauth.v2.access(grant);
    expect(got).toMatchObject({ access_token: other.botToken, team: { id: other.id } });
    expect(await refusedWith(client('').oauth.v2.access(grant))).toMatchObject({
      error: 'invalid_code',
    });
    const { team } = await client(other.botToken).team.info();
    expect(team?.name).toBe('Mill Street');
  });
});
