import type { SubscriptionShown } from '../../answer/answer.ts';
import { subscriptionWords } from '../../answer/subscription-words.ts';
import type { Subscription } from '../../store/ledger.ts';
import { wordsOf } from '../rules/print.ts';
import { ruleIn } from '../rules/read.ts';
import { isDirect } from './where.ts';

const instant = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : new Date(at).toISOString();

/** A subscription as an answer shows it. */
export const shownOf = (one: Subscription): SubscriptionShown => ({
  id: one.id,
  kind: one.kind,
  platform: one.platform,
  rule: timesOf(one),
  zone: one.zone,
  topic: one.what.topic,
  names: one.what.names,
  outlets: one.what.outlets,
  channel: isDirect(one) ? null : one.channel,
  next: instant(one.next),
  last: instant(one.last?.at),
  error: one.error,
  paused: one.paused,
});

function timesOf(one: Subscription): string {
  if (one.kind === 'digest') return ruleWords(one.rule);
  const gathers = subscriptionWords.gathers(one.windowMinutes);
  return one.quiet === null ? gathers : `${gathers}, ${subscriptionWords.quiet(one.quiet)}`;
}

/** A rule in words; as it was typed when it can no longer be read. */
function ruleWords(rule: string): string {
  try {
    return wordsOf(ruleIn(rule));
  } catch {
    return rule;
  }
}
