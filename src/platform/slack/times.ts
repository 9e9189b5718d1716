import { plainText } from '../../render/slack/message.ts';
import { slackWords } from './words.ts';

const { form } = slackWords;

/** Days that a form offers beside a time of day; each is a schedule's beginning in plain words. */
const DAYS = [
  'every day',
  'weekdays',
  'weekends',
  'mondays',
  'tuesdays',
  'wednesdays',
  'thursdays',
  'fridays',
  'saturdays',
  'sundays',
] as const;

const options = DAYS.map((value) => ({ text: plainText(value), value }));

/** What Slack tells of the two inputs. */
interface Picked {
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_time?: string | null;
}

/** The ids of a schedule's two inputs, which stand above the one for its words. */
const idsOf = (key: string) => ({ days: `${key}_days`, time: `${key}_time` });

/** Days and a time to choose; with `usual`, weekdays at eight are chosen already. */
export function timeInputs(key: string, usual: boolean): readonly object[] {
  const { days, time } = idsOf(key);
  const usually = options.find(({ value }) => value === 'weekdays');
  return [
    {
      type: 'input',
      block_id: days,
      optional: true,
      label: plainText(form.days),
      element: {
        type: 'static_select',
        action_id: days,
        options,
        ...(usual ? { initial_option: usually } : {}),
      },
    },
    {
      type: 'input',
      block_id: time,
      optional: true,
      label: plainText(form.time),
      element: {
        type: 'timepicker',
        action_id: time,
        ...(usual ? { initial_time: '08:00' } : {}),
      },
    },
  ];
}

/** The schedule that was chosen, in plain words: "weekdays 08:00"; null when it is not whole. */
export function timesIn(
  key: string,
  values: Readonly<Record<string, Readonly<Record<string, Picked>>>>,
): string | null {
  const ids = idsOf(key);
  const days = values[ids.days]?.[ids.days]?.selected_option?.value;
  const time = values[ids.time]?.[ids.time]?.selected_time;
  return days && time ? `${days} ${time}` : null;
}
