import type { ViewOutput } from '@slack/bolt';
import { plainText } from '../../../render/slack/message.ts';
import { EVERY_DAY, WEEK_DAY_GROUPS, WEEK_DAY_WORDS } from '../../../schedule/rules/vocabulary.ts';
import { slackWords } from '../app/words.ts';
import { inputBlock } from './element.ts';

const { form } = slackWords;

const [SUNDAYS, ...OTHER_DAYS] = WEEK_DAY_WORDS;
/** Days that a form offers beside a time of day; each is a schedule's beginning in plain words. */
const DAYS = [EVERY_DAY, ...WEEK_DAY_GROUPS.values(), ...OTHER_DAYS, SUNDAYS];

const options = DAYS.map((value) => ({ text: plainText(value), value }));

/** The ids of a schedule's two inputs, which stand above the one for its words. */
const idsOf = (key: string) => ({ days: `${key}_days`, time: `${key}_time` });

/** Whether an input is one of these, by its id. */
export const isTimeInput = (id: string): boolean => /_(?:days|time)$/.test(id);

/** What may be chosen of both. */
interface Times {
  readonly days: string;
  /** "08:00" */
  readonly time: string;
}

/** What a form for something new begins with. */
export const USUAL: Times = { days: 'weekdays', time: '08:00' };

/** The days and the time of a schedule in words; null when it cannot be chosen here. */
export function pickedIn(words: string): Times | null {
  const [, days = '', hour = '', minute = ''] = SCHEDULE.exec(words) ?? [];
  return DAYS.some((one) => one === days)
    ? { days, time: `${hour.padStart(2, '0')}:${minute}` }
    : null;
}

const SCHEDULE = /^(.+?) (?:at )?([01]?\d|2[0-3]):([0-5]\d)$/;

/** Days and a time to choose, with what is chosen already. */
export function timeInputs(key: string, picked: Times | null): readonly object[] {
  const ids = idsOf(key);
  const days = options.find(({ value }) => value === picked?.days);
  const select = { type: 'static_select', options, ...(days ? { initial_option: days } : {}) };
  const clock = { type: 'timepicker', ...(picked ? { initial_time: picked.time } : {}) };
  return [
    inputBlock(ids.days, form.days, select, { optional: true }),
    inputBlock(ids.time, form.time, clock, { optional: true }),
  ];
}

/** The schedule that was chosen, in plain words: "weekdays 08:00"; null when it is not whole. */
export function timesIn(key: string, values: ViewOutput['state']['values']): string | null {
  const ids = idsOf(key);
  const days = values[ids.days]?.[ids.days]?.selected_option?.value;
  const time = values[ids.time]?.[ids.time]?.selected_time;
  return days && time ? `${days} ${time}` : null;
}
