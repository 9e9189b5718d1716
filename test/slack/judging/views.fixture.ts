import type { Json } from '../state/shapes.ts';
import {
  DIVIDER,
  INPUT,
  many,
  mrkdwn,
  OPTION,
  options,
  plain,
  ROW,
  words,
} from './made.fixture.ts';

const MODAL = { type: 'modal', title: plain(3), submit: plain(3), blocks: [DIVIDER] };
const input = (more: Json): Json => ({ ...MODAL, blocks: [{ ...INPUT, ...more }] });

/** Views that break a rule. */
export const VIEWS: Readonly<Record<string, Json>> = {
  'a view has 1 to 100 blocks': { ...MODAL, blocks: many(101, () => DIVIDER) },
  'a view is smaller than 250 kB': {
    ...MODAL,
    blocks: many(90, () => ({ type: 'section', text: plain(2900) })),
  },
  "a modal's title is plain text of 1 to 24 characters": { ...MODAL, title: plain(25) },
  "a modal's submit and close are plain text of 1 to 24 characters": { ...MODAL, close: plain(25) },
  'a modal with inputs has a submit button': { ...input({}), submit: undefined },
  'private_metadata has at most 3000 characters': { ...MODAL, private_metadata: words(3001) },
  'callback_id and external_id have at most 255 characters': { ...MODAL, callback_id: words(256) },
  'App Home has no title, submit or close': { ...MODAL, type: 'home' },
  'a view has no table': { ...MODAL, blocks: [{ type: 'table', rows: [ROW] }] },
  "an input's label is plain text of at most 2000 characters": input({ label: mrkdwn('x') }),
  "an input's hint is plain text of at most 2000 characters": input({ hint: plain(2001) }),
  'a text input takes 0 to 3000 characters, the least not above the most': input({
    element: { type: 'plain_text_input', action_id: 'i', max_length: 3001 },
  }),
  'a text input begins with words it takes': input({
    element: {
      type: 'plain_text_input',
      action_id: 'i',
      max_length: 5,
      initial_value: words(6),
    },
  }),
  'a select begins with one of its options, word for word': input({
    element: {
      type: 'static_select',
      action_id: 'i',
      options: [OPTION],
      initial_option: { ...OPTION, value: 'other' },
    },
  }),
  'a select of conversations begins with an id, or the one it is opened in': input({
    element: {
      type: 'conversations_select',
      action_id: 'i',
      default_to_current_conversation: true,
      initial_conversation: 'C01',
    },
  }),
  'a time picker begins at HH:mm': input({
    element: { type: 'timepicker', action_id: 'i', initial_time: '8:00' },
  }),
};

/** Calls that break a rule, each by its method. */
export const CALLS: Readonly<Record<string, readonly [method: string, args: Json]>> = {
  "an update's text has at most 4000 characters": ['chat.update', { text: words(4001) }],
  'a posted message unfurls neither links nor media': ['chat.postMessage', { text: 'x' }],
  'a response is ephemeral or in the channel': [
    'response_url',
    { text: 'x', response_type: 'public' },
  ],
  'an answer to a suggestion has at most 100 options or groups': [
    'suggestions',
    { options: options(101) },
  ],
  'up to four prompts, each with a title and a message': [
    'assistant.threads.setSuggestedPrompts',
    { prompts: many(5, () => ({ title: 't', message: 'm' })) },
  ],
  "an agent's prompts name no thread: Slack then silently shows none": [
    'assistant.threads.setSuggestedPrompts',
    { prompts: [{ title: 't', message: 'm' }], thread_ts: '1.2' },
  ],
};
