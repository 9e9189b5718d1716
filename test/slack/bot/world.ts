import type { ExpectStatic } from 'vitest';
import { displayed } from '../displayed.ts';
import { type SlackOptions, type SlackServer, startSlack } from '../server.ts';
import type { Message } from '../state/shapes.ts';
import type { Exchange } from '../wire/exchange.ts';
import type { Trial } from './trial.ts';

/** A Slack of its own with the bot on it. */
export interface World {
  readonly expect: ExpectStatic;
  readonly slack: SlackServer;
  /** Ends the bot, and starts it again when told to. */
  end(again?: 'again'): Promise<void>;
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
  /** Waits as long, and gives the bot's messages that stand. */
  answers(asked: Exchange): Promise<readonly Message[]>;
}

/** Runs a test in a world of its own, so that tests need not wait for each other. */
export const inWorld =
  (trial: () => Trial, test: (world: World) => Promise<void>, options: SlackOptions = {}) =>
  async ({ expect }: { readonly expect: ExpectStatic }): Promise<void> => {
    const slack = await startSlack(options);
    let bot = await trial().connect(slack);
    await slack.connected();
    const { ada, ben } = slack.team.people;
    const { general, news } = slack.team.channels;
    const shown = () =>
      slack.deeds.filter(({ kind }) => ['post', 'ephemeral', 'update'].includes(kind));
    const answers = async (asked: Exchange) => {
      await asked.next(['post', 'ephemeral'], 20_000);
      await new Promise((settle) => setTimeout(settle, 1500));
      return slack.state.messages.filter(({ byBot, deleted }) => byBot && !deleted);
    };
    await test({
      expect,
      slack,
      end: async (again) => {
        await bot.stop();
        if (!again) return;
        bot = await trial().connect(slack);
        await slack.connected();
      },
      ada,
      ben,
      general,
      news,
      shown,
      who: () => slack.slash(ada, general, '/who', 'Mira Lund'),
      answeredOnce: async (asked) => {
        const [message, ...others] = await answers(asked);
        expect(others).toEqual([]);
        return displayed(message ?? {});
      },
      answers,
    });
    await bot.stop();
    await slack.stop();
    expect(slack.faults).toEqual([]);
  };
