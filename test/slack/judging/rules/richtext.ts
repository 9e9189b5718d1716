import { DOCS, length, openable, type Rule, some } from './rule.ts';

const PAGE = `${DOCS}/reference/block-kit/blocks/rich-text-block`;

const PARTS = ['rich_text_section', 'rich_text_list', 'rich_text_preformatted', 'rich_text_quote'];
const RUNS = [
  'broadcast',
  'channel',
  'color',
  'date',
  'emoji',
  'link',
  'text',
  'user',
  'usergroup',
];

const types = (list: { type?: string }[] | undefined, known: readonly string[]): boolean =>
  (list ?? []).every(({ type }) => known.includes(type ?? ''));

/** What formatted text may hold. */
export const RICH_TEXT: readonly Rule[] = [
  {
    rule: 'a rich_text block has sections, lists, preformatted parts or quotes, at least one',
    page: PAGE,
    on: 'rich_text',
    error: 'invalid',
    holds: ({ elements }) => some(elements, Number.POSITIVE_INFINITY) && types(elements, PARTS),
  },
  {
    rule: 'a part of rich text has runs of known kinds, at least one',
    page: PAGE,
    on: ['rich_text_section', 'rich_text_quote'],
    error: 'invalid',
    holds: ({ elements }) => some(elements, Number.POSITIVE_INFINITY) && types(elements, RUNS),
  },
  {
    rule: 'preformatted rich text has text and links only',
    page: PAGE,
    on: 'rich_text_preformatted',
    error: 'invalid',
    holds: ({ elements }) =>
      some(elements, Number.POSITIVE_INFINITY) && types(elements, ['text', 'link']),
  },
  {
    rule: 'a list of rich text is bulleted or numbered, has sections and is indented 0 to 8 times',
    page: PAGE,
    on: 'rich_text_list',
    error: 'invalid',
    holds: ({ style, elements, indent = 0 }) =>
      ['bullet', 'ordered'].includes(style) &&
      some(elements, Number.POSITIVE_INFINITY) &&
      types(elements, ['rich_text_section']) &&
      Number.isInteger(indent) &&
      indent >= 0 &&
      indent <= 8,
  },
  {
    rule: 'a run of text is not empty',
    page: PAGE,
    on: 'text',
    error: 'invalid',
    holds: ({ text }) => typeof text === 'string' && text.length > 0,
  },
  {
    rule: 'styles are yes or no',
    page: PAGE,
    on: ['text', 'link', 'emoji'],
    error: 'invalid',
    holds: ({ style = {} }) =>
      typeof style === 'object' && Object.values(style).every((one) => typeof one === 'boolean'),
  },
  {
    rule: 'a link is http or https and has at most 3000 characters',
    page: PAGE,
    on: 'link',
    error: 'invalid',
    holds: ({ url }) => openable(url) && url.length <= 3000,
  },
  {
    rule: 'a run of emoji has a name',
    page: PAGE,
    on: 'emoji',
    error: 'invalid',
    holds: ({ name }) => length(name) > 0,
  },
];
