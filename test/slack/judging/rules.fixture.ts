import type { Json } from '../state/shapes.ts';
import {
  CELL,
  DIVIDER,
  INPUT,
  many,
  mrkdwn,
  OPTION,
  options,
  plain,
  ROW,
  words,
} from './made.fixture.ts';

const of = (...blocks: Json[]): Json => ({ text: 'x', blocks });
const actions = (...elements: Json[]): Json => of({ type: 'actions', elements });
const button = (more: Json): Json =>
  actions({ type: 'button', action_id: 'a', text: plain(3), ...more });
const select = (more: Json): Json => actions({ type: 'static_select', action_id: 'a', ...more });
const section = (more: Json): Json => of({ type: 'section', ...more });
const rich = (...elements: Json[]): Json => of({ type: 'rich_text', elements });
const runs = (...elements: Json[]): Json => rich({ type: 'rich_text_section', elements });
const table = (rows: Json, more: Json = {}): Json => of({ type: 'table', rows, ...more });

/** Messages that break a rule, by the rule's words. */
export const MESSAGES: Readonly<Record<string, Json>> = {
  'a message has text, blocks or attachments': {},
  'a message with blocks says the same in its top-level text, for screen readers': {
    blocks: [DIVIDER],
  },
  "a message's text has at most 40000 characters": { text: words(40_001) },
  'a message has at most 50 blocks': of(...many(51, () => DIVIDER)),
  'all blocks of a message together have at most 13200 characters': of(
    ...many(5, () => ({ type: 'section', text: plain(2700) })),
  ),
  'a message has at most one table': of(
    { type: 'table', rows: [ROW] },
    { type: 'table', rows: [ROW] },
  ),
  'a message carries no input blocks': of(INPUT),
  'a message links no names and parses nothing by itself': { text: 'x', link_names: true },
  'top-level text escapes &, < and >': { text: 'this & that' },
  'mrkdwn escapes &, < and >': section({ text: mrkdwn('2 < 3') }),
  'metadata is an event_type and an object of a payload': {
    text: 'x',
    metadata: { event_type: 'digest' },
  },
  'a block is of a known kind': of({ type: 'sectoin' }),
  'a block_id has at most 255 characters': of({ ...DIVIDER, block_id: words(256) }),
  'block_ids differ within a message or view': of(
    { ...DIVIDER, block_id: 'b' },
    { ...DIVIDER, block_id: 'b' },
  ),
  'a section has text or fields': section({}),
  "a section's text has 1 to 3000 characters": section({ text: plain(3001) }),
  'a section has at most 10 fields of at most 2000 characters': section({ fields: [plain(2001)] }),
  'a header is plain text of 1 to 150 characters': of({ type: 'header', text: plain(151) }),
  'a context has 1 to 10 elements, texts or images': of({
    type: 'context',
    elements: many(11, () => plain(1)),
  }),
  'actions have 1 to 25 elements': actions(),
  'action_ids differ within a block': actions(
    { type: 'button', action_id: 'a', text: plain(1) },
    { type: 'button', action_id: 'a', text: plain(1) },
  ),
  'an image has an image_url of at most 3000 characters or a slack_file': of({
    type: 'image',
    alt_text: 'a',
  }),
  'an image has an alt_text of 1 to 2000 characters': of({
    type: 'image',
    image_url: 'https://a.example/b.png',
    alt_text: '',
  }),
  'a markdown block has at most 12000 characters': of({ type: 'markdown', text: words(12_001) }),
  'a table has 1 to 100 rows of 1 to 20 cells': table(many(101, () => ROW)),
  "a table's rows are equally wide": table([ROW, [CELL, CELL]]),
  "a table's cells are raw_text, raw_number or rich_text": table([[plain(1)]]),
  'a table has settings for at most 20 columns': table([ROW], {
    column_settings: many(21, () => ({})),
  }),
  'a table cell of raw_text is not empty': table([[{ type: 'raw_text', text: '' }]]),
  'a plain_text or mrkdwn object has 1 to 3000 characters': section({ text: plain(0) }),
  'emoji is for plain_text and verbatim for mrkdwn': section({
    text: { ...mrkdwn('x'), emoji: true },
  }),
  'an action_id has at most 255 characters': button({ action_id: words(256) }),
  "a button's text is plain text of 1 to 75 characters": button({ text: plain(76) }),
  "a button's value has 1 to 2000 characters": button({ value: '' }),
  "a button's url is http or https and has at most 3000 characters": button({
    url: 'javascript:alert(1)',
  }),
  "a button's style is primary or danger": button({ style: 'default' }),
  "a button's accessibility_label has at most 75 characters": button({
    accessibility_label: words(76),
  }),
  'a placeholder is plain text of at most 150 characters': select({
    options: [OPTION],
    placeholder: plain(151),
  }),
  'a static select has 1 to 100 options, or as many groups': select({ options: options(101) }),
  "a select's option values differ": select({ options: [OPTION, OPTION] }),
  "an external select's min_query_length is a whole number, 0 or more": actions({
    type: 'external_select',
    action_id: 'a',
    min_query_length: -1,
  }),
  'an external select carries no options of its own': actions({
    type: 'external_select',
    action_id: 'a',
    options: [OPTION],
  }),
  'an option group has a plain label of at most 75 characters and 1 to 100 options': select({
    option_groups: [{ label: plain(76), options: [OPTION] }],
  }),
  'an overflow menu has 1 to 5 options': actions({
    type: 'overflow',
    action_id: 'a',
    options: options(6),
  }),
  'checkboxes and radio buttons have 1 to 10 options': actions({
    type: 'checkboxes',
    action_id: 'a',
    options: options(11),
  }),
  "an option's text has 1 to 75 characters": select({ options: [{ text: plain(76), value: 'v' }] }),
  "an option's value has 1 to 150 characters": select({
    options: [{ text: plain(3), value: words(151) }],
  }),
  "an option's description has at most 75 characters": select({
    options: [{ ...OPTION, description: plain(76) }],
  }),
  'a confirmation has a title of 100, a text of 300 and buttons of 30 characters': button({
    confirm: { title: plain(3), text: plain(301), confirm: plain(3), deny: plain(3) },
  }),
  'a rich_text block has sections, lists, preformatted parts or quotes, at least one': rich(),
  'a part of rich text has runs of known kinds, at least one': runs(mrkdwn('x')),
  'preformatted rich text has text and links only': rich({
    type: 'rich_text_preformatted',
    elements: [{ type: 'user', user_id: 'U1' }],
  }),
  'a list of rich text is bulleted or numbered, has sections and is indented 0 to 8 times': rich({
    type: 'rich_text_list',
    style: 'dashes',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] }],
  }),
  'a run of text is not empty': runs({ type: 'text', text: '' }),
  'styles are yes or no': runs({ type: 'text', text: 'x', style: { bold: 'yes' } }),
  'a link is http or https and has at most 3000 characters': runs({ type: 'link', url: 'ftp://a' }),
  'a run of emoji has a name': runs({ type: 'emoji', name: '' }),
};

/** A message that uses every kind of thing rightly. */
export const GOOD: Json = {
  text: 'Who is Mira &amp; Co',
  blocks: [
    { type: 'header', text: { type: 'plain_text', text: 'Mira & Co', emoji: false } },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'R&D <b> *x*', style: { bold: true } },
            { type: 'link', url: 'https://a.example/b?c=1&d=2', text: '[1]' },
          ],
        },
        {
          type: 'rich_text_list',
          style: 'ordered',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'one' }] }],
        },
      ],
    },
    { type: 'table', rows: [[CELL, { type: 'raw_text', text: 'd' }]] },
    { type: 'section', text: mrkdwn('<https://a.example|A &amp; B>'), fields: [plain(3)] },
    { type: 'context', elements: [mrkdwn('&lt;3'), plain(2)] },
    DIVIDER,
    {
      type: 'actions',
      elements: [
        { type: 'button', action_id: 'more', text: plain(4), value: 'v', style: 'primary' },
        { type: 'button', action_id: 'open', text: plain(4), url: 'https://a.example' },
        {
          type: 'external_select',
          action_id: 'name',
          placeholder: plain(5),
          min_query_length: 1,
        },
      ],
    },
  ],
};
