import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackServer, startSlack } from './server.ts';
import type { Json } from './state/shapes.ts';

const RECORDED = new URL(
  '../../../shared/specs/slack-fixtures/vercel-chat/packages/integration-tests/fixtures/replay/',
  import.meta.url,
);

const recorded = (folder: string, file = 'slack'): Json =>
  JSON.parse(readFileSync(new URL(`${folder}/${file}.json`, RECORDED), 'utf8'));

/** What only some workspaces or some messages have. */
const OPTIONAL =
  /^(?:enterprise_id|context_|event\.(?:inviter|enterprise|client_msg_id)|view\.blocks)/;

/** The names of a payload's fields, those of inner objects with a dot. */
const names = (thing: Json, before = ''): string[] =>
  Object.entries(thing).flatMap(([name, value]) => [
    `${before}${name}`,
    ...(value && typeof value === 'object' && !Array.isArray(value) && !/values$/.test(name)
      ? names(value, `${before}${name}.`)
      : []),
  ]);

/** Fields of the recorded payload that ours has not. */
const missing = (theirs: Json, ours: Json): readonly string[] => {
  const has = new Set(names(ours));
  return names(theirs).filter((name) => !has.has(name) && !OPTIONAL.test(name));
};

describe.runIf(existsSync(RECORDED))('what the local Slack sends, beside what Slack sent', () => {
  let slack: SlackServer;

  beforeEach(async () => {
    slack = await startSlack();
  });

  afterEach(() => slack.stop());

  it('has every field of a slash command, a mention and a direct message', async () => {
    const { people, channels } = slack.team;
    const { ada } = people;
    const slash = await slack.slash(ada, channels.general, '/who', 'Mira');
    const { slashCommandWithArgs } = recorded('slash-commands');
    expect(missing(slashCommandWithArgs, slash.parcel.payload)).toEqual([]);
    const mention = await slack.mention(ada, channels.general, 'hello');
    expect(missing(recorded('modals').mention, mention.parcel.payload)).toEqual([]);
    const wrote = await slack.dm(ada, 'hello hello');
    expect(missing(recorded('dm', 'slack-direct').directDM, wrote.parcel.payload)).toEqual([]);
  });

  it('has every field of a button pressed and a view sent off', async () => {
    const { people, channels, id: team } = slack.team;
    const { ada } = people;
    const token = slack.botToken;
    const call = async (method: string, args: Json): Promise<Json> => {
      const body = JSON.stringify(args);
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return (await fetch(`${slack.apiUrl}${method}`, { method: 'POST', body, headers })).json();
    };
    const said = await slack.mention(ada, channels.general, 'hello');
    const text = { type: 'plain_text', text: 'More' };
    await call('chat.postMessage', {
      channel: channels.general,
      thread_ts: said.parcel.payload.event.ts,
      text: 'x',
      blocks: [{ type: 'actions', elements: [{ type: 'button', action_id: 'more', text }] }],
    });
    const message = await said.reply();
    const pressed = await slack.press(ada, message, 'More');
    expect(missing(recorded('modals').action, pressed.parcel.payload)).toEqual([]);
    const blocks = [{ type: 'divider' }];
    const title = { type: 'plain_text', text: 'Ask' };
    const view = { type: 'modal', title, submit: text, close: text, blocks };
    await call('views.open', { trigger_id: pressed.triggerId, view });
    const opened = (await pressed.next(['open'])).view;
    if (!opened) throw new Error('no view was opened');
    const sent = await slack.submitView(ada, opened);
    const { viewSubmission } = recorded('slash-commands');
    expect(missing(viewSubmission, sent.parcel.payload)).toEqual([]);
    expect(sent.parcel.payload.team.id).toBe(team);
  });
});
