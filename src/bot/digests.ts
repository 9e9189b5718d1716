import type { Logger } from 'pino';
import type { Answer } from '../answer/answer.ts';
import { note, ownAnswer } from '../answer/build.ts';
import { own } from '../answer/words.ts';
import type { House } from '../ask.ts';
import { close } from '../close.ts';
import type { Platform } from '../platform/platform.ts';
import { type Clock, wallClock } from '../schedule/clock.ts';
import { type Filings, lateness, newsDraft } from '../schedule/posting/news.ts';
import type { Sender } from '../schedule/posting/outbox.ts';
import { later, type Outcome, type Post } from '../schedule/posting/post.ts';
import { runSchedule, type Schedule, type Wake } from '../schedule/schedule.ts';
import {
  openSubscriptions,
  type SubscriptionParts,
} from '../schedule/subscriptions/subscriptions.ts';
import { everyMinute } from '../schedule/wake.ts';
import type { Ledger, Pause, Subscription } from '../store/ledger.ts';

/** What digests and watches are made of. */
interface Newsroom {
  readonly house: House;
  readonly store: Filings & { readonly ledger: Ledger };
  /** Those that are connected by now. */
  readonly platforms: () => readonly Platform[];
  readonly log: Logger;
  readonly clock: Clock;
}

/** What digests are opened with. */
interface Given extends Omit<Newsroom, 'platforms' | 'clock'> {
  /** The machine's own when absent. */
  readonly clock?: Clock;
  readonly store: SubscriptionParts['store'];
  /** Fewest minutes between two posts of a digest. */
  readonly minMinutes: number;
}

/** A house that takes digests and watches, and what posts them once platforms are connected. */
export function openDigests({ house: bare, store, log, clock = wallClock, minMinutes }: Given) {
  let schedule: Schedule | null = null;
  const hurry = (): void => void schedule?.hurry();
  const subscriptions = openSubscriptions({ store, clock, dice: Math.random, minMinutes, hurry });
  const house: House = { ...bare, subscriptions };
  return {
    house,
    begin: (platforms: Newsroom['platforms'], wake: Wake = everyMinute): Schedule => {
      schedule = runSchedule(senderOf({ house, store, platforms, log, clock }), wake);
      return schedule;
    },
  };
}

const NAMES = { discord: 'Discord', slack: 'Slack' } as const;

/** What posts digests and watches: news held to its receipts, on the platform that it is for. */
function senderOf({ house, store, platforms, log, clock }: Newsroom): Sender {
  const platformOf = ({ platform }: Subscription): Platform | undefined =>
    platforms().find(({ name }) => name === NAMES[platform]);
  const failed = (fault: unknown): void => log.error({ err: fault }, 'A digest failed');

  const answerTo = async (post: Post): Promise<Answer> => {
    const { subscription, upTo } = post;
    const draft = await newsDraft(house.desk, store, subscription, upTo);
    const blocks = [...lateness(post), ...draft.blocks];
    return close(house, { ...draft, blocks }, { command: subscription.kind });
  };
  const send = async (post: Post, signal: AbortSignal): Promise<Outcome> => {
    const { subscription } = post;
    const platform = platformOf(subscription);
    if (!platform) return later(own.notConnected(NAMES[subscription.platform]));
    if (post.tells !== null)
      return platform.post(post, pausedAnswer(subscription, post.tells), signal);
    const answer = await answerTo(post);
    if (answer.tone === 'broken') return { kind: 'failed', error: own.notSent };
    if (answer.tone === 'nothing' && isSilent(subscription)) return { kind: 'nothing' };
    return platform.post(post, answer, signal);
  };
  return { ledger: store.ledger, send, clock, dice: Math.random, failed };
}

/** A watch that found nothing says nothing. */
const isSilent = (subscription: Subscription): boolean =>
  subscription.kind === 'watch' || subscription.empty === 'silent';

const pausedAnswer = ({ id, kind }: Subscription, why: Pause): Answer =>
  ownAnswer(kind, 'nothing', own.paused(kind, id), [note(own.whyPaused[why])]);
