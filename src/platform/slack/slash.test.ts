import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sharedTrial } from '../../../test/slack/bot/shared.ts';
import { displayed } from '../../../test/slack/displayed.ts';
import { type SlackServer, startSlack } from '../../../test/slack/server.ts';
import type { Platform } from '../platform.ts';

const trial = sharedTrial();
let slack: SlackServer;
let bot: Platform;
let ada: string;
let general: string;

beforeEach(async () => {
  slack = await startSlack();
  bot = await trial().connect(slack, { prefix: 'news-' });
  await slack.connected();
  ada = slack.team.people.ada;
  general = slack.team.channels.general;
});
afterEach(async () => {
  await bot.stop();
  await slack.stop();
  expect(slack.faults).toEqual([]);
});

const ask = async (command: string, text: string) => {
  const asked = await slack.slash(ada, general, command, text);
  expect(asked.ack).toMatchObject({ status: 200 });
  return asked.reply();
};

describe('a slash command on Slack', () => {
  it('is acknowledged, then answered to all in the channel', async () => {
    const answer = await ask('/who', 'Mira Lund');
    expect(answer.only).toBeNull();
    expect(displayed(answer)).toContain('Mira Lund, the mayor of Elmport [1]');
    expect(displayed(answer)).toContain('[Sources] [Context]');
  });

  it.each([
    ['/news-who', 'Mira Lund'],
    ['/verbatim-who', 'mira lund'],
    ['/verbatim', 'who Mira Lund'],
    ['/news-verbatim', '/who "Mira Lund"'],
    ['/verbatim', 'who is Mira Lund?'],
  ])('is understood as %s %s', async (command, text) => {
    expect(displayed(await ask(command, text))).toMatch(/^Who: mira lund/i);
  });

  it('is named in help and hints as Slack has it', async () => {
    const help = displayed(await ask('/help', ''));
    expect(help).toContain('/news-who <name>: ');
    expect(help).toContain('/news-digest create <when>: ');
    expect(help).toContain('/news-help digest');
    const refused = displayed(await ask('/news-help', 'whoo'));
    expect(refused).toContain('Did you mean /news-who? /news-help lists them all.');
  });

  it('shows a private answer, and every refusal, to the asker alone', async () => {
    for (const [command, text, says] of [
      ['/who', 'Mira Lund --private', 'Mira Lund'],
      ['/who', 'Mira Lund --since nonsense', 'not a day in the past'],
      ['/who', 'Mira Lund --colour blue', 'has no option --colour'],
      ['/wo', 'Mira Lund', 'There is no command "wo".'],
      ['/verbatim', '/nothing at all', 'There is no command "nothing".'],
      ['/who', '---', 'is not an option I know'],
    ] as const) {
      const answer = await ask(command, text);
      expect(answer.only, text).toBe(ada);
      expect(displayed(answer)).toContain(says);
    }
  });

  it('says politely that nothing was found, and that it was too fast', async () => {
    expect(displayed(await ask('/who', 'Nobody Known'))).toContain('Nothing found');
    const asked = Array.from({ length: 40 }, () => ask('/help', ''));
    const shown = (await Promise.all(asked)).map(displayed);
    expect(shown.some((text) => text.includes('That was a lot at once.'))).toBe(true);
  });

  it('acknowledges twenty at once within three seconds, and answers each once', async () => {
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, i) => slack.slash(ada, general, '/who', `Ines ${i % 2}`)),
    );
    for (const one of asked) {
      expect(one.ack).not.toBeNull();
      await one.reply();
      expect(one.deeds()).toHaveLength(1);
    }
  });
});

describe('a slash command in trouble', () => {
  it('that opens no form says what is missing', async () => {
    slack.play({ on: 'views.open', kind: 'error', error: 'expired_trigger_id' });
    expect(displayed(await ask('/who', ''))).toContain('/news-who needs <name>.');
    slack.play({ on: 'views.open', kind: 'error', error: 'expired_trigger_id' });
    expect(displayed(await ask('/verbatim', ''))).toContain('/news-numbers');
  });

  it('opens its form once, though the connection drops', async () => {
    slack.play({ on: 'views.open', kind: 'drop', when: 'after' });
    const asked = await slack.slash(ada, general, '/who', '');
    await asked.next(['open']);
    await expect
      .poll(() => slack.calls.filter(({ method }) => method === 'views.open').length)
      .toBe(2);
    expect(asked.deeds().map(({ kind }) => kind)).toEqual(['open']);
  });

  it('says so when the store fails', async () => {
    const asks = `/ask ${'why does the ferry close '.repeat(19)}`;
    const { keep } = trial().opened.store;
    Object.assign(trial().opened.store, { keep: () => Promise.reject(new Error('disk full')) });
    const answer = await ask('/verbatim', asks);
    Object.assign(trial().opened.store, { keep });
    expect(displayed(answer)).toContain('Something went wrong on our side.');
    expect(trial().log.join('')).not.toContain('ferry');
  });
});

describe('a form on Slack', () => {
  const opened = async (command: string) => {
    const asked = await slack.slash(ada, general, command, '');
    const { view } = await asked.next(['open']);
    if (!view) throw new Error('no form was opened');
    return { asked, view };
  };
  const answered = () =>
    slack.deeds.filter(({ kind }) => kind === 'post' || kind === 'ephemeral').map((deed) => deed);

  it('asks for a subject that was not given, and answers where it was called', async () => {
    const { view } = await opened('/who');
    expect(displayed(view.body)).toMatch(/^\/who\nName\n/);
    const typed = await slack.suggest(ada, view, 'name', 'Mir');
    const offered = typed.ack?.body.options.map(({ value }: { value: string }) => value);
    expect(offered[0]).toBe('Mir');
    expect(offered).toContain('Mira Lund');
    await slack.submitView(ada, view, { name: 'Mira Lund', since: '2024-01-01' });
    await expect.poll(() => answered()[0]?.channel).toBe(general);
    expect(displayed(answered()[0]?.message ?? {})).toContain('Mira Lund, the mayor of Elmport');
  });

  it('offers the most common names before anything is typed, and any words as they are', async () => {
    const { view } = await opened('/who');
    const common = await slack.suggest(ada, view, 'name', '');
    expect(common.ack?.body.options.length).toBeGreaterThan(1);
    const hostile = '<!channel> *all* '.repeat(12);
    const own = await slack.suggest(ada, view, 'name', hostile.slice(0, 140));
    expect(own.ack?.body.options[0].value).toBe(hostile.slice(0, 140).trim());
  });

  it('says in the form what is wrong with a day, and takes it mended', async () => {
    const { view } = await opened('/numbers');
    const wrong = await slack.submitView(ada, view, { topic: 'workers', since: 'nonsense' });
    expect(wrong.ack?.body.errors.since).toContain('not a day in the past');
    expect(view.open).toBe(true);
    await slack.submitView(ada, view, { topic: 'workers', since: '2024-01-01', private: 'yes' });
    await expect.poll(() => answered()[0]?.message?.only).toBe(ada);
  });

  it('asks for the command first when /verbatim stands alone', async () => {
    const { view } = await opened('/verbatim');
    expect(displayed(view.body)).toContain('What do you want to know?');
    await slack.submitView(ada, view, { command: 'quotes' });
    expect(displayed(view.body)).toMatch(/^\/quotes\n/);
    await slack.submitView(ada, view, { name: 'Ines Vale' });
    await expect.poll(() => displayed(answered()[0]?.message ?? {})).toContain('Ines Vale');
  });
});
