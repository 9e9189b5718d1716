import { DOCS, distinct, length, plain, type Rule, some, worded } from './rule.ts';

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
  {
    rule: 'a block is of a known kind',
    page: `${DOCS}/reference/block-kit/blocks`,
    on: 'block',
    error: 'invalid',
    holds: ({ type }) => KINDS.includes(type),
  },
  {
    rule: 'a block_id has at most 255 characters',
    page: block('section'),
    on: 'block',
    error: 'invalid',
    holds: ({ block_id }) => length(block_id) <= 255,
  },
  {
    rule: 'block_ids differ within a message or view',
    page: block('section'),
    on: 'blocks',
    error: 'invalid',
    holds: (blocks) => distinct(blocks.map((one: { block_id?: string }) => one.block_id)),
  },
  {
    rule: 'a section has text or fields',
    page: block('section'),
    on: 'section',
    error: 'invalid',
    holds: ({ text, fields }) => worded(text) || some(fields, 10),
  },
  {
    rule: "a section's text has 1 to 3000 characters",
    page: block('section'),
    on: 'section',
    error: 'invalid',
    holds: ({ text }) => !text || (length(text) > 0 && length(text) <= 3000),
  },
  {
    rule: 'a section has at most 10 fields of at most 2000 characters',
    page: block('section'),
    on: 'section',
    error: 'invalid',
    holds: ({ fields }) =>
      !fields || (some(fields, 10) && fields.every((one: unknown) => length(one) <= 2000)),
  },
  {
    rule: 'a header is plain text of 1 to 150 characters',
    page: block('header'),
    on: 'header',
    error: 'invalid',
    holds: ({ text }) => plain(text) && length(text) > 0 && length(text) <= 150,
  },
  {
    rule: 'a context has 1 to 10 elements, texts or images',
    page: block('context'),
    on: 'context',
    error: 'invalid',
    holds: ({ elements }) =>
      some(elements, 10) &&
      elements.every((one: { type: string }) => worded(one) || one.type === 'image'),
  },
  {
    rule: 'actions have 1 to 25 elements',
    page: block('actions'),
    on: 'actions',
    error: 'invalid',
    holds: ({ elements }) => some(elements, 25),
  },
  {
    rule: 'action_ids differ within a block',
    page: block('actions'),
    on: ['actions', 'context_actions'],
    error: 'invalid',
    holds: ({ elements }) =>
      distinct((elements ?? []).map((one: { action_id?: string }) => one.action_id)),
  },
  {
    rule: 'an image has an image_url of at most 3000 characters or a slack_file',
    page: block('image'),
    on: 'image',
    error: 'invalid',
    holds: ({ image_url, slack_file }) =>
      slack_file ? true : length(image_url) > 0 && length(image_url) <= 3000,
  },
  {
    rule: 'an image has an alt_text of 1 to 2000 characters',
    page: block('image'),
    on: 'image',
    error: 'invalid',
    holds: ({ alt_text }) => length(alt_text) > 0 && length(alt_text) <= 2000,
  },
  {
    rule: "an input's label is plain text of at most 2000 characters",
    page: block('input'),
    on: 'input',
    error: 'invalid',
    holds: ({ label, element }) => plain(label) && length(label) <= 2000 && Boolean(element?.type),
  },
  {
    rule: "an input's hint is plain text of at most 2000 characters",
    page: block('input'),
    on: 'input',
    error: 'invalid',
    holds: ({ hint }) => !hint || (plain(hint) && length(hint) <= 2000),
  },
  {
    rule: 'a markdown block has at most 12000 characters',
    page: block('markdown'),
    on: 'markdown',
    error: 'invalid',
    holds: ({ text }) => length(text) > 0 && length(text) <= 12_000,
  },
  {
    rule: 'a table has 1 to 100 rows of 1 to 20 cells',
    page: block('table'),
    on: 'table',
    error: 'invalid',
    holds: ({ rows }) => some(rows, 100) && rows.every((row: unknown) => some(row, 20)),
  },
  {
    rule: "a table's rows are equally wide",
    page: block('table'),
    on: 'table',
    error: 'invalid',
    holds: ({ rows }) => new Set((rows ?? []).map((row: unknown[]) => row?.length)).size <= 1,
  },
  {
    rule: "a table's cells are raw_text, raw_number or rich_text",
    page: block('table'),
    on: 'table',
    error: 'invalid',
    holds: ({ rows }) =>
      (rows ?? []).flat().every((cell: { type?: string }) => CELLS.includes(cell?.type ?? '')),
  },
  {
    rule: 'a table has settings for at most 20 columns',
    page: block('table'),
    on: 'table',
    error: 'invalid',
    holds: ({ column_settings }) => !column_settings || column_settings.length <= 20,
  },
  {
    rule: 'a table cell of raw_text is not empty',
    page: block('table'),
    on: 'raw_text',
    error: 'invalid',
    holds: ({ text }) => length(text) > 0,
  },
];
