import { FLAGS } from '../../state/shapes.ts';
import {
  button,
  components,
  type Example,
  edit,
  embeds,
  long,
  MENTIONS,
  many,
  message,
  sent,
  text,
  V2,
} from './example.ts';

/** For every rule about messages a body that breaks it. */
export const MESSAGE_EXAMPLES: Readonly<Record<string, Example>> = {
  'an interaction is answered in a way its kind takes': {
    kind: 'callback',
    value: { type: 7, to: 2, onMessage: false },
  },
  'content has at most 2000 characters': message({ content: long(2001) }),
  'a new message is not empty': message({ content: '' }),
  'an edit does not leave a message empty': edit({ content: '' }, sent(0, { content: 'a' })),
  'a nonce is a whole number or at most 25 characters': message({ content: 'a', nonce: long(26) }),
  'enforce_nonce needs a nonce': message({ content: 'a', enforce_nonce: true }),
  'a channel message sets no flag but suppress embeds, silent and components V2': message({
    content: 'a',
    flags: FLAGS.ephemeral,
  }),
  'an interaction message sets no flag but these and ephemeral': {
    kind: 'reply',
    value: { ...MENTIONS, content: 'a', flags: FLAGS.loading },
  },
  'a deferral sets no flag but ephemeral': {
    kind: 'deferral',
    value: { flags: FLAGS.componentsV2 },
  },
  'an edit sets no flag but suppress embeds and components V2': edit(
    { content: 'a', flags: FLAGS.ephemeral },
    sent(0),
  ),
  'the components V2 flag is never taken off': edit({ components: [text('b')], flags: 0 }, V2),
  'allowed_mentions is there and lets nothing ping (our own rule)': {
    kind: 'message',
    value: { content: 'a', allowed_mentions: { parse: ['users'] } },
  },
  'at most 10 embeds': embeds(...many(11, () => ({ title: 'a' }))),
  'an embed title has at most 256 characters': embeds({ title: long(257) }),
  'an embed description has at most 4096 characters': embeds({ description: long(4097) }),
  'an embed has at most 25 fields': embeds({ fields: many(26, () => ({ name: 'a', value: 'b' })) }),
  'a field name has 1 to 256 characters': embeds({ fields: [{ name: '', value: 'b' }] }),
  'a field value has 1 to 1024 characters': embeds({ fields: [{ name: 'a', value: long(1025) }] }),
  'an embed footer has at most 2048 characters': embeds({ footer: { text: long(2049) } }),
  'an embed author has at most 256 characters': embeds({ author: { name: long(257) } }),
  'all embeds of a message have at most 6000 characters together': embeds(
    { description: long(4000) },
    { description: long(2001) },
  ),
  'a field has a name and a value': embeds({ fields: [{ name: 'a' }] }),
  'an embed shows something': embeds({ color: 1 }),
  "an embed's url is an http or https URL": embeds({ title: 'a', url: 'javascript:alert(1)' }),
  "an embed's author.url is an http or https URL": embeds({
    author: { name: 'a', url: 'a.example' },
  }),
  "an embed's author.icon_url is an http or https URL": embeds({
    author: { name: 'a', icon_url: 'x' },
  }),
  "an embed's footer.icon_url is an http or https URL": embeds({
    footer: { text: 'a', icon_url: 'x' },
  }),
  "an embed's image.url is an http or https URL": embeds({ image: { url: 'data:x' } }),
  "an embed's thumbnail.url is an http or https URL": embeds({
    thumbnail: { url: 'ftp://a.example' },
  }),
  'a components V2 message has no content': message({
    flags: FLAGS.componentsV2,
    content: 'a',
    components: [text('a')],
  }),
  'a components V2 message has no embeds': message({
    flags: FLAGS.componentsV2,
    embeds: [{ title: 'a' }],
    components: [text('a')],
  }),
  'a components V2 message has no poll': message({
    flags: FLAGS.componentsV2,
    poll: {},
    components: [text('a')],
  }),
  'a components V2 message has no sticker_ids': message({
    flags: FLAGS.componentsV2,
    sticker_ids: ['1'],
    components: [text('a')],
  }),
  'a components V2 message has at most 40 components, nested ones counted': components({
    type: 17,
    components: many(40, () => text('a')),
  }),
  'all text displays of a message have at most 4000 characters together': components(
    text(long(2001)),
    text(long(2000)),
  ),
  'layout components need the components V2 flag': message({ components: [text('a')] }),
  'a message without components V2 has at most 5 rows': message({
    components: many(6, (n) => ({ type: 1, components: [button({ custom_id: `b${n}` })] })),
  }),
  'a body has documented keys only': message({ content: 'a', ephemeral: true }),
  'allowed_mentions has documented keys only': message({
    content: 'a',
    allowed_mentions: { parse: [], repliedUser: false },
  }),
  'message_reference has documented keys only': message({
    content: 'a',
    message_reference: { message_id: '1', id: '1' },
  }),
  'embeds.* has documented keys only': embeds({ title: 'a', colour: 1 }),
  'embeds.*.author has documented keys only': embeds({ author: { name: 'a', iconURL: 'x' } }),
  'embeds.*.footer has documented keys only': embeds({ footer: { text: 'a', name: 'x' } }),
  'embeds.*.fields.* has documented keys only': embeds({
    fields: [{ name: 'a', value: 'b', short: true }],
  }),
};
