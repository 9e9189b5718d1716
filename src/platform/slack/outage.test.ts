import { describe, it } from 'vitest';
import { sharedTrial } from '../../../test/slack/bot/shared.ts';
import { inWorld, type World } from '../../../test/slack/bot/world.ts';
import { displayed } from '../../../test/slack/displayed.ts';

const trial = sharedTrial();

const inTrial = (test: (world: World) => Promise<void>) => inWorld(trial, test);

describe.concurrent('the connection to Slack', () => {
  it(
    'is made again when Slack asks for it, warns, or cuts it',
    { timeout: 30_000 },
    inTrial(async ({ expect, slack, who }) => {
      const opened = () => slack.calls.filter(({ method }) => method === 'apps.connections.open');
      const ends = [
        () => slack.disconnect('warning'),
        () => slack.disconnect('refresh_requested'),
        () => slack.cut(),
      ];
      for (const [i, end] of ends.entries()) {
        end();
        await expect.poll(() => opened().length).toBe(i + 2);
        await slack.connected();
        expect(displayed(await (await who()).reply())).toContain('Mira Lund');
      }
    }),
  );

  it(
    'is not answered any more where the bot was taken out',
    inTrial(async ({ expect, slack, ada, who }) => {
      await slack.uninstall(slack.team);
      const before = slack.deeds.length;
      const asked = await who();
      expect(asked.ack).not.toBeNull();
      await slack.dm(ada, 'who is Mira Lund');
      await new Promise((settle) => setTimeout(settle, 300));
      expect(slack.deeds.slice(before)).toEqual([]);
      expect(trial().log.join('')).toContain('A Slack workspace has taken the bot out.');
    }),
  );

  it(
    'outlives a token that stops working, and says so',
    inTrial(async ({ expect, slack, ada, who }) => {
      const token = slack.state.tokens.get(slack.botToken);
      if (token) token.state = 'account_inactive';
      await slack.dm(ada, 'who is Mira Lund');
      await expect
        .poll(() => trial().log.join(''))
        .toContain('Slack no longer takes the bot token.');
      if (token) token.state = 'good';
      expect(displayed(await (await who()).reply())).toContain('Mira Lund');
    }),
  );

  it(
    'outlives an app token that is revoked, and says so',
    { timeout: 30_000 },
    inTrial(async ({ expect, slack }) => {
      const token = slack.state.tokens.get(slack.appToken);
      if (token) token.state = 'token_revoked';
      slack.cut();
      await expect
        .poll(() => trial().log.join(''))
        .toContain('SLACK_APP_TOKEN does not work: the token was revoked.');
    }),
  );

  it(
    'ends within five seconds with what is under way answered',
    inTrial(async ({ expect, slack, end, ada, general }) => {
      slack.play({ on: 'chat.postMessage', kind: 'late', ms: 1500 });
      const asked = await slack.mention(ada, general, 'who is Mira Lund');
      await end();
      expect(asked.deeds().filter(({ kind }) => kind === 'post')).toHaveLength(1);
      expect(slack.state.messages.at(-1)?.byBot).toBe(true);
    }),
  );

  it(
    'leaves no token and no words of anybody in the log',
    inTrial(async ({ expect, slack, ada }) => {
      await slack.dm(ada, 'who is a very secret person');
      const told = trial().log.join('');
      expect(told).not.toContain('secret person');
      expect(told).not.toContain(slack.botToken);
      expect(told).not.toMatch(/xapp-|hooks\//);
    }),
  );
});
