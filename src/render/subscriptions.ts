import type { SubscriptionShown } from '../answer/answer.ts';
import { subscriptionWords } from '../answer/subscription-words.ts';
import { own } from '../answer/words.ts';
import { type Group, heading, type Line, line, news, newsList, ours, type Run } from './line.ts';

const row = (style: Line['style'], ...runs: readonly Run[]): Line => line(1, runs, style);

/** A digest or a watch: its id and what it is about, then when and where, then what became of it. */
export function subscriptionGroup(one: SubscriptionShown): Group {
  return [
    heading(ours(`${subscriptionWords.kinds[one.kind]} ${one.id}: `), ...aboutOf(one)),
    row('plain', news(one.rule), ours(` (${one.zone}), ${subscriptionWords.in} `), placeOf(one)),
    row('plain', ...nextOf(one)),
    row(
      'plain',
      ours(`${subscriptionWords.last} `),
      one.last === null
        ? ours(subscriptionWords.never)
        : { kind: 'time', at: one.last, zone: one.zone },
    ),
    ...(one.error === null
      ? []
      : [row('warning', ours(`${subscriptionWords.failed} ${one.error}`))]),
  ];
}

const placeOf = ({ channel }: SubscriptionShown): Run =>
  channel === null ? ours(subscriptionWords.direct) : { kind: 'channel', id: channel };

function nextOf({ paused, next, zone }: SubscriptionShown): Run[] {
  if (paused !== null) return [ours(subscriptionWords.paused[paused])];
  const time: Run =
    next === null ? ours(subscriptionWords.rests) : { kind: 'time', at: next, zone };
  return [ours(`${subscriptionWords.next} `), time];
}

function aboutOf({ topic, names, outlets }: SubscriptionShown): Run[] {
  const about = [...(topic === null ? [] : [topic]), ...names];
  return [
    ...(about.length === 0 ? [ours(own.allNews)] : newsList(about)),
    ...(outlets.length === 0 ? [] : [ours(`, ${subscriptionWords.from} `), ...newsList(outlets)]),
  ];
}
