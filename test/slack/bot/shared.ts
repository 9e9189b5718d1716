import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Platform } from '../../../src/platform/platform.ts';
import { atLeisure, removeAll } from '../../opened.ts';
import { type SlackServer, startSlack } from '../server.ts';
import { openTrial, type Trial } from './trial.ts';

/** A trial for all tests round it, there when the first begins. */
export function sharedTrial(more: Parameters<typeof openTrial>[0] = {}): () => Trial {
  let trial: Trial;
  beforeAll(async () => {
    trial = await openTrial(more);
  });
  afterAll(() => trial.close());
  return () => trial;
}

/** A Slack with the bot on it, and what the bot keeps. */
interface Live {
  readonly slack: SlackServer;
  readonly ledger: Trial['opened']['store']['ledger'];
}

/**
 * A bot, asked at leisure, for all tests round it, there when the first begins. Slack must find no
 * fault with it, and no digest or watch outlives its test.
 */
export function sharedLive(): Live {
  const trial = sharedTrial();
  const live = {} as Live;
  let bot: Platform;
  beforeAll(async () => {
    const { house, store } = trial().opened;
    atLeisure(house);
    const slack = await startSlack();
    Object.assign(live, { slack, ledger: store.ledger });
    bot = await trial().connect(slack);
    await slack.connected();
  });
  afterEach(async () => {
    await removeAll(live.ledger);
    expect(live.slack.faults).toEqual([]);
  });
  afterAll(async () => {
    await bot.stop();
    await live.slack.stop();
  });
  return live;
}
