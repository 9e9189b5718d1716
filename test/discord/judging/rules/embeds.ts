import { each, isObject, isWebUrl, lengthOf, listOf, select, within } from './checks.ts';
import { type Kind, PAGES, type Rule } from './rule.ts';

const ALL: readonly Kind[] = ['message', 'reply', 'edit'];

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
  { rule: 'at most 10 embeds', page: PAGES.message, applies: ALL, check: within('embeds', 0, 10) },
  {
    rule: 'an embed title has at most 256 characters',
    page: PAGES.embeds,
    applies: ALL,
    check: within('embeds.*.title', 0, 256),
  },
  {
    rule: 'an embed description has at most 4096 characters',
    page: PAGES.embeds,
    applies: ALL,
    check: within('embeds.*.description', 0, 4096),
  },
  {
    rule: 'an embed has at most 25 fields',
    page: PAGES.embeds,
    applies: ALL,
    check: within('embeds.*.fields', 0, 25),
  },
  {
    rule: 'a field name has 1 to 256 characters',
    page: PAGES.embeds,
    applies: ALL,
    check: within('embeds.*.fields.*.name', 1, 256),
  },
  {
    rule: 'a field value has 1 to 1024 characters',
    page: PAGES.embeds,
    applies: ALL,
    check: within('embeds.*.fields.*.value', 1, 1024),
  },
  {
    rule: 'an embed footer has at most 2048 characters',
    page: PAGES.embeds,
    applies: ALL,
    check: within('embeds.*.footer.text', 0, 2048),
  },
  {
    rule: 'an embed author has at most 256 characters',
    page: PAGES.embeds,
    applies: ALL,
    check: within('embeds.*.author.name', 0, 256),
  },
  {
    rule: 'all embeds of a message have at most 6000 characters together',
    page: PAGES.embeds,
    applies: ALL,
    check: (body) =>
      listOf(body.embeds).reduce((sum: number, embed) => sum + textOf(embed), 0) > 6000
        ? [{ at: ['embeds'], says: 'Embed size exceeds maximum size of 6000' }]
        : [],
  },
  {
    rule: 'a field has a name and a value',
    page: PAGES.embed,
    applies: ALL,
    check: each(
      'embeds.*.fields.*',
      (field) => isObject(field) && 'name' in field && 'value' in field,
      'This field is required',
    ),
  },
  {
    rule: 'an embed shows something',
    page: PAGES.embed,
    applies: ALL,
    check: each(
      'embeds.*',
      (embed) =>
        isObject(embed) &&
        (textOf(embed) > 0 || isObject(embed.image) || isObject(embed.thumbnail)),
      'This field is required',
    ),
  },
  ...['url', 'author.url', 'author.icon_url', 'footer.icon_url', 'image.url', 'thumbnail.url'].map(
    (key): Rule => ({
      rule: `an embed's ${key} is an http or https URL`,
      page: PAGES.embed,
      applies: ALL,
      check: each(`embeds.*.${key}`, isWebUrl, 'Not a well formed URL.'),
    }),
  ),
];
