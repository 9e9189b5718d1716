const DOCS = 'https://docs.slack.dev';

/** What a message or a view may hold, each with the page that says so. Characters are UTF-16 units. */
export const LIMITS = {
  /** Characters of all words in the blocks of a message; above it Slack says `msg_blocks_too_long`. */
  message: { most: 13_200, page: 'https://github.com/slackapi/bolt-js/issues/2509' },
  /** Blocks of a message. */
  blocks: { most: 50, page: `${DOCS}/reference/block-kit/blocks` },
  /** Characters of a header. */
  header: { most: 150, page: `${DOCS}/reference/block-kit/blocks/header-block` },
  /** Texts in a row of small print. */
  context: { most: 10, page: `${DOCS}/reference/block-kit/blocks/context-block` },
  /** Characters of a text object. */
  plain: { most: 3000, page: `${DOCS}/reference/block-kit/composition-objects/text-object` },
  /** Buttons in a row. */
  buttons: { most: 25, page: `${DOCS}/reference/block-kit/blocks/actions-block` },
  /** Characters a button carries. */
  value: { most: 2000, page: `${DOCS}/reference/block-kit/block-elements/button-element` },
  /** Characters of an address that is shown as a link. */
  link: { most: 3000, page: `${DOCS}/reference/block-kit/block-elements/button-element` },
  /** Characters of an option's words in a select. */
  option: { most: 75, page: `${DOCS}/reference/block-kit/composition-objects/option-object` },
  /** Characters of an option's value in a select. */
  optionValue: { most: 150, page: `${DOCS}/reference/block-kit/composition-objects/option-object` },
  /** Options of a select. */
  options: { most: 100, page: `${DOCS}/reference/block-kit/block-elements/select-menu-element` },
  /** Blocks of a form, and of an App Home. */
  viewBlocks: { most: 100, page: `${DOCS}/reference/views/modal-views` },
  /** Prompts an agent may suggest. */
  prompts: { most: 4, page: `${DOCS}/reference/methods/assistant.threads.setSuggestedPrompts` },
} as const;
