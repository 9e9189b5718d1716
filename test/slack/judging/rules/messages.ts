import type { Json } from '../../state/shapes.ts';
import { DOCS, length, type Rule, rules } from './rule.ts';

const POST = `${DOCS}/reference/methods/chat.postMessage`;
const FORMAT = `${DOCS}/messaging/formatting-message-text`;
const METADATA = `${DOCS}/messaging/message-metadata`;

/** What Slack means by `<…>`: people, channels, broadcasts, dates and links. */
const CONTROL =
  /<(?:[@#][A-Z0-9]+(?:\|[^<>]*)?|!(?:here|channel|everyone|subteam\^|date\^)[^<>]*|(?:https?:\/\/|mailto:)[^<>|\s]+(?:\|[^<>]*)?)>/g;

/** Whether every `&`, `<` and `>` that is no control sequence is escaped. */
const escaped = (text: Json): boolean =>
  !/[<>]|&(?!amp;|lt;|gt;)/.test(String(text ?? '').replace(CONTROL, ''));

/** Characters of all words in blocks: what `msg_blocks_too_long` counts, as far as is known. */
function words(thing: Json): number {
  if (Array.isArray(thing)) return thing.reduce((sum, one) => sum + words(one), 0);
  if (thing === null || typeof thing !== 'object') return 0;
  return Object.entries(thing).reduce(
    (sum, [name, value]) =>
      sum + (typeof value === 'string' ? (COUNTED.has(name) ? value.length : 0) : words(value)),
    0,
  );
}

const COUNTED = new Set(['alt_text', 'text', 'url', 'value']);

const tables = (blocks: Json): number =>
  (blocks ?? []).filter(({ type }: Json) => type === 'table').length;

/** What a whole message may hold, whichever method or response_url it comes by. */
export const MESSAGES: readonly Rule[] = [
  ...rules(POST, {
    'a message has text, blocks or attachments': [
      'message',
      ({ text, blocks, attachments, delete_original }) =>
        delete_original || Boolean(text || blocks?.length || attachments?.length),
      'no_text',
    ],
    'a message with blocks says the same in its top-level text, for screen readers': [
      'message',
      ({ text, blocks }) => !blocks?.length || Boolean(text?.trim()),
      null,
    ],
    "a message's text has at most 40000 characters": [
      'message',
      ({ text }) => length(text) <= 40_000,
      'msg_too_long',
    ],
  }),
  ...rules(`${DOCS}/reference/methods/chat.update`, {
    "an update's text has at most 4000 characters": [
      'chat.update',
      ({ text }) => length(text) <= 4000,
      'msg_too_long',
    ],
  }),
  ...rules(`${DOCS}/reference/block-kit/blocks`, {
    'a message has at most 50 blocks': ['message', ({ blocks }) => !blocks || blocks.length <= 50],
  }),
  ...rules('https://github.com/slackapi/bolt-js/issues/2509', {
    'all blocks of a message together have at most 13200 characters': [
      'message',
      ({ blocks }) => words(blocks ?? []) <= 13_200,
      'msg_blocks_too_long',
    ],
  }),
  ...rules(`${DOCS}/reference/block-kit/blocks/table-block`, {
    'a message has at most one table': [
      'message',
      ({ blocks }) => tables(blocks) <= 1,
      'only_one_table_allowed',
    ],
  }),
  ...rules(`${DOCS}/reference/block-kit/blocks/input-block`, {
    'a message carries no input blocks': [
      'message',
      ({ blocks }) => !(blocks ?? []).some(({ type }: Json) => type === 'input'),
      null,
    ],
  }),
  ...rules(`${DOCS}/messaging/unfurling-links-in-messages`, {
    'a posted message unfurls neither links nor media': [
      'chat.postMessage',
      ({ unfurl_links, unfurl_media }) => unfurl_links === false && unfurl_media === false,
      null,
    ],
  }),
  ...rules(FORMAT, {
    'a message links no names and parses nothing by itself': [
      'message',
      ({ link_names, parse }) => !link_names && (parse === undefined || parse === 'none'),
      null,
    ],
    'top-level text escapes &, < and >': ['message', ({ text }) => escaped(text), null],
    'mrkdwn escapes &, < and >': ['mrkdwn', ({ text }) => escaped(text), null],
  }),
  ...rules(METADATA, {
    'metadata is an event_type and an object of a payload': [
      'metadata',
      (metadata) =>
        typeof metadata?.event_type === 'string' &&
        metadata.event_type.length > 0 &&
        metadata.event_type.length <= 255 &&
        typeof metadata.event_payload === 'object' &&
        metadata.event_payload !== null &&
        !Array.isArray(metadata.event_payload),
      'invalid_metadata_format',
    ],
  }),
  ...rules(`${DOCS}/interactivity/handling-user-interaction`, {
    'a response is ephemeral or in the channel': [
      'response_url',
      ({ response_type }) => [undefined, 'ephemeral', 'in_channel'].includes(response_type),
      'invalid_arguments',
    ],
  }),
];
