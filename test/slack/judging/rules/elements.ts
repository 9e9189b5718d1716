import { DOCS, distinct, length, openable, plain, type Rule, some, worded } from './rule.ts';

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
  {
    rule: 'a plain_text or mrkdwn object has 1 to 3000 characters',
    page: part('text-object'),
    on: ['plain_text', 'mrkdwn'],
    error: 'invalid',
    holds: (text) =>
      typeof text.text === 'string' && text.text.length > 0 && text.text.length <= 3000,
  },
  {
    rule: 'emoji is for plain_text and verbatim for mrkdwn',
    page: part('text-object'),
    on: ['plain_text', 'mrkdwn'],
    error: 'invalid',
    holds: ({ type, emoji, verbatim }) => (type === 'plain_text' ? verbatim : emoji) === undefined,
  },
  {
    rule: 'an action_id has at most 255 characters',
    page: element('button'),
    on: ACTING,
    error: 'invalid',
    holds: ({ action_id }) => length(action_id) <= 255,
  },
  {
    rule: "a button's text is plain text of 1 to 75 characters",
    page: element('button'),
    on: 'button',
    error: 'invalid',
    holds: ({ text }) => plain(text) && length(text) > 0 && length(text) <= 75,
  },
  {
    rule: "a button's value has 1 to 2000 characters",
    page: element('button'),
    on: 'button',
    error: 'invalid',
    holds: ({ value }) => value === undefined || (length(value) > 0 && length(value) <= 2000),
  },
  {
    rule: "a button's url is http or https and has at most 3000 characters",
    page: element('button'),
    on: 'button',
    error: 'invalid',
    holds: ({ url }) => url === undefined || (openable(url) && url.length <= 3000),
  },
  {
    rule: "a button's style is primary or danger",
    page: element('button'),
    on: 'button',
    error: 'invalid',
    holds: ({ style }) => [undefined, 'primary', 'danger'].includes(style),
  },
  {
    rule: "a button's accessibility_label has at most 75 characters",
    page: element('button'),
    on: 'button',
    error: 'invalid',
    holds: ({ accessibility_label }) => length(accessibility_label) <= 75,
  },
  {
    rule: 'a placeholder is plain text of at most 150 characters',
    page: SELECT,
    on: ACTING,
    error: 'invalid',
    holds: ({ placeholder }) => !placeholder || (plain(placeholder) && length(placeholder) <= 150),
  },
  {
    rule: 'a static select has 1 to 100 options, or as many groups',
    page: SELECT,
    on: ['static_select', 'multi_static_select'],
    error: 'invalid',
    holds: ({ options, option_groups }) =>
      options ? !option_groups && some(options, 100) : some(option_groups, 100),
  },
  {
    rule: "a select's option values differ",
    page: SELECT,
    on: ['static_select', 'multi_static_select', ...CHOOSING, 'overflow'],
    error: 'invalid',
    holds: ({ options }) => distinct((options ?? []).map((one: { value?: string }) => one.value)),
  },
  {
    rule: "an external select's min_query_length is a whole number, 0 or more",
    page: SELECT,
    on: ['external_select', 'multi_external_select'],
    error: 'invalid',
    holds: ({ min_query_length: least }) =>
      least === undefined || (Number.isInteger(least) && least >= 0),
  },
  {
    rule: 'an external select carries no options of its own',
    page: SELECT,
    on: ['external_select', 'multi_external_select'],
    error: 'invalid',
    holds: ({ options, option_groups }) => !options && !option_groups,
  },
  {
    rule: 'an option group has a plain label of at most 75 characters and 1 to 100 options',
    page: part('option-group-object'),
    on: 'option_group',
    error: 'invalid',
    holds: ({ label, options }) => plain(label) && length(label) <= 75 && some(options, 100),
  },
  {
    rule: 'an overflow menu has 1 to 5 options',
    page: element('overflow-menu'),
    on: 'overflow',
    error: 'invalid',
    holds: ({ options }) => some(options, 5),
  },
  {
    rule: 'checkboxes and radio buttons have 1 to 10 options',
    page: element('checkboxes'),
    on: CHOOSING,
    error: 'invalid',
    holds: ({ options }) => some(options, 10),
  },
  {
    rule: "an option's text has 1 to 75 characters",
    page: part('option-object'),
    on: 'option',
    error: 'invalid',
    holds: ({ text }) => worded(text) && length(text) > 0 && length(text) <= 75,
  },
  {
    rule: "an option's value has 1 to 150 characters",
    page: part('option-object'),
    on: 'option',
    error: 'invalid',
    holds: ({ value }) => length(value) > 0 && length(value) <= 150,
  },
  {
    rule: "an option's description has at most 75 characters",
    page: part('option-object'),
    on: 'option',
    error: 'invalid',
    holds: ({ description }) => length(description) <= 75,
  },
  {
    rule: 'a text input takes 0 to 3000 characters, the least not above the most',
    page: element('plain-text-input'),
    on: 'plain_text_input',
    error: 'invalid',
    holds: ({ min_length: least = 0, max_length: most = 3000 }) =>
      least >= 0 && least <= most && most >= 1 && most <= 3000,
  },
  {
    rule: 'a text input begins with words it takes',
    page: element('plain-text-input'),
    on: 'plain_text_input',
    error: 'invalid',
    holds: ({ initial_value: words = '', min_length: least = 0, max_length: most = 3000 }) =>
      words === '' || (length(words) >= least && length(words) <= most),
  },
  {
    rule: 'a select begins with one of its options, word for word',
    page: SELECT,
    on: 'static_select',
    error: 'invalid',
    holds: ({ initial_option: one, options = [], option_groups: groups = [] }) =>
      one === undefined ||
      [...options, ...groups.flatMap((group: { options: unknown[] }) => group.options)].some(
        (option) => JSON.stringify(option) === JSON.stringify(one),
      ),
  },
  {
    rule: 'a select of conversations begins with an id, or the one it is opened in',
    page: SELECT,
    on: 'conversations_select',
    error: null,
    holds: ({ initial_conversation: id, default_to_current_conversation: current }) =>
      id === undefined || (current !== true && /^[CDG][A-Z0-9]+$/.test(id)),
  },
  {
    rule: 'a time picker begins at HH:mm',
    page: element('time-picker'),
    on: 'timepicker',
    error: 'invalid',
    holds: ({ initial_time: time }) =>
      time === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time),
  },
  {
    rule: 'a confirmation has a title of 100, a text of 300 and buttons of 30 characters',
    page: part('confirmation-dialog-object'),
    on: 'confirm',
    error: 'invalid',
    holds: ({ title, text, confirm, deny }) =>
      [title, confirm, deny].every(plain) &&
      worded(text) &&
      length(title) <= 100 &&
      length(text) <= 300 &&
      length(confirm) <= 30 &&
      length(deny) <= 30,
  },
];
