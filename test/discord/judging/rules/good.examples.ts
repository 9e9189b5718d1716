import { FLAGS } from '../../state/shapes.ts';
import {
  button,
  choices,
  command,
  commands,
  components,
  type Example,
  edit,
  embeds,
  input,
  long,
  MENTIONS,
  many,
  menu,
  message,
  modal,
  text,
  V2,
} from './example.ts';

/** Bodies that break no rule, at the edge of many. */
export const GOOD: readonly Example[] = [
  { kind: 'callback', value: { type: 7, to: 5, onMessage: true } },
  message({ content: long(2000), nonce: long(25), enforce_nonce: true }),
  embeds({
    title: long(256),
    description: long(4096),
    fields: many(25, () => ({ name: 'a', value: 'b' })),
    footer: { text: long(1500) },
    url: 'https://a.example',
  }),
  components(
    {
      type: 17,
      accent_color: 1,
      components: [
        { type: 9, components: [text('a')], accessory: button() },
        { type: 14, spacing: 2 },
        { type: 1, components: [menu()] },
      ],
    },
    {
      type: 1,
      components: [
        button({ style: 5, custom_id: undefined, url: 'https://a.example' }),
        ...many(4, (n) => button({ custom_id: `b${n}` })),
      ],
    },
  ),
  edit({ components: [text('b')], flags: FLAGS.componentsV2 }, V2),
  { kind: 'reply', value: { ...MENTIONS, content: 'a', flags: FLAGS.ephemeral } },
  { kind: 'deferral', value: { flags: FLAGS.ephemeral } },
  modal({
    title: long(45),
    components: [
      input({ max_length: 4000, placeholder: long(100), value: long(4000) }),
      text('t'),
      {
        type: 18,
        label: 'l',
        component: menu({ options: [{ label: 'a', value: 'a', default: true }] }),
      },
      {
        type: 18,
        label: 'l',
        component: {
          type: 8,
          custom_id: 'c',
          channel_types: [0, 5],
          required: false,
          min_values: 0,
          default_values: [{ id: '1', type: 'channel' }],
        },
      },
    ],
  }),
  choices(many(25, (n) => ({ name: long(100), value: `${n}` }))),
  command({
    name: 'who-is_it',
    options: [
      {
        type: 3,
        name: 'naïve',
        description: 'a',
        required: true,
        autocomplete: true,
        max_length: 100,
      },
    ],
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    default_member_permissions: '32',
  }),
  { kind: 'command', value: { type: 3, name: 'Brief this' } },
  commands([
    { name: 'a', description: 'a' },
    { type: 3, name: 'a' },
  ]),
];
