import { DOCS, length, openable, type Rule, rules, some } from './rule.ts';

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
  ...rules(PAGE, {
    'a rich_text block has sections, lists, preformatted parts or quotes, at least one': [
      'rich_text',
      ({ elements }) => some(elements) && types(elements, PARTS),
    ],
    'a part of rich text has runs of known kinds, at least one': [
      ['rich_text_section', 'rich_text_quote'],
      ({ elements }) => some(elements) && types(elements, RUNS),
    ],
    'preformatted rich text has text and links only': [
      'rich_text_preformatted',
      ({ elements }) => some(elements) && types(elements, ['text', 'link']),
    ],
    'a list of rich text is bulleted or numbered, has sections and is indented 0 to 8 times': [
      'rich_text_list',
      ({ style, elements, indent = 0 }) =>
        ['bullet', 'ordered'].includes(style) &&
        some(elements) &&
        types(elements, ['rich_text_section']) &&
        Number.isInteger(indent) &&
        indent >= 0 &&
        indent <= 8,
    ],
    'a run of text is not empty': [
      'text',
      ({ text }) => typeof text === 'string' && text.length > 0,
    ],
    'styles are yes or no': [
      ['text', 'link', 'emoji'],
      ({ style = {} }) =>
        typeof style === 'object' && Object.values(style).every((one) => typeof one === 'boolean'),
    ],
    'a link is http or https and has at most 3000 characters': [
      'link',
      ({ url }) => openable(url) && url.length <= 3000,
    ],
    'a run of emoji has a name': ['emoji', ({ name }) => length(name) > 0],
  }),
];
