import { describe, expect, it } from 'vitest';
import { sharedLive } from '../../../test/slack/bot/shared.ts';
import { displayed } from '../../../test/slack/displayed.ts';
import type { View } from '../../../test/slack/state/shapes.ts';
import type { Subscription } from '../../store/ledger.ts';

describe('forms on Slack, of what stands', () => {
  const live = sharedLive();

  const only = async () => (await live.ledger.list({}, 9))[0] as Subscription;
  const ada = () => live.slack.team.people.ada;
  const general = () => live.slack.team.channels.general;
  const ask = (text: string, command = '/digest') =>
    live.slack.slash(ada(), general(), command, text);
  const reply = async (text: string, command = '/digest') => {
    const { message } = await (await ask(text, command)).next(['post', 'ephemeral']);
    if (!message) throw new Error(`${text} is not answered`);
    return message;
  };
  const opened = async (asked: Awaited<ReturnType<typeof ask>>): Promise<View> => {
    const { view } = await asked.next(['open']);
    if (!view) throw new Error('no form was opened');
    return view;
  };
  const lastSaid = () =>
    displayed(live.slack.deeds.filter(({ message }) => message).at(-1)?.message ?? {});
  /** What stands in a form's inputs. */
  const standing = ({ body }: View) =>
    Object.fromEntries(
      body.blocks.flatMap(({ element }: { element?: Record<string, never> }) =>
        element
          ? Object.entries(element)
              .filter(([key]) => key.startsWith('initial_'))
              .map(([, first]) => [element.action_id, (first as { value?: string }).value ?? first])
          : [],
      ),
    );

  it('are opened by a button, and change what is changed in them', async () => {
    await reply('create weekdays 8:00 --topic ferry --zone Europe/Berlin --names "Ada Byron"');
    const { id } = await only();
    const view = await opened(await live.slack.press(ada(), await reply('list'), `Edit ${id}`));
    expect(displayed(view.body)).toContain(`/digest edit ${id}`);
    expect(standing(view)).toEqual({
      ...{ when_days: 'weekdays', when_time: '08:00', zone: 'Europe/Berlin', topic: 'ferry' },
      ...{ names: 'Ada Byron', where: general(), empty: 'silent', late: 'post', length: '8' },
    });
    const wrong = await live.slack.submitView(ada(), view, { when: 'now and then' });
    expect(wrong.ack?.body.errors.when).toContain('I cannot read "now and then"');
    await live.slack.submitView(ada(), view, {
      ...{ when_days: 'mondays', topic: '', names: '', outlets: 'Bay Post', empty: 'say' },
    });
    await expect.poll(lastSaid).toContain(`${id} is changed.`);
    expect(await only()).toMatchObject({
      ...{ rule: 'mondays 08:00', zone: 'Europe/Berlin', channel: general(), empty: 'say' },
      what: { topic: null, names: [], outlets: ['Bay Post'], size: 8 },
    });
  });

  it('are opened by the command too, with a schedule that cannot be chosen in its words', async () => {
    await reply('create every 2 hours');
    const { id } = await only();
    const view = await opened(await ask(`edit ${id}`));
    expect(standing(view)).toMatchObject({ when: 'every 2 hours' });
    expect(displayed(view.body)).not.toContain('On which days');
    await reply('create ferry --quiet 22:00-7:00', '/watch');
    const watch = (await live.ledger.list({}, 9)).find(({ kind }) => kind === 'watch');
    const other = await opened(await ask(`edit ${watch?.id}`, '/watch'));
    expect(standing(other)).toMatchObject({ what: 'ferry', window: '10', quiet: '22:00-7:00' });
    await live.slack.submitView(ada(), other, { quiet: '', window: '30' });
    await expect
      .poll(() => live.ledger.find(watch?.id ?? ''))
      .toMatchObject({ quiet: null, windowMinutes: 30 });
    expect(displayed(await reply('edit zzzzz'))).toContain('There is no digest "zzzzz"');
  });

  it('follow the form that asks which one is meant', async () => {
    await reply('create hourly --topic ferry');
    const { id } = await only();
    const blank = await opened(await ask('edit'));
    await live.slack.submitView(ada(), blank, { id });
    expect(standing(blank)).toMatchObject({ when: 'hourly', topic: 'ferry' });
    await live.slack.submitView(ada(), blank, { topic: 'port' });
    await expect.poll(only).toMatchObject({ rule: 'hourly', what: { topic: 'port' } });
  });

  it('are opened in the App Home, which then shows what stands, and answer directly', async () => {
    await reply('create hourly --topic ferry');
    const { id } = await only();
    await (await live.slack.openHome(ada())).next(['publish']);
    const home = live.slack.state.homes.get(ada()) as View;
    const view = await opened(await live.slack.press(ada(), home, `Edit ${id}`));
    await live.slack.submitView(ada(), view, { topic: 'port' });
    await expect.poll(() => displayed(home.body)).toContain(`Digest ${id}: port`);
    expect(lastSaid()).toContain(`${id} is changed.`);
  });

  it.each([
    '<!channel> <@U0ADA> *free* `x`',
    'a\u202Egnp.exe \u200B <!date^1^{date}|x>',
    `${'long '.repeat(60)}topic`,
  ])('hold any words, and give them back as they were: %s', async (topic) => {
    const kept = live.ledger;
    await reply('create hourly --topic ferry');
    const { id, ...made } = await only();
    const what = { ...made.what, topic, names: [topic, 'b, c'], outlets: ['Hill, Times'] };
    await kept.change({ ...made, id, what } as Subscription);
    const view = await opened(await ask(`edit ${id}`));
    await live.slack.submitView(ada(), view);
    await expect.poll(lastSaid).toContain(`${id} is changed.`);
    expect((await only()).what).toEqual({ ...what, topic, names: [topic, 'b, c'] });
  });
});
