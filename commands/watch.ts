import { note } from '../src/answer/build.ts';
import { subscriptionWords } from '../src/answer/subscription-words.ts';
import { defineCommand } from '../src/command.ts';
import { about, count, id, quiet, where, words, zone } from '../src/options/kinds.ts';
import {
  common,
  currentOf,
  edited,
  given,
  inChat,
  OFFERED,
  restrictions,
  shown,
  subjectOf,
} from '../src/subscribe.ts';

const settings = {
  quiet: quiet('Hours without alerts, such as 22:00-7:00; "none" for none'),
  zone: zone(),
  where: where('Where it alerts: here, dm, or a channel'),
};

const { list, preview, ...others } = common('watch');

export default {
  commands: {
    create: defineCommand({
      ...OFFERED,
      acts: true,
      summary: 'Alerts you or a channel when something new appears; never for a reprint',
      options: {
        what: words('A name, a topic or what a figure counts; "any" takes all news', 'topics'),
        ...restrictions,
        window: count('Minutes that news is gathered, so that a burst is one message', 10),
        ...settings,
        length: count('Passages in one alert', 8),
      },
      async answer({ options, ...call }) {
        const { subscriptions, place } = inChat(call);
        const made = await subscriptions.create(place, 'watch', termsOf(options));
        const taken =
          options.zone === '' && options.quiet !== ''
            ? [note(subscriptionWords.zoneTaken(made.zone))]
            : [];
        return shown(subscriptionWords.made.watch, [made], ...taken);
      },
    }),
    list,
    preview,
    edit: defineCommand({
      ...OFFERED,
      acts: true,
      summary: 'Changes a watch: what is not given stays as it is',
      options: {
        id: id('Which watch, as /watch list shows it'),
        what: about('Another name or topic; "any" takes all news'),
        ...restrictions,
        window: count('Minutes that news is gathered', 0),
        ...settings,
        length: count('Passages in one alert', 0),
      },
      current: ({ options, ...call }) => currentOf(call, 'watch', options.id),
      answer: ({ options, ...call }) => edited(call, 'watch', options.id, termsOf(options)),
    }),
    ...others,
  },
};

interface Asked extends Omit<Parameters<typeof subjectOf>[0], 'topic'> {
  readonly what: string;
  readonly window: number;
  readonly quiet: string;
  readonly zone: string;
  readonly where: string;
}

/** What was asked as it is kept; what was not given is left out. */
const termsOf = (asked: Asked) => ({
  ...given({ zone: asked.zone, where: asked.where }),
  ...(asked.window === 0 ? {} : { window: asked.window }),
  ...(asked.quiet === '' ? {} : { quiet: asked.quiet === 'none' ? '' : asked.quiet }),
  what: subjectOf({ ...asked, topic: asked.what }),
});
