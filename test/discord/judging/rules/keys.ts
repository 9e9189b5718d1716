import type { Json } from '../../state/shapes.ts';
import { componentsIn, isObject, objectsOf, select } from './checks.ts';
import {
  COMPONENT_KINDS,
  type Finding,
  type Kind,
  PAGES,
  type Path,
  type Rule,
  rules,
} from './rule.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** `enforce_nonce: false` goes with every message of discord.js 14. */
const SHARED = words(
  'content tts embeds allowed_mentions components flags attachments poll enforce_nonce',
);

/** The keys Discord documents for each kind of body. */
const BODY_KEYS: Readonly<Record<Kind, readonly string[]>> = {
  callback: words('type to onMessage'),
  message: [...SHARED, ...words('nonce message_reference sticker_ids shared_client_theme')],
  reply: [...SHARED, ...words('username avatar_url thread_name applied_tags')],
  edit: [...SHARED, ...words('username avatar_url thread_name applied_tags sticker_ids')],
  deferral: ['flags'],
  choices: ['choices'],
  modal: words('custom_id title components'),
  command: words(
    'id application_id version guild_id type name name_localizations description description_localizations options default_member_permissions dm_permission default_permission contexts integration_types nsfw handler',
  ),
  commands: ['commands'],
};

/** The keys documented for what stands inside, by selector. */
const PART_KEYS: readonly {
  readonly at: string;
  readonly page: string;
  readonly keys: readonly string[];
}[] = [
  { at: 'allowed_mentions', page: PAGES.mentions, keys: words('parse users roles replied_user') },
  {
    at: 'message_reference',
    page: PAGES.message,
    keys: words('type message_id channel_id guild_id fail_if_not_exists'),
  },
  {
    at: 'embeds.*',
    page: PAGES.embed,
    keys: words(
      'title type description url timestamp color footer image thumbnail video provider author fields',
    ),
  },
  { at: 'embeds.*.author', page: PAGES.embed, keys: words('name url icon_url proxy_icon_url') },
  { at: 'embeds.*.footer', page: PAGES.embed, keys: words('text icon_url proxy_icon_url') },
  { at: 'embeds.*.fields.*', page: PAGES.embed, keys: words('name value inline') },
  { at: 'choices.*', page: PAGES.choice, keys: words('name name_localizations value') },
];

const SELECT =
  'type id custom_id placeholder default_values min_values max_values required disabled';

/** The keys of each component type: https://docs.discord.com/developers/components/reference */
const COMPONENT_KEYS: Readonly<Record<number, readonly string[]>> = {
  1: words('type id components'),
  2: words('type id style label emoji custom_id sku_id url disabled'),
  3: words('type id custom_id options placeholder min_values max_values required disabled'),
  4: words('type id custom_id style label min_length max_length required value placeholder'),
  5: words(SELECT),
  6: words(SELECT),
  7: words(SELECT),
  8: words(`${SELECT} channel_types`),
  9: words('type id components accessory'),
  10: words('type id content'),
  11: words('type id media description spoiler'),
  12: words('type id items'),
  13: words('type id file spoiler'),
  14: words('type id divider spacing'),
  17: words('type id components accent_color spoiler'),
  18: words('type id label description component'),
};

const OPTION_KEYS = words(
  'type name name_localizations description description_localizations required choices options channel_types min_value max_value min_length max_length autocomplete',
);

const unknown = (object: Json, keys: readonly string[], at: Path): Finding[] =>
  Object.keys(object)
    .filter((key) => !keys.includes(key))
    .map((key) => ({ at: [...at, key], says: 'This key is not documented.' }));

const optionFaults = (holder: Json, at: Path): Finding[] =>
  objectsOf(holder.options).flatMap((option, n) => {
    const where = [...at, 'options', n];
    return [...unknown(option, OPTION_KEYS, where), ...optionFaults(option, where)];
  });

const ALL = Object.keys(BODY_KEYS) as Kind[];

/** No key that the documentation does not name: it would be dropped without a word. */
export const KEY_RULES: readonly Rule[] = [
  ...rules(PAGES.callback, ALL, {
    'a body has documented keys only': (body, { kind }) => unknown(body, BODY_KEYS[kind], []),
  }),
  ...PART_KEYS.flatMap(({ at: selector, page, keys }) =>
    rules(page, ALL, {
      [`${selector} has documented keys only`]: (body) =>
        select(body, selector).flatMap(({ at, value }) =>
          isObject(value) ? unknown(value, keys, at) : [],
        ),
    }),
  ),
  ...rules(PAGES.components, COMPONENT_KINDS, {
    'a component has documented keys only': (body) =>
      componentsIn(body).flatMap(({ at, component }) =>
        unknown(component, COMPONENT_KEYS[Number(component.type)] ?? [], at),
      ),
  }),
  ...rules(PAGES.option, ['command'], {
    'an option has documented keys only': (command) => optionFaults(command, []),
  }),
];
