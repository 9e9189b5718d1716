import type { Json } from '../../state/shapes.ts';
import { DOCS, length, plain, type Rule, some } from './rule.ts';

const MODAL = `${DOCS}/reference/views/modal-views`;
const HOME = `${DOCS}/reference/views/home-tab-views`;
const THREADS = `${DOCS}/reference/methods/assistant.threads`;

const inputs = ({ blocks }: Json): boolean =>
  (blocks ?? []).some(({ type }: Json) => type === 'input');

/** What modals, App Home and the agent's prompts may hold. */
export const VIEWS: readonly Rule[] = [
  {
    rule: 'a view has 1 to 100 blocks',
    page: MODAL,
    on: 'view',
    error: 'invalid',
    holds: ({ blocks }) => some(blocks, 100),
  },
  {
    rule: 'a view is smaller than 250 kB',
    page: `${DOCS}/reference/methods/views.open`,
    on: 'view',
    error: 'view_too_large',
    holds: (view) => Buffer.byteLength(JSON.stringify(view)) <= 250_000,
  },
  {
    rule: "a modal's title is plain text of 1 to 24 characters",
    page: MODAL,
    on: 'modal',
    error: 'invalid',
    holds: ({ title }) => plain(title) && length(title) > 0 && length(title) <= 24,
  },
  {
    rule: "a modal's submit and close are plain text of 1 to 24 characters",
    page: MODAL,
    on: 'modal',
    error: 'invalid',
    holds: ({ submit, close }) =>
      [submit, close].every(
        (text) => text === undefined || (plain(text) && length(text) > 0 && length(text) <= 24),
      ),
  },
  {
    rule: 'a modal with inputs has a submit button',
    page: MODAL,
    on: 'modal',
    error: 'invalid',
    holds: (view) => !inputs(view) || Boolean(view.submit),
  },
  {
    rule: 'private_metadata has at most 3000 characters',
    page: MODAL,
    on: 'view',
    error: 'invalid',
    holds: ({ private_metadata }) => length(private_metadata) <= 3000,
  },
  {
    rule: 'callback_id and external_id have at most 255 characters',
    page: MODAL,
    on: 'view',
    error: 'invalid',
    holds: ({ callback_id, external_id }) =>
      length(callback_id) <= 255 && length(external_id) <= 255,
  },
  {
    rule: 'App Home has no title, submit or close',
    page: HOME,
    on: 'home',
    error: 'invalid',
    holds: ({ title, submit, close }) => [title, submit, close].every((one) => one === undefined),
  },
  {
    rule: 'a view has no table',
    page: `${DOCS}/reference/block-kit/blocks/table-block`,
    on: 'view',
    error: 'invalid',
    holds: ({ blocks }) => !(blocks ?? []).some(({ type }: Json) => type === 'table'),
  },
  {
    rule: 'an answer to a suggestion has at most 100 options or groups',
    page: `${DOCS}/reference/block-kit/block-elements/select-menu-element`,
    on: 'suggestions',
    error: 'invalid',
    holds: ({ options, option_groups }) => (options ?? option_groups ?? []).length <= 100,
  },
  {
    rule: 'up to four prompts, each with a title and a message',
    page: `${THREADS}.setSuggestedPrompts`,
    on: 'assistant.threads.setSuggestedPrompts',
    error: 'invalid_arguments',
    holds: ({ prompts }) =>
      some(prompts, 4) && prompts.every((one: Json) => length(one.title) && length(one.message)),
  },
  {
    rule: "an agent's prompts name no thread: Slack then silently shows none",
    page: `${THREADS}.setSuggestedPrompts`,
    on: 'assistant.threads.setSuggestedPrompts',
    error: null,
    holds: ({ thread_ts }) => thread_ts === undefined,
  },
];
