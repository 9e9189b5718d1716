import {
  DOCS,
  distinct,
  filled,
  length,
  openable,
  plain,
  type Rule,
  rules,
  some,
  worded,
} from './rule.ts';

const element = (name: string): string =>
  `${DOCS}/reference/block-kit/block-elements/${name}-element`;
const part = (name: string): string => `${DOCS}/reference/block-kit/composition-objects/${name}`;

const SELECT = element('select-menu');

/** Elements with an action_id. */
const ACTING = [
  'button',
  'channels_select',
  'checkboxes',
  'conversations_select',
  'datepicker',
  'external_select',
  'multi_external_select',
  'multi_static_select',
  'overflow',
  'plain_text_input',
  'radio_buttons',
  'static_select',
  'timepicker',
  'users_select',
] as const;

const CHOOSING = ['checkboxes', 'radio_buttons'] as const;

/** What buttons, selects, inputs, options and text objects may hold. */
export const ELEMENTS: readonly Rule[] = [
  ...rules(part('text-object'), {
    'a plain_text or mrkdwn object has 1 to 3000 characters': [
      ['plain_text', 'mrkdwn'],
      (text) => typeof text.text === 'string' && text.text.length > 0 && text.text.length <= 3000,
    ],
    'emoji is for plain_text and verbatim for mrkdwn': [
      ['plain_text', 'mrkdwn'],
      ({ type, emoji, verbatim }) => (type === 'plain_text' ? verbatim : emoji) === undefined,
    ],
  }),
  ...rules(element('button'), {
    'an action_id has at most 255 characters': [
      ACTING,
      ({ action_id }) => length(action_id) <= 255,
    ],
    "a button's text is plain text of 1 to 75 characters": [
      'button',
      ({ text }) => plain(text) && filled(text, 75),
    ],
    "a button's value has 1 to 2000 characters": [
      'button',
      ({ value }) => value === undefined || filled(value, 2000),
    ],
    "a button's url is http or https and has at most 3000 characters": [
      'button',
      ({ url }) => url === undefined || (openable(url) && url.length <= 3000),
    ],
    "a button's style is primary or danger": [
      'button',
      ({ style }) => [undefined, 'primary', 'danger'].includes(style),
    ],
    "a button's accessibility_label has at most 75 characters": [
      'button',
      ({ accessibility_label }) => length(accessibility_label) <= 75,
    ],
  }),
  ...rules(SELECT, {
    'a placeholder is plain text of at most 150 characters': [
      ACTING,
      ({ placeholder }) => !placeholder || (plain(placeholder) && length(placeholder) <= 150),
    ],
    'a static select has 1 to 100 options, or as many groups': [
      ['static_select', 'multi_static_select'],
      ({ options, option_groups }) =>
        options ? !option_groups && some(options, 100) : some(option_groups, 100),
    ],
    "a select's option values differ": [
      ['static_select', 'multi_static_select', ...CHOOSING, 'overflow'],
      ({ options }) => distinct((options ?? []).map((one: { value?: string }) => one.value)),
    ],
    "an external select's min_query_length is a whole number, 0 or more": [
      ['external_select', 'multi_external_select'],
      ({ min_query_length: least }) =>
        least === undefined || (Number.isInteger(least) && least >= 0),
    ],
    'an external select carries no options of its own': [
      ['external_select', 'multi_external_select'],
      ({ options, option_groups }) => !options && !option_groups,
    ],
    'a select begins with one of its options, word for word': [
      'static_select',
      ({ initial_option: one, options = [], option_groups: groups = [] }) =>
        one === undefined ||
        [...options, ...groups.flatMap((group: { options: unknown[] }) => group.options)].some(
          (option) => JSON.stringify(option) === JSON.stringify(one),
        ),
    ],
    'a select of conversations begins with an id, or the one it is opened in': [
      'conversations_select',
      ({ initial_conversation: id, default_to_current_conversation: current }) =>
        id === undefined || (current !== true && /^[CDG][A-Z0-9]+$/.test(id)),
      null,
    ],
  }),
  ...rules(part('option-group-object'), {
    'an option group has a plain label of at most 75 characters and 1 to 100 options': [
      'option_group',
      ({ label, options }) => plain(label) && length(label) <= 75 && some(options, 100),
    ],
  }),
  ...rules(element('overflow-menu'), {
    'an overflow menu has 1 to 5 options': ['overflow', ({ options }) => some(options, 5)],
  }),
  ...rules(element('checkboxes'), {
    'checkboxes and radio buttons have 1 to 10 options': [
      CHOOSING,
      ({ options }) => some(options, 10),
    ],
  }),
  ...rules(part('option-object'), {
    "an option's text has 1 to 75 characters": [
      'option',
      ({ text }) => worded(text) && filled(text, 75),
    ],
    "an option's value has 1 to 150 characters": ['option', ({ value }) => filled(value, 150)],
    "an option's description has at most 75 characters": [
      'option',
      ({ description }) => length(description) <= 75,
    ],
  }),
  ...rules(element('plain-text-input'), {
    'a text input takes 0 to 3000 characters, the least not above the most': [
      'plain_text_input',
      ({ min_length: least = 0, max_length: most = 3000 }) =>
        least >= 0 && least <= most && most >= 1 && most <= 3000,
    ],
    'a text input begins with words it takes': [
      'plain_text_input',
      ({ initial_value: words = '', min_length: least = 0, max_length: most = 3000 }) =>
        words === '' || (length(words) >= least && length(words) <= most),
    ],
  }),
  ...rules(element('time-picker'), {
    'a time picker begins at HH:mm': [
      'timepicker',
      ({ initial_time: time }) => time === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time),
    ],
  }),
  ...rules(part('confirmation-dialog-object'), {
    'a confirmation has a title of 100, a text of 300 and buttons of 30 characters': [
      'confirm',
      ({ title, text, confirm, deny }) =>
        [title, confirm, deny].every(plain) &&
        worded(text) &&
        length(title) <= 100 &&
        length(text) <= 300 &&
        length(confirm) <= 30 &&
        length(deny) <= 30,
    ],
  }),
];
