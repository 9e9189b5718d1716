import { afterAll, beforeAll, describe, type ExpectStatic, it } from 'vitest';
import { displayed } from '../../../test/slack/displayed.ts';
import type { Exchange } from '../../../test/slack/exchange.ts';
import { type SlackOptions, type SlackServer, startSlack } from '../../../test/slack/server.ts';
import { openTrial, type Trial } from '../../../test/slack/trial.ts';
import type { Trouble } from '../../../test/slack/trouble.ts';
import type { Platform } from '../platform.ts';

let trial: Trial;

beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

/** A Slack of its own with the bot on it. */
interface World {
  readonly expect: ExpectStatic;
  readonly slack: SlackServer;
  readonly bot: Platform;
  readonly ada: string;
  readonly ben: string;
  readonly general: string;
  readonly news: string;
  /** Ada asks who Mira Lund is, in the channel general. */
  who(): Promise<Exchange>;
  /** What was shown to anybody. */
  shown(): SlackServer['deeds'];
  /** Waits for the answer, and then for as long as another one might take. */
  answeredOnce(asked: Exchange): Promise<string>;
}

/** Runs a test in a world of its own, so that tests need not wait for each other. */
const inWorld =
  (test: (world: World) => Promise<void>, options: SlackOptions = {}) =>
  async ({ expect }: { readonly expect: ExpectStatic }): Promise<void> => {
    const slack = await startSlack(options);
    const bot = await trial.connect(slack);
    await slack.connected();
    const { people, channels } = slack.team;
    const [ada = '', ben = '', general = '', news = ''] = [
      people.ada,
      people.ben,
      channels.general,
      channels.news,
    ];
    const shown = () =>
      slack.deeds.filter(({ kind }) => ['post', 'ephemeral', 'update'].includes(kind));
    await test({
      expect,
      slack,
      bot,
      ada,
      ben,
      general,
      news,
      shown,
      who: () => slack.slash(ada, general, '/who', 'Mira Lund'),
      answeredOnce: async (asked) => {
        const { message } = await asked.next(['post', 'ephemeral'], 20_000);
        await new Promise((settle) => setTimeout(settle, 1500));
        expect(shown()).toHaveLength(1);
        return displayed(message ?? {});
      },
    });
    await bot.stop();
    await slack.stop();
    expect(slack.faults).toEqual([]);
  };

describe.concurrent('an answer through trouble', () => {
  const TROUBLES: readonly (readonly [string, Omit<Trouble, 'on'>])[] = [
    ['a connection that drops before', { kind: 'drop', when: 'before' } as never],
    ['a connection that drops after', { kind: 'drop', when: 'after' } as never],
    ['a late answer', { kind: 'late', ms: 1200 } as never],
    ['a limit', { kind: 'limit', seconds: 1 } as never],
    ['a fault of Slack’s', { kind: 'status', status: 503 } as never],
    ['two faults of Slack’s', { kind: 'status', status: 500, times: 2 } as never],
  ];

  it.for(TROUBLES)('comes exactly once by response_url, after %s', ([, trouble], context) =>
    inWorld(async ({ expect, slack, who, answeredOnce }) => {
      slack.play({ on: 'response_url', ...trouble } as Trouble);
      expect(await answeredOnce(await who())).toContain('Mira Lund');
    })(context),
  );

  it.for(TROUBLES)('comes exactly once by chat.postMessage, after %s', ([, trouble], context) =>
    inWorld(async ({ expect, slack, ada, general, answeredOnce }) => {
      slack.play({ on: 'chat.postMessage', ...trouble } as Trouble);
      const asked = await slack.mention(ada, general, 'who is Mira Lund');
      expect(await answeredOnce(asked)).toContain('Mira Lund');
    })(context),
  );

  it(
    'comes exactly once in a thread, though the search for it fails at first',
    inWorld(async ({ expect, slack, ada, answeredOnce }) => {
      slack.play({ on: 'chat.postMessage', kind: 'drop', when: 'after' });
      slack.play({ on: 'conversations.replies', kind: 'status', status: 502 });
      expect(await answeredOnce(await slack.dm(ada, 'who is Mira Lund'))).toContain('Mira Lund');
    }),
  );

  it(
    'comes by the Web API when the response_url is used up',
    inWorld(async ({ expect, slack, ada, general, who, answeredOnce }) => {
      slack.play({ on: 'response_url', kind: 'status', status: 404, times: 9 });
      expect(await answeredOnce(await who())).toContain('Mira Lund');
      slack.deeds.length = 0;
      const hidden = await slack.slash(ada, general, '/who', 'Mira Lund --private');
      expect((await hidden.reply()).only).toBe(ada);
    }),
  );

  it(
    'of one channel that is limited does not hold up another',
    inWorld(async ({ expect, slack, ada, ben, general, news }) => {
      slack.play({ on: 'chat.postMessage', kind: 'limit', seconds: 3 });
      const limited = await slack.mention(ada, general, 'who is Mira Lund');
      const other = await slack.mention(ben, news, 'who is Mira Lund');
      await other.reply();
      expect(limited.deeds()).toHaveLength(0);
      expect(displayed(await limited.reply())).toContain('Mira Lund');
    }),
  );

  it(
    'keeps to one post a second in a channel',
    inWorld(
      async ({ expect, slack, ada, general, shown }) => {
        for (const name of ['Mira Lund', 'Ines Vale', 'Mira Lund'])
          await slack.mention(ada, general, `who is ${name}`);
        await expect.poll(() => shown().length, { timeout: 8000 }).toBe(3);
        expect(slack.calls.filter(({ error }) => error === 'ratelimited')).toEqual([]);
      },
      { paced: true },
    ),
  );

  it(
    'comes once when Slack sends an event, a command or a press twice',
    inWorld(async ({ expect, slack, who, answeredOnce }) => {
      const asked = await who();
      await asked.reply();
      await slack.again(asked);
      await slack.again(asked, { retry: { num: 1, reason: 'http_timeout' } });
      expect(await answeredOnce(asked)).toContain('Mira Lund');
    }),
  );

  it(
    'comes though the App Home is limited, and the Home after its time',
    inWorld(async ({ expect, slack, ada, who, answeredOnce }) => {
      slack.play({ on: 'views.publish', kind: 'limit', seconds: 1 });
      const home = await slack.openHome(ada);
      expect(await answeredOnce(await who())).toContain('Mira Lund');
      await home.next(['publish']);
    }),
  );
});

describe.concurrent('the connection to Slack', () => {
  it(
    'is made again when Slack asks for it, warns, or cuts it',
    { timeout: 30_000 },
    inWorld(async ({ expect, slack, who }) => {
      const opened = () => slack.calls.filter(({ method }) => method === 'apps.connections.open');
      const ends = [
        () => slack.disconnect('warning'),
        () => slack.disconnect('refresh_requested'),
        () => slack.cut(),
      ];
      for (const [i, end] of ends.entries()) {
        end();
        await expect.poll(() => opened().length, { timeout: 9000 }).toBe(i + 2);
        await slack.connected();
        expect(displayed(await (await who()).reply())).toContain('Mira Lund');
      }
    }),
  );

  it(
    'comes back after Slack was away for 15 s, and what was under way with it',
    { timeout: 60_000 },
    inWorld(async ({ expect, slack, ada, general, who, shown }) => {
      slack.play({ on: 'response_url', kind: 'late', ms: 200 });
      slack.play({ on: 'chat.postMessage', kind: 'late', ms: 200 });
      const asked = await slack.mention(ada, general, 'who is Mira Lund');
      await slack.down();
      await new Promise((settle) => setTimeout(settle, 15_000));
      await slack.up();
      await slack.connected(1, 20_000);
      await asked.next(['post'], 20_000);
      expect(displayed(await (await who()).reply())).toContain('Mira Lund');
      await expect.poll(() => shown().length).toBe(2);
    }),
  );

  it(
    'is not answered any more where the bot was taken out',
    inWorld(async ({ expect, slack, ada, who }) => {
      await slack.uninstall(slack.team);
      const before = slack.deeds.length;
      const asked = await who();
      expect(asked.ack).not.toBeNull();
      await slack.dm(ada, 'who is Mira Lund');
      await new Promise((settle) => setTimeout(settle, 300));
      expect(slack.deeds.slice(before)).toEqual([]);
      expect(trial.log.join('')).toContain('A Slack workspace has taken the bot out.');
    }),
  );

  it(
    'outlives a token that stops working, and says so',
    inWorld(async ({ expect, slack, ada, who }) => {
      const token = slack.state.tokens.get(slack.botToken);
      if (token) token.state = 'account_inactive';
      await slack.dm(ada, 'who is Mira Lund');
      await expect.poll(() => trial.log.join('')).toContain('Slack no longer takes the bot token.');
      if (token) token.state = 'good';
      expect(displayed(await (await who()).reply())).toContain('Mira Lund');
    }),
  );

  it(
    'outlives an app token that is revoked, and says so',
    { timeout: 30_000 },
    inWorld(async ({ expect, slack }) => {
      const token = slack.state.tokens.get(slack.appToken);
      if (token) token.state = 'token_revoked';
      slack.cut();
      await expect
        .poll(() => trial.log.join(''), { timeout: 10_000 })
        .toContain('SLACK_APP_TOKEN does not work: the token was revoked.');
    }),
  );

  it(
    'ends within five seconds with what is under way answered',
    inWorld(async ({ expect, slack, bot, ada, general }) => {
      slack.play({ on: 'chat.postMessage', kind: 'late', ms: 1500 });
      const asked = await slack.mention(ada, general, 'who is Mira Lund');
      await bot.stop();
      expect(asked.deeds().filter(({ kind }) => kind === 'post')).toHaveLength(1);
      expect(slack.state.messages.at(-1)?.byBot).toBe(true);
    }),
  );

  it(
    'leaves no token and no words of anybody in the log',
    inWorld(async ({ expect, slack, ada }) => {
      await slack.dm(ada, 'who is a very secret person');
      const told = trial.log.join('');
      expect(told).not.toContain('secret person');
      expect(told).not.toContain(slack.botToken);
      expect(told).not.toMatch(/xapp-|hooks\//);
    }),
  );
});
