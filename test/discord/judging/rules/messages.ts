import { FLAGS } from '../../state/shapes.ts';
import { each, isObject, lengthOf, whole, within } from './checks.ts';
import { type Kind, PAGES, type Rule } from './rule.ts';

const NEW: readonly Kind[] = ['message', 'reply'];
const ALL: readonly Kind[] = ['message', 'reply', 'edit'];

const only =
  (bits: number) =>
  (flags: unknown): boolean =>
    (Number(flags) & ~bits) === 0;

const hasSomething = (body: Record<string, unknown>): boolean =>
  lengthOf(body.content) + lengthOf(body.embeds) + lengthOf(body.components) > 0 ||
  isObject(body.poll) ||
  lengthOf(body.sticker_ids) > 0;

/** What holds for a message's text, flags, mentions and nonce. */
export const MESSAGE_RULES: readonly Rule[] = [
  {
    rule: 'content has at most 2000 characters',
    page: PAGES.message,
    applies: ALL,
    check: within('content', 0, 2000),
  },
  {
    rule: 'a new message is not empty',
    page: PAGES.message,
    applies: NEW,
    check: whole(hasSomething, 'Cannot send an empty message'),
    refused: 'emptyMessage',
  },
  {
    rule: 'an edit does not leave a message empty',
    page: PAGES.message,
    applies: ['edit'],
    check: whole(
      (body, { before }) => hasSomething({ ...before, ...body }),
      'Cannot send an empty message',
    ),
    refused: 'emptyMessage',
  },
  {
    rule: 'a nonce is a whole number or at most 25 characters',
    page: PAGES.message,
    applies: ALL,
    check: each(
      'nonce',
      (nonce) => Number.isSafeInteger(nonce) || (typeof nonce === 'string' && nonce.length <= 25),
      'Must be 25 or fewer in length.',
    ),
  },
  {
    rule: 'enforce_nonce needs a nonce',
    page: PAGES.message,
    applies: ['message'],
    check: whole(
      ({ enforce_nonce, nonce }) => !enforce_nonce || (nonce !== undefined && nonce !== ''),
      'A nonce is required.',
    ),
  },
  {
    rule: 'a channel message sets no flag but suppress embeds, silent and components V2',
    page: PAGES.flags,
    applies: ['message'],
    check: each(
      'flags',
      only(FLAGS.suppressEmbeds | FLAGS.silent | FLAGS.componentsV2),
      'Invalid flags.',
    ),
  },
  {
    rule: 'an interaction message sets no flag but these and ephemeral',
    page: PAGES.callback,
    applies: ['reply'],
    check: each(
      'flags',
      only(FLAGS.suppressEmbeds | FLAGS.silent | FLAGS.componentsV2 | FLAGS.ephemeral),
      'Invalid flags.',
    ),
  },
  {
    rule: 'a deferral sets no flag but ephemeral',
    page: PAGES.callback,
    applies: ['deferral'],
    check: each('flags', only(FLAGS.ephemeral), 'Invalid flags.'),
  },
  {
    rule: 'an edit sets no flag but suppress embeds and components V2',
    page: PAGES.flags,
    applies: ['edit'],
    check: each('flags', only(FLAGS.suppressEmbeds | FLAGS.componentsV2), 'Invalid flags.'),
  },
  {
    rule: 'the components V2 flag is never taken off',
    page: PAGES.components,
    applies: ['edit'],
    check: whole(
      ({ flags }, { before }) =>
        !(before && before.flags & FLAGS.componentsV2) ||
        flags === undefined ||
        flags === null ||
        (Number(flags) & FLAGS.componentsV2) !== 0,
      'The IS_COMPONENTS_V2 flag cannot be removed.',
    ),
  },
  {
    rule: 'allowed_mentions is there and lets nothing ping (our own rule)',
    page: PAGES.mentions,
    applies: ALL,
    check: whole(
      ({ allowed_mentions: allowed }) =>
        isObject(allowed) &&
        Array.isArray(allowed.parse) &&
        [allowed.parse, allowed.users, allowed.roles].every((list) => lengthOf(list) === 0) &&
        allowed.replied_user !== true,
      'allowed_mentions must be {"parse": []}.',
    ),
  },
];
