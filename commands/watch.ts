import { note } from '../src/answer/build.ts';
import { scheduled } from '../src/answer/scheduled.ts';
import { defineCommand } from '../src/command.ts';
import { count, list, quiet, where, words, zone } from '../src/options.ts';
import { aboutOf, common, given, shown, standing } from '../src/subscribe.ts';

export default {
  summary: 'An alert on something new',
  commands: {
    create: defineCommand({
      summary: 'Alerts you or a channel when something new appears; never for a reprint',
      where: 'chat',
      visibility: 'private',
      asks: 'nothing',
      acts: true,
      options: {
        what: words('A name, a topic or what a figure counts; "any" takes all news', 'topics'),
        names: list('Only what mentions these names, with commas between', 'names'),
        outlets: list('Only these outlets or agencies, with commas between', 'sources'),
        where: where('Where it alerts: here, dm, or a channel'),
        window: count('Minutes that news is gathered, so that a burst is one message', 10),
        quiet: quiet('Hours without alerts, such as 22:00-7:00'),
        zone: zone(),
        length: count('Passages in one alert', 8),
      },
      async answer({ options, ...call }) {
        const { subscriptions, place } = standing(call);
        const { window, quiet: hours } = options;
        const made = await subscriptions.create(place, 'watch', {
          ...given({ zone: options.zone, where: options.where }),
          window,
          quiet: hours === 'none' ? '' : hours,
          what: aboutOf({ ...options, topic: options.what }),
        });
        const taken =
          options.zone === '' && hours !== '' ? [note(scheduled.zoneTaken(made.zone))] : [];
        return shown(scheduled.made.watch, [made], ...taken);
      },
    }),
    ...common('watch'),
  },
};
