import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { displayed, spoken } from '../../../test/slack/displayed.ts';
import { type SlackServer, startSlack } from '../../../test/slack/server.ts';
import { openTrial, type Trial } from '../../../test/slack/trial.ts';
import type { Platform } from '../platform.ts';

let trial: Trial;
let slack: SlackServer;
let bot: Platform;
let ada: string;
let general: string;

beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

beforeEach(async () => {
  slack = await startSlack();
  bot = await trial.connect(slack);
  await slack.connected();
  ada = slack.team.people.ada ?? '';
  general = slack.team.channels.general ?? '';
});
afterEach(async () => {
  await bot.stop();
  await slack.stop();
  expect(slack.faults).toEqual([]);
});

describe('a slash command on Slack', () => {
  it('is acknowledged, then answered to all in the channel', async () => {
    const asked = await slack.slash(ada, general, '/who', 'Mira Lund');
    expect(asked.ack).toMatchObject({ status: 200 });
    const answer = await asked.reply();
    expect(answer.only).toBeNull();
    expect(displayed(answer)).toContain('Mira Lund');
  });
});
