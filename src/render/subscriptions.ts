import type { SubscriptionShown } from '../answer/answer.ts';
import { scheduled } from '../answer/scheduled.ts';
import { own } from '../answer/words.ts';
import { type Group, heading, type Line, line, listed, news, type Run, said } from './line.ts';

const row = (style: Line['style'], ...runs: readonly Run[]): Line => line(1, runs, style);

/** A digest or a watch: its id and what it is about, then when and where, then what became of it. */
export function subscriptionGroup(one: SubscriptionShown): Group {
  return [
    heading(said(`${scheduled.of[one.kind]} ${one.id}: `), ...aboutOf(one)),
    row('plain', news(one.rule), said(` (${one.zone}), ${scheduled.in} `), placeOf(one)),
    row('plain', ...nextOf(one)),
    row(
      'plain',
      said(`${scheduled.last} `),
      one.last === null ? said(scheduled.never) : { kind: 'time', at: one.last, zone: one.zone },
    ),
    ...(one.error === null ? [] : [row('warning', said(`${scheduled.failed} ${one.error}`))]),
  ];
}

const placeOf = ({ channel }: SubscriptionShown): Run =>
  channel === null ? said(scheduled.direct) : { kind: 'channel', id: channel };

function nextOf({ paused, next, zone }: SubscriptionShown): Run[] {
  if (paused !== null) return [said(scheduled.paused[paused])];
  const time: Run = next === null ? said(scheduled.rests) : { kind: 'time', at: next, zone };
  return [said(`${scheduled.next} `), time];
}

function aboutOf({ topic, names, outlets }: SubscriptionShown): Run[] {
  const about = [...(topic === null ? [] : [topic]), ...names];
  return [
    ...(about.length === 0 ? [said(own.allNews)] : listed(about)),
    ...(outlets.length === 0 ? [] : [said(`, ${scheduled.from} `), ...listed(outlets)]),
  ];
}
