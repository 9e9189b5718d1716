import { DOCS, distinct, filled, length, plain, type Rule, rules, some, worded } from './rule.ts';

const block = (name: string): string => `${DOCS}/reference/block-kit/blocks/${name}-block`;

/** Blocks with interactive elements or none: the kinds this project may send. */
const KINDS = [
  'actions',
  'context',
  'context_actions',
  'divider',
  'header',
  'image',
  'input',
  'markdown',
  'rich_text',
  'section',
  'table',
] as const;

const CELLS = ['rich_text', 'raw_text', 'raw_number'];

/** What each kind of block may hold. */
export const BLOCKS: readonly Rule[] = [
  ...rules(`${DOCS}/reference/block-kit/blocks`, {
    'a block is of a known kind': ['block', ({ type }) => KINDS.includes(type)],
  }),
  ...rules(block('section'), {
    'a block_id has at most 255 characters': ['block', ({ block_id }) => length(block_id) <= 255],
    'block_ids differ within a message or view': [
      'blocks',
      (blocks) => distinct(blocks.map((one: { block_id?: string }) => one.block_id)),
    ],
    'a section has text or fields': [
      'section',
      ({ text, fields }) => worded(text) || some(fields, 10),
    ],
    "a section's text has 1 to 3000 characters": [
      'section',
      ({ text }) => !text || filled(text, 3000),
    ],
    'a section has at most 10 fields of at most 2000 characters': [
      'section',
      ({ fields }) =>
        !fields || (some(fields, 10) && fields.every((one: unknown) => length(one) <= 2000)),
    ],
  }),
  ...rules(block('header'), {
    'a header is plain text of 1 to 150 characters': [
      'header',
      ({ text }) => plain(text) && filled(text, 150),
    ],
  }),
  ...rules(block('context'), {
    'a context has 1 to 10 elements, texts or images': [
      'context',
      ({ elements }) =>
        some(elements, 10) &&
        elements.every((one: { type: string }) => worded(one) || one.type === 'image'),
    ],
  }),
  ...rules(block('actions'), {
    'actions have 1 to 25 elements': ['actions', ({ elements }) => some(elements, 25)],
    'action_ids differ within a block': [
      ['actions', 'context_actions'],
      ({ elements }) =>
        distinct((elements ?? []).map((one: { action_id?: string }) => one.action_id)),
    ],
  }),
  ...rules(block('image'), {
    'an image has an image_url of at most 3000 characters or a slack_file': [
      'image',
      ({ image_url, slack_file }) => (slack_file ? true : filled(image_url, 3000)),
    ],
    'an image has an alt_text of 1 to 2000 characters': [
      'image',
      ({ alt_text }) => filled(alt_text, 2000),
    ],
  }),
  ...rules(block('input'), {
    "an input's label is plain text of at most 2000 characters": [
      'input',
      ({ label, element }) => plain(label) && length(label) <= 2000 && Boolean(element?.type),
    ],
    "an input's hint is plain text of at most 2000 characters": [
      'input',
      ({ hint }) => !hint || (plain(hint) && length(hint) <= 2000),
    ],
  }),
  ...rules(block('markdown'), {
    'a markdown block has at most 12000 characters': [
      'markdown',
      ({ text }) => filled(text, 12_000),
    ],
  }),
  ...rules(block('table'), {
    'a table has 1 to 100 rows of 1 to 20 cells': [
      'table',
      ({ rows }) => some(rows, 100) && rows.every((row: unknown) => some(row, 20)),
    ],
    "a table's rows are equally wide": [
      'table',
      ({ rows }) => new Set((rows ?? []).map((row: unknown[]) => row?.length)).size <= 1,
    ],
    "a table's cells are raw_text, raw_number or rich_text": [
      'table',
      ({ rows }) =>
        (rows ?? []).flat().every((cell: { type?: string }) => CELLS.includes(cell?.type ?? '')),
    ],
    'a table has settings for at most 20 columns': [
      'table',
      ({ column_settings }) => !column_settings || column_settings.length <= 20,
    ],
    'a table cell of raw_text is not empty': ['raw_text', ({ text }) => length(text) > 0],
  }),
];
