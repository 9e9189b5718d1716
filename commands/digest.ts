import { note } from '../src/answer/build.ts';
import { subscriptionWords } from '../src/answer/subscription-words.ts';
import { defineCommand } from '../src/command.ts';
import { about, choice, count, id, when, where, zone } from '../src/options/kinds.ts';
import {
  common,
  currentOf,
  edited,
  given,
  inChat,
  now,
  OFFERED,
  restrictions,
  shown,
  subjectOf,
} from '../src/subscribe.ts';

const WHEN =
  'In words, such as weekdays 8:00, every 2 hours, mondays and thursdays 17:30, or a cron line';

const options = {
  zone: zone(),
  topic: about('What it is about; leave it out for all news'),
  ...restrictions,
  where: where('Where it posts: here, dm, or a channel'),
  empty: choice('When nothing is new: silent (the usual), or say so', ['silent', 'say']),
  late: choice('A post that was missed: post it late (the usual), or skip it', ['post', 'skip']),
};

const { list, preview, pause, resume, remove } = common('digest');

export default {
  offeredTo: 'deciders',
  commands: {
    create: defineCommand({
      ...OFFERED,
      acts: true,
      summary: 'Posts what is new on a schedule, to a channel or to you',
      options: {
        when: when(WHEN, true),
        ...options,
        length: count('Passages in one post', 8),
      },
      async answer({ options: asked, ...call }) {
        const { subscriptions, place } = inChat(call);
        const made = await subscriptions.create(place, 'digest', termsOf(asked));
        const taken = asked.zone === '' ? [note(subscriptionWords.zoneTaken(made.zone))] : [];
        return shown(subscriptionWords.made.digest, [made], ...taken);
      },
    }),
    list,
    preview,
    now,
    edit: defineCommand({
      ...OFFERED,
      acts: true,
      summary: 'Changes a digest: what is not given stays as it is',
      options: {
        id: id('Which digest, as /digest list shows it'),
        when: when(WHEN, false),
        ...options,
        topic: about('Another topic; "any" takes all news'),
        length: count('Passages in one post', 0),
      },
      current: ({ options: asked, ...call }) => currentOf(call, 'digest', asked.id),
      answer: ({ options: asked, ...call }) => edited(call, 'digest', asked.id, termsOf(asked)),
    }),
    pause,
    resume,
    remove,
  },
};

type Asked = Parameters<typeof subjectOf>[0] &
  Readonly<Record<'when' | 'zone' | 'where', string>> & {
    readonly empty: 'silent' | 'say' | '';
    readonly late: 'post' | 'skip' | '';
  };

/** What was asked as it is kept; what was not given is left out. */
const termsOf = (asked: Asked) => ({
  ...given({ when: asked.when, zone: asked.zone, where: asked.where }),
  ...given({ empty: asked.empty, late: asked.late }),
  what: subjectOf(asked),
});
