import { each, isObject, isWebUrl, lengthOf, listOf, select, within } from './checks.ts';
import { MESSAGE_KINDS, PAGES, type Rule, rules } from './rule.ts';

const EMBED_TEXTS = [
  'title',
  'description',
  'footer.text',
  'author.name',
  'fields.*.name',
  'fields.*.value',
];

const textOf = (embed: unknown): number =>
  EMBED_TEXTS.flatMap((selector) => select(embed, selector)).reduce(
    (sum, { value }) => sum + lengthOf(value),
    0,
  );

/** What holds for embeds. */
export const EMBED_RULES: readonly Rule[] = [
  ...rules(PAGES.message, MESSAGE_KINDS, {
    'at most 10 embeds': within('embeds', 0, 10),
  }),
  ...rules(PAGES.embeds, MESSAGE_KINDS, {
    'an embed title has at most 256 characters': within('embeds.*.title', 0, 256),
    'an embed description has at most 4096 characters': within('embeds.*.description', 0, 4096),
    'an embed has at most 25 fields': within('embeds.*.fields', 0, 25),
    'a field name has 1 to 256 characters': within('embeds.*.fields.*.name', 1, 256),
    'a field value has 1 to 1024 characters': within('embeds.*.fields.*.value', 1, 1024),
    'an embed footer has at most 2048 characters': within('embeds.*.footer.text', 0, 2048),
    'an embed author has at most 256 characters': within('embeds.*.author.name', 0, 256),
    'all embeds of a message have at most 6000 characters together': (body) =>
      listOf(body.embeds).reduce((sum: number, embed) => sum + textOf(embed), 0) > 6000
        ? [{ at: ['embeds'], says: 'Embed size exceeds maximum size of 6000' }]
        : [],
  }),
  ...rules(PAGES.embed, MESSAGE_KINDS, {
    'a field has a name and a value': each(
      'embeds.*.fields.*',
      (field) => isObject(field) && 'name' in field && 'value' in field,
      'This field is required',
    ),
    'an embed shows something': each(
      'embeds.*',
      (embed) =>
        isObject(embed) &&
        (textOf(embed) > 0 || isObject(embed.image) || isObject(embed.thumbnail)),
      'This field is required',
    ),
  }),
  ...[
    'url',
    'author.url',
    'author.icon_url',
    'footer.icon_url',
    'image.url',
    'thumbnail.url',
  ].flatMap((key) =>
    rules(PAGES.embed, MESSAGE_KINDS, {
      [`an embed's ${key} is an http or https URL`]: each(
        `embeds.*.${key}`,
        isWebUrl,
        'Not a well formed URL.',
      ),
    }),
  ),
];
