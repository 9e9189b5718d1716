import { describe, expect, it } from 'vitest';
import { sharedLive } from '../../../test/slack/bot/shared.ts';
import { displayed, spoken } from '../../../test/slack/displayed.ts';
import { effects } from '../../../test/slack/effects.ts';
import { directWith } from '../../../test/slack/state/state.ts';
import { clean } from '../../render/clean.ts';

describe('digests on Slack', () => {
  const live = sharedLive();

  const people = () => live.slack.team.people;
  const channels = () => live.slack.team.channels;
  const only = async () => (await live.ledger.list({}, 9))[0] as { readonly id: string };

  const ask = async (
    text: string,
    user: string = people().ada,
    command: '/digest' | '/watch' = '/digest',
  ) => {
    const asked = await live.slack.slash(user, channels().general, command, text);
    const deed = await asked.next(['post', 'ephemeral']);
    return { deed, shown: displayed(deed.message ?? {}) };
  };

  it('are made and listed, for the asker alone, in their own time zone', async () => {
    const { deed, shown } = await ask('create weekdays 8:00 --topic ferry');
    expect(shown).toContain('The digest is set up.');
    expect(shown).toContain('Times are in Europe/London');
    expect(deed.kind).toBe('ephemeral');
    const { id } = await only();
    expect((await ask('list')).shown).toContain(`Digest ${id}: ferry`);
    expect(await live.ledger.find(id)).toMatchObject({
      platform: 'slack',
      workspace: live.slack.team.id,
      channel: channels().general,
      maker: people().ada,
      zone: 'Europe/London',
    });
  });

  it('post where they are told to: a channel by its mention or name, or a direct message', async () => {
    const { news, elsewhere, general } = channels();
    for (const [where, channel] of [
      [`<#${news}|news>`, news],
      ['#elsewhere', elsewhere],
      ['here', general],
      ['dm', directWith(live.slack.state, people().ada).id],
    ] as const) {
      const { shown } = await ask(`create daily 9:00 --zone kolkata --where ${where}`);
      expect(shown).toContain('every day at 9:00 (Asia/Kolkata)');
      const { id } = await only();
      expect(await live.ledger.find(id)).toMatchObject({ channel, workspace: live.slack.team.id });
      await ask(`remove ${id}`);
    }
    expect((await ask('create daily 9:00 --where #nowhere')).shown).toContain(
      'I know no channel "#nowhere".',
    );
  });

  it('are made by members of a channel and admins, and by anybody for themselves', async () => {
    const { ben } = people();
    const { secret, general } = channels();
    const { shown } = await ask(`create daily 9:00 --where <#${secret}|secret>`, ben);
    expect(shown).toContain('You may not decide what is posted in that channel.');
    live.slack.state.channels.get(channels().elsewhere)?.members.clear();
    const refused = await ask(`create daily 9:00 --where <#${channels().elsewhere}>`, ben);
    expect(refused.shown).toContain('You and the bot have to be members of it.');
    expect((await ask(`create daily 9:00 --where <#${channels().elsewhere}>`)).shown).toContain(
      'The digest is set up.',
    );
    await ask('create hourly --where dm', ben);
    const theirs = (await live.ledger.list({ maker: ben }, 9))[0]?.id ?? '';
    expect((await ask('list', ben)).shown).toContain('a direct message');
    expect((await ask(`pause ${theirs}`)).shown).toContain(`There is no digest "${theirs}"`);
    await ask('create hourly');
    const [ours] = await live.ledger.list(
      { workspace: { platform: 'slack', workspace: live.slack.team.id }, channel: general },
      9,
    );
    expect((await ask(`pause ${ours?.id}`, ben)).shown).toContain('is paused.');
  });

  it('are set up in a form, with a channel, days and a time to choose', async () => {
    const { ada } = people();
    const asked = await live.slack.slash(ada, channels().general, '/digest', 'create');
    const { view } = await asked.next(['open']);
    if (!view) throw new Error('no form was opened');
    expect(displayed(view.body)).toContain('On which days');
    const zones = await live.slack.suggest(ada, view, 'zone', 'berl');
    expect(zones.ack?.body.options.map(({ value }: { value: string }) => value)).toContain(
      'Europe/Berlin',
    );
    const names = await live.slack.suggest(ada, view, 'names', 'Mira Lund, Ines');
    expect(names.ack?.body.options.map(({ value }: { value: string }) => value)).toContain(
      'Mira Lund, Ines Vale',
    );
    const wrong = await live.slack.submitView(ada, view, { when: 'now and then' });
    expect(wrong.ack?.body.errors.when).toContain('I cannot read "now and then" as a schedule');
    await live.slack.submitView(ada, view, {
      ...{ zone: 'Europe/Berlin', topic: 'ferry', where: channels().news, empty: 'say' },
      ...{ when_days: 'mondays', when_time: '17:30', names: 'Mira Lund, Ines Vale', length: '3' },
    });
    await expect.poll(only).toMatchObject({
      rule: 'mondays 17:30',
      channel: channels().news,
      zone: 'Europe/Berlin',
      empty: 'say',
      what: { topic: 'ferry', names: ['Mira Lund', 'Ines Vale'], size: 3 },
    });
  });

  /** Ada's App Home as it stands whenever it is asked for. */
  const openedHome = async () => {
    const { ada } = people();
    await (await live.slack.openHome(ada)).next(['publish']);
    return () => {
      const shown = live.slack.state.homes.get(ada);
      if (!shown) throw new Error('there is no home');
      return shown;
    };
  };

  it('all stand in the App Home, however many they are', async () => {
    for (let n = 0; n < 9; n++) await ask(`create hourly --where dm --topic pier${n}`);
    const home = await openedHome();
    const standing = await live.ledger.list({}, 99);
    for (const { id, what } of standing)
      expect(displayed(home().body)).toContain(`Digest ${id}: ${what.topic}`);
    expect(standing).toHaveLength(9);
    const { id } = standing[0] as { readonly id: string };
    await (await live.slack.press(people().ada, home(), `Remove ${id}`)).next(['publish']);
    expect(displayed(home().body)).not.toContain(id);
  });

  it('stand in the App Home of who made them, with buttons that change them there', async () => {
    const { ada } = people();
    await ask('create hourly --topic ferry');
    const { id } = await only();
    const home = await openedHome();
    expect(displayed(home().body)).toContain(`Digest ${id}: ferry`);
    await (await live.slack.press(ada, home(), `Pause ${id}`)).next(['publish']);
    expect(displayed(home().body)).toContain('Paused.');
    await (await live.slack.press(ada, home(), `Remove ${id}`)).next(['publish']);
    expect(displayed(home().body)).toContain('There is none yet. /digest create makes one.');
    expect(await live.ledger.list({}, 9)).toEqual([]);
  });

  it('are paused by buttons under the list, and told of in plain words', async () => {
    const { ada } = people();
    await ask('create hourly --topic ferry');
    const { id } = await only();
    const { deed } = await ask('list');
    if (!deed.message) throw new Error('nothing is listed');
    const pressed = await live.slack.press(ada, deed.message, `Pause ${id}`);
    expect(displayed(await pressed.reply())).toContain('Paused.');
    const said = await live.slack.dm(ada, 'digest list');
    expect(displayed(await said.reply())).toContain(`Digest ${id}: ferry`);
  });

  it('are watched for beside digests, and changed in what is said and nothing else', async () => {
    const { ada } = people();
    await ask('create ferry --window 5 --quiet 22:00-7:00', ada, '/watch');
    const { id } = await only();
    const nothing = await (await live.slack.dm(ada, `watch edit ${id}`)).reply();
    expect(displayed(nothing)).toContain(`You did not say what is to change in ${id}.`);
    const changed = await ask(`edit ${id} --what any --names "Ada Byron"`, ada, '/watch');
    expect(changed.shown).toContain(`Watch ${id}: Ada Byron`);
    expect(await live.ledger.find(id)).toMatchObject({
      ...{ windowMinutes: 5, quiet: '22:00-7:00' },
      what: { topic: null, names: ['Ada Byron'] },
    });
  });

  it('say when they post by the reader’s own clock', async () => {
    await ask('create weekdays 8:00 --zone Asia/Kolkata');
    const { deed } = await ask('list');
    const { next } = (await only()) as unknown as { readonly next: number };
    expect(JSON.stringify(deed.message?.blocks)).toContain(
      `{"type":"date","timestamp":${next / 1000},`,
    );
    expect(spoken(deed.message as never)).toContain('08:00 Asia/Kolkata');
  });

  it.each([
    '<!channel> <@U0ADA> *free* `x`',
    '<https://evil.example|the bank> :tada: & &amp; <#C1|x>',
    'a\u202Egnp.exe \u200B <!date^1^{date}|x>',
  ])('take no harm from a topic: %s', async (topic) => {
    const { ada } = people();
    const asked = await live.slack.slash(ada, channels().general, '/digest', 'create');
    const { view } = await asked.next(['open']);
    if (!view) throw new Error('no form was opened');
    await live.slack.submitView(ada, view, { when: 'hourly', topic, names: topic, outlets: topic });
    await expect.poll(() => live.ledger.list({}, 9)).toHaveLength(1);
    const { deed, shown } = await ask('list');
    expect(shown).toContain(clean(topic));
    expect(effects(deed.message as never).map(({ kind, by }) => `${kind} by ${by}`)).toEqual([
      'channel by element',
      'date by element',
    ]);
  });
});
