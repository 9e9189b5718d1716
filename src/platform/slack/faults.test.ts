import { describe, type ExpectStatic, it } from 'vitest';
import { sharedTrial } from '../../../test/slack/bot/shared.ts';
import { inWorld, type World } from '../../../test/slack/bot/world.ts';
import { displayed } from '../../../test/slack/displayed.ts';
import type { SlackOptions } from '../../../test/slack/server.ts';

const trial = sharedTrial();

const inTrial = (test: (world: World) => Promise<void>, options: SlackOptions = {}) =>
  inWorld(trial, test, options);

/** What may go wrong with one call. */
const TROUBLES = [
  { kind: 'drop', when: 'before' },
  { kind: 'drop', when: 'after' },
  { kind: 'late', ms: 1200 },
  { kind: 'limit', seconds: 1 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 500, times: 2 },
] as const;

/** Runs a test once for each trouble, all at the same time in worlds of their own. */
const throughAll =
  (test: (world: World, trouble: (typeof TROUBLES)[number]) => Promise<void>) =>
  async (context: { readonly expect: ExpectStatic }): Promise<void> => {
    await Promise.all(TROUBLES.map((trouble) => inTrial((world) => test(world, trouble))(context)));
  };

describe.concurrent('an answer through trouble', () => {
  it(
    'comes exactly once by response_url, after any of them',
    throughAll(async ({ expect, slack, who, answeredOnce }, trouble) => {
      slack.play({ on: 'response_url', ...trouble });
      expect(await answeredOnce(await who())).toContain('Mira Lund');
    }),
  );

  it(
    'comes exactly once to the asker alone, after any of them',
    throughAll(async ({ expect, slack, ada, general, answers }, trouble) => {
      slack.play({ on: 'response_url', ...trouble });
      const asked = await slack.slash(ada, general, '/who', 'Mira Lund --private');
      expect(await answers(asked)).toEqual([expect.objectContaining({ only: ada })]);
    }),
  );

  it(
    'comes exactly once by chat.postMessage, after any of them',
    throughAll(async ({ expect, slack, ada, general, answeredOnce }, trouble) => {
      slack.play({ on: 'chat.postMessage', ...trouble });
      const asked = await slack.mention(ada, general, 'who is Mira Lund');
      expect(await answeredOnce(asked)).toContain('Mira Lund');
    }),
  );

  it(
    'comes exactly once in a thread, though the search for it fails at first',
    inTrial(async ({ expect, slack, ada, answeredOnce }) => {
      slack.play({ on: 'chat.postMessage', kind: 'drop', when: 'after' });
      slack.play({ on: 'conversations.replies', kind: 'status', status: 502 });
      expect(await answeredOnce(await slack.dm(ada, 'who is Mira Lund'))).toContain('Mira Lund');
    }),
  );

  it(
    'comes by the Web API when the response_url is used up',
    inTrial(async ({ expect, slack, ada, general, who, answeredOnce }) => {
      slack.play({ on: 'response_url', kind: 'status', status: 404, times: 9 });
      expect(await answeredOnce(await who())).toContain('Mira Lund');
      slack.deeds.length = 0;
      const hidden = await slack.slash(ada, general, '/who', 'Mira Lund --private');
      expect((await hidden.reply()).only).toBe(ada);
    }),
  );

  it(
    'comes to the asker alone under a button, and says so where it may stand there twice',
    throughAll(async ({ expect, slack, ada, who, answers }, trouble) => {
      const asked = await who();
      const [message] = await answers(asked);
      if (!message) throw new Error('it is not answered');
      slack.play({ on: 'response_url', ...trouble });
      const pressed = await slack.press(ada, message, 'Sources');
      const [, ...all] = await answers(pressed);
      const isSafe = trouble.kind === 'late' || trouble.kind === 'limit';
      const arrived = trouble.kind === 'drop' && trouble.when === 'after';
      expect(all).toHaveLength(arrived ? 2 : 1);
      expect(displayed(all.at(-1) ?? {}).includes('Sent again')).toBe(!isSafe);
      expect(all.filter((one) => displayed(one).includes('Sent again')).length).toBeLessThan(2);
    }),
  );

  it(
    'of one channel that is limited does not hold up another',
    inTrial(async ({ expect, slack, ada, ben, general, news }) => {
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
    inTrial(
      async ({ expect, slack, ada, general, shown }) => {
        for (const name of ['Mira Lund', 'Ines Vale', 'Mira Lund'])
          await slack.mention(ada, general, `who is ${name}`);
        await expect.poll(() => shown().length).toBe(3);
        expect(slack.calls.filter(({ error }) => error === 'ratelimited')).toEqual([]);
      },
      { paced: true },
    ),
  );

  it(
    'comes once when Slack sends an event again and again, and each try again',
    inTrial(async ({ expect, slack, ada, answeredOnce }) => {
      const asked = await slack.dm(ada, 'who is Mira Lund');
      await slack.again(asked);
      await asked.reply();
      await slack.again(asked);
      await slack.again(asked, { retry: { num: 1, reason: 'http_timeout' } });
      expect(await answeredOnce(asked)).toContain('Mira Lund');
    }),
  );

  it(
    'comes though the App Home is limited, and the Home after its time',
    inTrial(async ({ expect, slack, ada, who, answeredOnce }) => {
      slack.play({ on: 'views.publish', kind: 'limit', seconds: 1 });
      const home = await slack.openHome(ada);
      expect(await answeredOnce(await who())).toContain('Mira Lund');
      await home.next(['publish']);
    }),
  );
});
