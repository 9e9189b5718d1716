import type { SubscriptionShown } from '../answer/answer.ts';
import { scheduled } from '../answer/scheduled.ts';
import { own } from '../answer/words.ts';
import { type Group, heading, type Line, line, news, newsList, ours, type Run } from './line.ts';

const row = (style: Line['style'], ...runs: readonly Run[]): Line => line(1, runs, style);

/** A digest or a watch: its id and what it is about, then when and where, then what became of it. */
export function subscriptionGroup(one: SubscriptionShown): Group {
  return [
    heading(ours(`${scheduled.kinds[one.kind]} ${one.id}: `), ...aboutOf(one)),
    row('plain', news(one.rule), ours(` (${one.zone}), ${scheduled.in} `), placeOf(one)),
    row('plain', ...nextOf(one)),
    row(
      'plain',
      ours(`${scheduled.last} `),
      one.last === null ? ours(scheduled.never) : { kind: 'time', at: one.last, zone: one.zone },
    ),
    ...(one.error === null ? [] : [row('warning', ours(`${scheduled.failed} ${one.error}`))]),
  ];
}

const placeOf = ({ channel }: SubscriptionShown): Run =>
  channel === null ? ours(scheduled.direct) : { kind: 'channel', id: channel };

function nextOf({ paused, next, zone }: SubscriptionShown): Run[] {
  if (paused !== null) return [ours(scheduled.paused[paused])];
  const time: Run = next === null ? ours(scheduled.rests) : { kind: 'time', at: next, zone };
  return [ours(`${scheduled.next} `), time];
}

function aboutOf({ topic, names, outlets }: SubscriptionShown): Run[] {
  const about = [...(topic === null ? [] : [topic]), ...names];
  return [
    ...(about.length === 0 ? [ours(own.allNews)] : newsList(about)),
    ...(outlets.length === 0 ? [] : [ours(`, ${scheduled.from} `), ...newsList(outlets)]),
  ];
}
