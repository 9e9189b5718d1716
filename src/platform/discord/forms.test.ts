import { describe, expect, it } from 'vitest';
import { displayed } from '../../../test/discord/displayed.ts';
import type { Json } from '../../../test/discord/state/shapes.ts';
import type { Subscription } from '../../store/ledger.ts';
import { HOSTILE, sharedLive } from './bot.fixture.ts';

describe('forms on Discord', () => {
  const live = sharedLive({ leisure: true });

  const ask = (line: string, values = {}, channel = live.discord.channel) =>
    live.discord.slash(live.discord.user, channel, line, values);
  const only = async () => (await live.store.ledger.list({}, 9))[0] as Subscription;
  const listed = async (line: string) => {
    const { reply } = await ask(line);
    if (!reply) throw new Error('nothing is listed');
    return reply;
  };
  /** What stands in a modal's inputs. */
  const standing = (modal: Json | null) =>
    Object.fromEntries(
      ((modal?.components ?? []) as { component: Json }[]).map(({ component: one }) => [
        one.custom_id,
        one.value ??
          ((one.options ?? one.default_values ?? []) as Json[])
            .filter((option) => option.default !== false)
            .map((option) => option.value ?? option.id)
            .join(),
      ]),
    );

  it('are opened by a button with what stands, and change what is changed in them', async () => {
    await ask('digest create', {
      ...{ when: 'weekdays 8:00', zone: 'Europe/Berlin', topic: 'ferry' },
      names: 'Ada Byron, Jonas Reed',
    });
    const { id } = await only();
    const opened = await live.discord.press(
      live.discord.user,
      await listed('digest list'),
      `Edit ${id}`,
    );
    expect(opened).toMatchObject({ ack: 'modal', modal: { title: `/digest edit ${id}` } });
    expect(standing(opened.modal)).toEqual({
      ...{ when: 'weekdays 8:00', zone: 'Europe/Berlin', topic: 'ferry', outlets: '' },
      names: 'Ada Byron, Jonas Reed',
    });
    const { reply, ephemeral } = await live.discord.submitModal(opened, {
      ...{ when: 'every 2 hours', names: '', outlets: 'Bay Post' },
    });
    expect(displayed(reply)).toContain(`${id} is changed.`);
    expect(ephemeral).toBe(true);
    expect(await only()).toMatchObject({
      ...{ rule: 'every 2 hours', zone: 'Europe/Berlin' },
      what: { topic: 'ferry', names: [], outlets: ['Bay Post'], size: 8 },
    });
  });

  it('go on in a second one: where it posts, what it does when nothing is new', async () => {
    await ask('digest create', { when: 'hourly', topic: 'ferry' });
    const { id } = await only();
    const news = live.discord.addChannel(live.discord.guild, 'news');
    const opened = await live.discord.press(
      live.discord.user,
      await listed('digest list'),
      `Options ${id}`,
    );
    expect(standing(opened.modal)).toEqual({
      ...{ where: live.discord.channel.id, empty: 'silent', late: 'post', length: '8' },
    });
    await live.discord.submitModal(opened, { where: news.id, empty: 'say', length: '3' });
    expect(await only()).toMatchObject({
      ...{ rule: 'hourly', channel: news.id, empty: 'say', late: 'post' },
      what: { topic: 'ferry', size: 3 },
    });
  });

  it('are opened by the command too, when it is told no more than the id', async () => {
    const channel = live.discord.dm(live.discord.user);
    await ask('watch create', { what: 'ferry', quiet: '22:00-7:00' }, channel);
    const { id } = await only();
    const opened = await ask('watch edit', { id }, channel);
    expect(standing(opened.modal)).toMatchObject({ what: 'ferry', window: '10' });
    const rest = await live.discord.press(
      live.discord.user,
      (await ask('watch list', {}, channel)).reply as never,
      `Options ${id}`,
    );
    expect(standing(rest.modal)).toMatchObject({ where: 'dm', length: '8' });
    const { reply } = await live.discord.submitModal(opened, { what: '', window: '30', quiet: '' });
    expect(displayed(reply)).toContain('30 minutes after something new');
    expect(await only()).toMatchObject({ windowMinutes: 30, quiet: null, what: { topic: null } });
    await ask('watch remove', { id }, channel);
    const gone = await live.discord.submitModal(opened, { what: 'port' });
    expect(displayed(gone.reply)).toContain(`There is no watch "${id}"`);
  });

  it('say what cannot be read, and are not opened for what is somebody else’s', async () => {
    await ask('digest create', { when: 'hourly', where: 'dm' });
    const { id } = await only();
    const opened = await ask('digest edit', { id });
    const { reply } = await live.discord.submitModal(opened, { when: 'now and then' });
    expect(displayed(reply)).toContain('I cannot read "now and then" as a schedule');
    const ben = live.discord.addUser('ben');
    live.discord.guild.members.push(ben);
    const refused = await live.discord.slash(ben, live.discord.dm(ben), 'digest edit', { id });
    expect(refused.ack).toBe('deferred');
    expect(displayed(refused.reply)).toContain(`There is no digest "${id}"`);
  });

  it('outlive a restart', async () => {
    await ask('digest create', { when: 'hourly' });
    const { id } = await only();
    const opened = await ask('digest edit', { id });
    await live.restart();
    await live.discord.submitModal(opened, { when: 'daily 9:00' });
    expect(await only()).toMatchObject({ rule: 'daily 9:00' });
  });

  it.each(HOSTILE)('hold any words, and give them back as they were: %s', async (topic) => {
    const names = `${topic}; a, b`;
    await ask('digest create', { when: 'hourly', topic, names, outlets: 'Hill, Times;' });
    const before = await only();
    const opened = await ask('digest edit', { id: before.id });
    await live.discord.submitModal(opened, {});
    expect(await only()).toEqual({ ...before, next: expect.any(Number) });
  });
});
