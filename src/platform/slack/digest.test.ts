import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { displayed } from '../../../test/slack/displayed.ts';
import { type SlackServer, startSlack } from '../../../test/slack/server.ts';
import { openTrial, type Trial } from '../../../test/slack/trial.ts';
import type { Platform } from '../platform.ts';

describe('digests on Slack', () => {
  let trial: Trial;
  let slack: SlackServer;
  let bot: Platform;

  beforeAll(async () => {
    trial = await openTrial();
    slack = await startSlack();
    bot = await trial.connect(slack);
    await slack.connected();
  });
  afterEach(async () => {
    const { ledger } = trial.opened.store;
    for (const { id } of await ledger.list({}, 999)) await ledger.remove(id);
    expect(slack.faults).toEqual([]);
  });
  afterAll(async () => {
    await bot.stop();
    await slack.stop();
    await trial.close();
  });

  const people = () => slack.team.people as Readonly<Record<'ada' | 'ben', string>>;
  const channels = () =>
    slack.team.channels as Readonly<Record<'general' | 'news' | 'elsewhere' | 'secret', string>>;
  const ledger = () => trial.opened.store.ledger;
  const only = async () => (await ledger().list({}, 9))[0] as { readonly id: string };

  const ask = async (
    text: string,
    user: string = people().ada,
    channel: string = channels().general,
  ) => {
    const asked = await slack.slash(user, channel, '/digest', text);
    const deed = await asked.next(['post', 'ephemeral']);
    return { deed, shown: displayed(deed.message ?? {}) };
  };

  it('are made and listed, for the asker alone, in their own time zone', async () => {
    const { deed, shown } = await ask('create weekdays 8:00 --topic ferry');
    expect(shown).toContain('The digest is set up.');
    expect(shown).toContain('Times are those of Europe/London');
    expect(deed.kind).toBe('ephemeral');
    const { id } = await only();
    expect((await ask('list')).shown).toContain(`Digest ${id}: ferry`);
    expect(await ledger().find(id)).toMatchObject({
      platform: 'slack',
      workspace: slack.team.id,
      channel: channels().general,
      maker: people().ada,
      zone: 'Europe/London',
    });
  });
});
