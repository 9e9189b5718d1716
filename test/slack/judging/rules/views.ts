import type { Json } from '../../state/shapes.ts';
import { DOCS, filled, length, plain, type Rule, rules, some } from './rule.ts';

const MODAL = `${DOCS}/reference/views/modal-views`;
const HOME = `${DOCS}/reference/views/home-tab-views`;
const THREADS = `${DOCS}/reference/methods/assistant.threads`;

const inputs = ({ blocks }: Json): boolean =>
  (blocks ?? []).some(({ type }: Json) => type === 'input');

/** What modals, App Home and the agent's prompts may hold. */
export const VIEWS: readonly Rule[] = [
  ...rules(MODAL, {
    'a view has 1 to 100 blocks': ['view', ({ blocks }) => some(blocks, 100)],
    "a modal's title is plain text of 1 to 24 characters": [
      'modal',
      ({ title }) => plain(title) && filled(title, 24),
    ],
    "a modal's submit and close are plain text of 1 to 24 characters": [
      'modal',
      ({ submit, close }) =>
        [submit, close].every((text) => text === undefined || (plain(text) && filled(text, 24))),
    ],
    'a modal with inputs has a submit button': [
      'modal',
      (view) => !inputs(view) || Boolean(view.submit),
    ],
    'private_metadata has at most 3000 characters': [
      'view',
      ({ private_metadata }) => length(private_metadata) <= 3000,
    ],
    'callback_id and external_id have at most 255 characters': [
      'view',
      ({ callback_id, external_id }) => length(callback_id) <= 255 && length(external_id) <= 255,
    ],
  }),
  ...rules(`${DOCS}/reference/methods/views.open`, {
    'a view is smaller than 250 kB': [
      'view',
      (view) => Buffer.byteLength(JSON.stringify(view)) <= 250_000,
      'view_too_large',
    ],
  }),
  ...rules(HOME, {
    'App Home has no title, submit or close': [
      'home',
      ({ title, submit, close }) => [title, submit, close].every((one) => one === undefined),
    ],
  }),
  ...rules(`${DOCS}/reference/block-kit/blocks/table-block`, {
    'a view has no table': [
      'view',
      ({ blocks }) => !(blocks ?? []).some(({ type }: Json) => type === 'table'),
    ],
  }),
  ...rules(`${DOCS}/reference/block-kit/block-elements/select-menu-element`, {
    'an answer to a suggestion has at most 100 options or groups': [
      'suggestions',
      ({ options, option_groups }) => (options ?? option_groups ?? []).length <= 100,
    ],
  }),
  ...rules(`${THREADS}.setSuggestedPrompts`, {
    'up to four prompts, each with a title and a message': [
      'assistant.threads.setSuggestedPrompts',
      ({ prompts }) =>
        some(prompts, 4) && prompts.every((one: Json) => length(one.title) && length(one.message)),
      'invalid_arguments',
    ],
    "an agent's prompts name no thread: Slack then silently shows none": [
      'assistant.threads.setSuggestedPrompts',
      ({ thread_ts }) => thread_ts === undefined,
      null,
    ],
  }),
];
