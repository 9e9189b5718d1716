import { FLAGS } from '../../state/shapes.ts';
import { each, isObject, lengthOf, whole, within } from './checks.ts';
import { type Kind, MESSAGE_KINDS, PAGES, type Rule, rules } from './rule.ts';

const NEW: readonly Kind[] = ['message', 'reply'];

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
  ...rules(PAGES.message, MESSAGE_KINDS, {
    'content has at most 2000 characters': within('content', 0, 2000),
    'a nonce is a whole number or at most 25 characters': each(
      'nonce',
      (nonce) => Number.isSafeInteger(nonce) || (typeof nonce === 'string' && nonce.length <= 25),
      'Must be 25 or fewer in length.',
    ),
  }),
  ...rules(
    PAGES.message,
    NEW,
    {
      'a new message is not empty': whole(hasSomething, 'Cannot send an empty message'),
    },
    'emptyMessage',
  ),
  ...rules(
    PAGES.message,
    ['edit'],
    {
      'an edit does not leave a message empty': whole(
        (body, { before }) => hasSomething({ ...before, ...body }),
        'Cannot send an empty message',
      ),
    },
    'emptyMessage',
  ),
  ...rules(PAGES.message, ['message'], {
    'enforce_nonce needs a nonce': whole(
      ({ enforce_nonce, nonce }) => !enforce_nonce || (nonce !== undefined && nonce !== ''),
      'A nonce is required.',
    ),
  }),
  ...rules(PAGES.flags, ['message'], {
    'a channel message sets no flag but suppress embeds, silent and components V2': each(
      'flags',
      only(FLAGS.suppressEmbeds | FLAGS.silent | FLAGS.componentsV2),
      'Invalid flags.',
    ),
  }),
  ...rules(PAGES.callback, ['reply'], {
    'an interaction message sets no flag but these and ephemeral': each(
      'flags',
      only(FLAGS.suppressEmbeds | FLAGS.silent | FLAGS.componentsV2 | FLAGS.ephemeral),
      'Invalid flags.',
    ),
  }),
  ...rules(PAGES.callback, ['deferral'], {
    'a deferral sets no flag but ephemeral': each('flags', only(FLAGS.ephemeral), 'Invalid flags.'),
  }),
  ...rules(PAGES.flags, ['edit'], {
    'an edit sets no flag but suppress embeds and components V2': each(
      'flags',
      only(FLAGS.suppressEmbeds | FLAGS.componentsV2),
      'Invalid flags.',
    ),
  }),
  ...rules(PAGES.components, ['edit'], {
    'the components V2 flag is never taken off': whole(
      ({ flags }, { before }) =>
        !(before && before.flags & FLAGS.componentsV2) ||
        flags === undefined ||
        flags === null ||
        (Number(flags) & FLAGS.componentsV2) !== 0,
      'The IS_COMPONENTS_V2 flag cannot be removed.',
    ),
  }),
  ...rules(PAGES.mentions, MESSAGE_KINDS, {
    'allowed_mentions is there and lets nothing ping (our own rule)': whole(
      ({ allowed_mentions: allowed }) =>
        isObject(allowed) &&
        Array.isArray(allowed.parse) &&
        [allowed.parse, allowed.users, allowed.roles].every((list) => lengthOf(list) === 0) &&
        allowed.replied_user !== true,
      'allowed_mentions must be {"parse": []}.',
    ),
  }),
];
