import { describe, expect, it } from 'vitest';
import { displayed, formattedTexts } from '../../../test/discord/displayed.ts';
import { effects } from '../../../test/discord/effects.ts';
import { clean } from '../../render/clean.ts';
import { HOSTILE, sharedLive } from './bot.fixture.ts';

/* What our own markup does: headings, lists, times and the channel. */
const OURS = ['heading', 'subtext', 'list', 'bold', 'timestamp', 'channel'];

describe('digests on Discord', () => {
  const live = sharedLive({ leisure: true });

  const ask = async (
    line: string,
    values = {},
    user = live.discord.user,
    channel = live.discord.channel,
  ) => {
    const { reply } = await live.discord.slash(user, channel, line, values);
    if (!reply) throw new Error(`${line} is not answered`);
    return { reply, shown: displayed(reply) };
  };
  const only = async () => (await live.store.ledger.list({}, 9))[0] as { readonly id: string };

  it('are made and listed, for the asker alone', async () => {
    const made = await ask('digest create', { when: 'weekdays 8:00', topic: 'ferry' });
    expect(made.shown).toContain('The digest is set up.');
    expect(made.shown).toContain('Times are in UTC');
    expect(made.reply.onlyFor).toBe(live.discord.user.id);
    const { id } = await only();
    const { shown } = await ask('digest list');
    expect(shown).toContain(`Digest ${id}: ferry`);
    expect(shown).toContain('weekdays at 8:00 (UTC)');
    expect(await live.store.ledger.find(id)).toMatchObject({
      platform: 'discord',
      workspace: live.discord.guild.id,
      channel: live.discord.channel.id,
      maker: live.discord.user.id,
      mark: 0,
    });
  });

  it('post where they are told to: a channel by its mention or name, or a direct message', async () => {
    const news = live.discord.addChannel(live.discord.guild, 'news');
    for (const [where, channel] of [
      [`<#${news.id}>`, news.id],
      ['dm', live.discord.dm(live.discord.user).id],
      ['here', live.discord.channel.id],
    ] as const) {
      const { shown } = await ask('digest create', { when: 'daily 9:00', zone: 'kolkata', where });
      expect(shown).toContain('every day at 9:00 (Asia/Kolkata)');
      const made = await only();
      expect(made).toMatchObject({ channel });
      await ask('digest remove', { id: made.id });
    }
    const lost = await ask('digest create', { when: 'daily 9:00', where: '#nowhere' });
    expect(lost.shown).toContain('I know no channel "#nowhere".');
  });

  it('are made by those alone who may manage the channel, and by anybody for themselves', async () => {
    const ben = live.discord.addUser('ben');
    live.discord.guild.members.push(ben);
    const news = live.discord.addChannel(live.discord.guild, 'desk');
    await expect(ask('digest list', {}, ben)).rejects.toThrow('not offered to this member');
    await expect(ask('watch list', {}, ben)).resolves.toMatchObject({ reply: expect.anything() });
    await expect(ask('digest list', {}, ben, live.discord.dm(ben))).resolves.toBeDefined();
    live.discord.world.opened.add('digest');
    for (const where of ['here', `<#${news.id}>`]) {
      const { shown } = await ask('digest create', { when: 'daily 9:00', where }, ben);
      expect(shown).toContain('You may not decide what is posted in that channel.');
      expect(shown).toContain('Manage Channels');
    }
    await ask('digest create', { when: 'daily 9:00', where: 'dm' }, ben);
    const { id } = await only();
    expect((await ask('digest list', {}, ben)).shown).toContain('a direct message');
    expect((await ask('digest list')).shown).toContain('There is none yet.');
    expect((await ask('digest pause', { id })).shown).toContain(`There is no digest "${id}"`);
    expect((await ask('digest list', {}, ben, live.discord.dm(ben))).shown).toContain(id);
    await ask('digest create', { when: 'daily 9:00' });
    const theirs = (await live.store.ledger.list({ maker: live.discord.user.id }, 9))[0]?.id ?? '';
    expect((await ask('digest remove', { id: theirs }, ben)).shown).toContain(
      'made by somebody else',
    );
    live.discord.world.opened.clear();
  });

  it('are refused to nobody because Discord does not say what they may do', async () => {
    const news = live.discord.addChannel(live.discord.guild, 'lost');
    live.discord.play({ kind: 'drop', when: 'before', path: /\/members\// });
    const where = `<#${news.id}>`;
    const { shown } = await ask('digest create', { when: 'daily 9:00', where });
    expect(shown).toContain('Something went wrong on our side.');
  });

  it('are refused in plain words, with what to do', async () => {
    for (const [values, said] of [
      [{ when: 'now and then' }, 'I cannot read "now and then" as a schedule'],
      [{ when: 'every 5 minutes' }, 'the least here is 15'],
      [{ when: 'daily 9:00', zone: 'Atlantis' }, 'I know no time zone "Atlantis".'],
    ] as const)
      expect((await ask('digest create', values)).shown).toContain(said);
    const quiet = await ask('watch create', { what: 'ferry', quiet: 'at night' });
    expect(quiet.shown).toContain('I cannot read "at night" as quiet hours.');
    for (let made = 0; made < 10; made += 1) await ask('digest create', { when: 'daily 9:00' });
    const over = await ask('digest create', { when: 'daily 9:00' });
    expect(over.shown).toContain('This channel has 10 digests and watches');
    const { reply } = await ask('digest list');
    const countIn = (shown: string) => shown.match(/Digest \w{5}: /g)?.length;
    expect(countIn(displayed(reply))).toBe(8);
    const more = (await live.discord.press(live.discord.user, reply, 'More')).reply;
    expect(countIn(displayed(more))).toBe(2);
    expect((await ask('digest pause', { id: 'zzzzz' })).shown).toContain(
      '/digest list shows them.',
    );
  });

  it('are paused, resumed and removed by buttons under the list, as by commands', async () => {
    for (const topic of ['ferry', 'port']) await ask('digest create', { when: 'hourly', topic });
    const all = await live.store.ledger.list({}, 9);
    const [first = '', second = ''] = all.map(({ id }) => id);
    const { reply } = await ask('digest list');
    const press = async (label: string) =>
      displayed((await live.discord.press(live.discord.user, reply, label)).reply);
    expect(await press(`Pause ${first}`)).toContain('Paused.');
    expect(await live.store.ledger.find(first)).toMatchObject({ paused: 'asked', next: null });
    const paused = await ask('digest list');
    const resumed = await live.discord.press(live.discord.user, paused.reply, `Resume ${first}`);
    expect(displayed(resumed.reply)).toContain(`${first} posts again.`);
    expect(await live.store.ledger.find(first)).toMatchObject({ paused: null });
    const gone = await press(`Remove ${second}`);
    expect(gone).toContain(`${second} is removed.`);
    expect(gone).toContain('/digest create hourly --zone UTC --topic "');
    expect(await live.store.ledger.list({}, 9)).toHaveLength(1);
  });

  it('are changed in what is said and nothing else, and show what they would post', async () => {
    await ask('digest create', { when: 'weekdays 8:00', topic: 'ferry', zone: 'Europe/Berlin' });
    const { id } = await only();
    const changed = await ask('digest edit', {
      id,
      when: 'every 2 hours',
      empty: 'say',
      length: 3,
    });
    expect(changed.shown).toContain('every 2 hours (Europe/Berlin)');
    expect(await live.store.ledger.find(id)).toMatchObject({
      rule: 'every 2 hours',
      empty: 'say',
      zone: 'Europe/Berlin',
      what: { topic: 'ferry', size: 3 },
    });
    const { shown } = await ask('digest preview', { id });
    expect(shown).toContain('Fourteen people drowned when the ferry Elm sank');
    expect(shown).toContain('Bay Post');
    await ask('digest now', { id });
    expect(await live.store.ledger.claim(Date.now(), 1000, 9)).toHaveLength(1);
  });

  it('are completed by id, zone, place and topic, and by the last name of several', async () => {
    await ask('digest create', { when: 'hourly' });
    const { id } = await only();
    const choices = async (line: string, values: Record<string, string>, option: string) =>
      (
        await live.discord.autocomplete(
          live.discord.user,
          live.discord.channel,
          line,
          values,
          option,
        )
      ).choices?.map(({ value }) => value);
    expect(await choices('digest pause', { id: '' }, 'id')).toEqual([id]);
    expect(await choices('watch pause', { id: '' }, 'id')).toEqual([]);
    expect(await choices('digest create', { zone: 'berl' }, 'zone')).toContain('Europe/Berlin');
    expect(await choices('digest create', { where: '' }, 'where')).toContain('#general');
    expect(await choices('digest create', { topic: 'peo' }, 'topic')).toContain('people');
    expect(await choices('digest create', { names: 'Jonas Reed, Ada' }, 'names')).toContain(
      'Jonas Reed, Ada Byron',
    );
  });

  it('are watched for beside digests, and told of in plain words', async () => {
    const made = await ask('watch create', { what: 'ferry', window: 5, quiet: '22:00-7:00' });
    expect(made.shown).toContain('5 minutes after something new, quiet 22:00-7:00');
    const { id } = await only();
    expect(await live.store.ledger.find(id)).toMatchObject({
      kind: 'watch',
      mark: await live.store.mark(),
      next: null,
    });
    expect((await ask('watch list')).shown).toContain(`Watch ${id}: ferry`);
    const changed = await ask('watch edit', { id, what: 'port', quiet: 'none', zone: 'kolkata' });
    expect(changed.shown).toContain(`${id} is changed.`);
    expect(await live.store.ledger.find(id)).toMatchObject({
      ...{ windowMinutes: 5, quiet: null, zone: 'Asia/Kolkata' },
      what: { topic: 'port', size: 8 },
    });
    const other = await ask('digest pause', { id });
    expect(other.shown).toContain(`${id} is a watch.`);
    const said = await live.discord.say(
      live.discord.user,
      live.discord.dm(live.discord.user),
      'watch list',
    );
    expect(displayed(said.replies[0] ?? null)).toContain(id);
    expect((await ask('help', { command: 'digest' })).shown).toContain('/digest create <when>');
  });

  it.each(HOSTILE)('take no harm from a topic: %s', async (topic) => {
    await ask('digest create', { when: 'hourly', topic, names: topic, outlets: topic });
    const { reply, shown } = await ask('digest list');
    expect(shown).toContain(clean(topic));
    const done = formattedTexts(reply).flatMap(effects);
    expect(done.filter(({ kind }) => !OURS.includes(kind))).toEqual([]);
    expect(done.filter(({ kind }) => kind === 'channel')).toHaveLength(1);
  });
});
