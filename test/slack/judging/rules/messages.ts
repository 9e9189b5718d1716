import type { Json } from '../../state/shapes.ts';
import { DOCS, length, type Rule } from './rule.ts';

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
  {
    rule: 'a message has text, blocks or attachments',
    page: POST,
    on: 'message',
    error: 'no_text',
    holds: ({ text, blocks, attachments, delete_original }) =>
      delete_original || Boolean(text || blocks?.length || attachments?.length),
  },
  {
    rule: 'a message with blocks says the same in its top-level text, for screen readers',
    page: POST,
    on: 'message',
    error: null,
    holds: ({ text, blocks }) => !blocks?.length || Boolean(text?.trim()),
  },
  {
    rule: "a message's text has at most 40000 characters",
    page: POST,
    on: 'message',
    error: 'msg_too_long',
    holds: ({ text }) => length(text) <= 40_000,
  },
  {
    rule: "an update's text has at most 4000 characters",
    page: `${DOCS}/reference/methods/chat.update`,
    on: 'chat.update',
    error: 'msg_too_long',
    holds: ({ text }) => length(text) <= 4000,
  },
  {
    rule: 'a message has at most 50 blocks',
    page: `${DOCS}/reference/block-kit/blocks`,
    on: 'message',
    error: 'invalid',
    holds: ({ blocks }) => !blocks || blocks.length <= 50,
  },
  {
    rule: 'all blocks of a message together have at most 13200 characters',
    page: 'https://github.com/slackapi/bolt-js/issues/2509',
    on: 'message',
    error: 'msg_blocks_too_long',
    holds: ({ blocks }) => words(blocks ?? []) <= 13_200,
  },
  {
    rule: 'a message has at most one table',
    page: `${DOCS}/reference/block-kit/blocks/table-block`,
    on: 'message',
    error: 'only_one_table_allowed',
    holds: ({ blocks }) => tables(blocks) <= 1,
  },
  {
    rule: 'a message carries no input blocks',
    page: `${DOCS}/reference/block-kit/blocks/input-block`,
    on: 'message',
    error: null,
    holds: ({ blocks }) => !(blocks ?? []).some(({ type }: Json) => type === 'input'),
  },
  {
    rule: 'a posted message unfurls neither links nor media',
    page: `${DOCS}/messaging/unfurling-links-in-messages`,
    on: 'chat.postMessage',
    error: null,
    holds: ({ unfurl_links, unfurl_media }) => unfurl_links === false && unfurl_media === false,
  },
  {
    rule: 'a message links no names and parses nothing by itself',
    page: FORMAT,
    on: 'message',
    error: null,
    holds: ({ link_names, parse }) => !link_names && (parse === undefined || parse === 'none'),
  },
  {
    rule: 'top-level text escapes &, < and >',
    page: FORMAT,
    on: 'message',
    error: null,
    holds: ({ text }) => escaped(text),
  },
  {
    rule: 'mrkdwn escapes &, < and >',
    page: FORMAT,
    on: 'mrkdwn',
    error: null,
    holds: ({ text }) => escaped(text),
  },
  {
    rule: 'metadata is an event_type and an object of a payload',
    page: METADATA,
    on: 'metadata',
    error: 'invalid_metadata_format',
    holds: (metadata) =>
      typeof metadata?.event_type === 'string' &&
      metadata.event_type.length > 0 &&
      metadata.event_type.length <= 255 &&
      typeof metadata.event_payload === 'object' &&
      metadata.event_payload !== null &&
      !Array.isArray(metadata.event_payload),
  },
  {
    rule: 'a response is ephemeral or in the channel',
    page: `${DOCS}/interactivity/handling-user-interaction`,
    on: 'response_url',
    error: 'invalid_arguments',
    holds: ({ response_type }) => [undefined, 'ephemeral', 'in_channel'].includes(response_type),
  },
];
